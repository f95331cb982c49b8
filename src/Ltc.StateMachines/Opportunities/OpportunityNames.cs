using Builder = Ltc.StageMachineBuilder<Ltc.OpportunityStage, Ltc.OpportunityTrigger, Ltc.OpportunityFacts>;

namespace Ltc;

/// <summary>The stages and triggers of an opportunity with their names, kinds and funnel stages.</summary>
/// <remarks>Funnel stages after domain.md §1.5: an opportunity up to the guidance, a solution from the proposal to the submission, a contract from the award on;
/// what is on hold counts as an opportunity, whatever it had reached, so that a forecast never rises by setting something aside.</remarks>
internal static class OpportunityNames
{
    internal static Builder AddStages(this Builder machine) => machine
        .Stage(OpportunityStage.Identified, new("Identified", "已识别", "已識別"), funnel: FunnelStage.Opportunity)
        .Stage(OpportunityStage.Validating, new("Validating", "验证中", "驗證中"), funnel: FunnelStage.Opportunity)
        .Stage(OpportunityStage.Approved, new("Approved (ATI)", "已立项", "已立項"), funnel: FunnelStage.Opportunity)
        .Stage(OpportunityStage.PreBid, new("Pre-bid guidance", "标前引导", "標前引導"), funnel: FunnelStage.Opportunity)
        .Stage(OpportunityStage.Bidding, new("Proposal", "方案制定", "方案制定"), funnel: FunnelStage.Solution)
        .Stage(OpportunityStage.BidAuthorized, new("Bid authorized (ATB)", "投标已授权", "投標已授權"), funnel: FunnelStage.Solution)
        .Stage(OpportunityStage.Submitted, new("Submitted", "方案已提交", "方案已提交"), funnel: FunnelStage.Solution)
        .Stage(OpportunityStage.Awarded, new("Awarded", "已中标", "已中標"), funnel: FunnelStage.Contract)
        .Stage(OpportunityStage.Negotiating, new("Negotiating", "谈判中", "談判中"), funnel: FunnelStage.Contract)
        .Stage(OpportunityStage.SignAuthorized, new("Signature authorized (ATC)", "签约已授权", "簽約已授權"), funnel: FunnelStage.Contract)
        .Stage(OpportunityStage.Signed, new("Signed", "已签约", "已簽約"), StageKind.Won, FunnelStage.Signed)
        .Stage(OpportunityStage.Lost, new("Lost", "已丢单", "已丟單"), StageKind.Lost)
        .Stage(OpportunityStage.Abandoned, new("Abandoned", "已放弃", "已放棄"), StageKind.Abandoned)
        .Stage(OpportunityStage.OnHold, new("On hold", "暂缓", "暫緩"), StageKind.OnHold, FunnelStage.Opportunity);

    internal static Builder AddTriggers(this Builder machine) => machine
        .Trigger(OpportunityTrigger.StartValidation, new("Start validation", "启动验证", "啟動驗證"))
        .Trigger(OpportunityTrigger.Approve, new("Approve the project (ATI)", "批准立项", "批准立項"))
        .Trigger(OpportunityTrigger.StartGuidance, new("Start pre-bid guidance", "启动标前引导", "啟動標前引導"))
        .Trigger(OpportunityTrigger.ReceiveTender, new("Receive the tender", "接收招标", "接收招標"))
        .Trigger(OpportunityTrigger.ReceiveRequest, new("Receive the request for a quotation", "接收询价", "接收詢價"))
        .Trigger(OpportunityTrigger.AuthorizeBid, new("Authorize the bid (ATB)", "授权投标", "授權投標"))
        .Trigger(OpportunityTrigger.Submit, new("Submit", "提交方案", "提交方案"))
        .Trigger(OpportunityTrigger.ReviseBid, new("Revise the proposal", "修订方案", "修訂方案"))
        .Trigger(OpportunityTrigger.Award, new("Take the award", "中标", "中標"))
        .Trigger(OpportunityTrigger.Negotiate, new("Start to negotiate", "启动谈判", "啟動談判"))
        .Trigger(OpportunityTrigger.CallOff, new("Take the call-off", "框架下单", "框架下單"))
        .Trigger(OpportunityTrigger.ReferToChange, new("Refer to a contract change", "转合同变更", "轉合約變更"))
        .Trigger(OpportunityTrigger.AuthorizeSign, new("Authorize the signature (ATC)", "授权签约", "授權簽約"))
        .Trigger(OpportunityTrigger.AuthorizeCallOff, new("Authorize the signature of the call-off (ATC)", "授权框架订单签约", "授權框架訂單簽約"))
        .Trigger(OpportunityTrigger.ReviseTerms, new("Revise the contract text", "修订合同文本", "修訂合約文本"))
        .Trigger(OpportunityTrigger.Sign, new("Sign", "签约", "簽約"))
        .Trigger(OpportunityTrigger.SignCallOff, new("Sign the call-off", "框架订单签约", "框架訂單簽約"))
        .Trigger(OpportunityTrigger.DeclineBid, new("Decline to bid", "放弃投标", "放棄投標"))
        .Trigger(OpportunityTrigger.Abandon, new("Abandon", "放弃", "放棄"))
        .Trigger(OpportunityTrigger.Lose, new("Lose", "丢单", "丟單"))
        .Trigger(OpportunityTrigger.Hold, new("Set aside", "暂缓", "暫緩"))
        .Trigger(OpportunityTrigger.KeepOnHold, new("Keep on hold", "继续暂缓", "繼續暫緩"))
        .Trigger(OpportunityTrigger.ResumeValidation, new("Resume the validation", "恢复验证", "恢復驗證"))
        .Trigger(OpportunityTrigger.ResumeProject, new("Resume the project", "恢复立项项目", "恢復立項專案"))
        .Trigger(OpportunityTrigger.ResumeBidding, new("Resume the proposal", "恢复方案制定", "恢復方案制定"))
        .Trigger(OpportunityTrigger.ResumeSubmitted, new("Resume the wait for the result", "恢复等待结果", "恢復等待結果"))
        .Trigger(OpportunityTrigger.ResumeNegotiating, new("Resume the negotiation", "恢复谈判", "恢復談判"))
        .Trigger(OpportunityTrigger.ResumeCallOff, new("Resume the call-off", "恢复框架订单谈判", "恢復框架訂單談判"));
}
