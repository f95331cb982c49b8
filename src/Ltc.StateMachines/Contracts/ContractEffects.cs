namespace Ltc;

/// <summary>What the host has to do after a move of a contract.</summary>
internal static class ContractEffects
{
    internal static readonly Effect PublishRegistered = new(
        "publish-contract-registered", new("publish that the contract is registered", "发布“合同已注册”事件", "發布「合約已註冊」事件"));

    internal static readonly Effect PublishHandoverAccepted = new(
        "publish-handover-accepted", new("publish that delivery has taken the contract over", "发布“交接已接受”事件", "發布「交接已接受」事件"));

    internal static readonly Effect TransferCommand = new(
        "transfer-command", new("pass the command of the project from sales to delivery", "项目指挥权由销售移交交付", "專案指揮權由銷售移交交付"));

    internal static readonly Effect ReleaseBudget = new("release-budget", new("release the project budget", "释放项目预算", "釋放專案預算"));

    internal static readonly Effect StartCollectionPlan = new(
        "start-collection-plan", new("let everybody work on the collection plan", "按回款计划开展回款", "按回款計畫開展回款"));

    internal static readonly Effect RequestClosingDecision = new(
        "request-closing-decision", new("open a request for the closing decision (ATCC)", "发起关闭决策（ATCC）申请", "發起關閉決策（ATCC）申請"));

    internal static readonly Effect PublishClosed = new("publish-contract-closed", new("publish that the contract is closed", "发布“合同已关闭”事件", "發布「合約已關閉」事件"));

    internal static readonly Effect ReleaseResources = new("release-resources", new("release the resources and store the lessons", "释放资源并沉淀经验", "釋放資源並沉澱經驗"));

    internal static readonly Effect TrackOpenObligation = new(
        "track-open-obligation", new("assign the open obligation and follow it to its end", "指派未了义务并跟踪闭环", "指派未了義務並追蹤閉環"));

    internal static readonly Effect FreezeDisputedPart = new(
        "freeze-disputed-part", new("freeze the disputed part; the rest goes on", "冻结争议部分，其余部分继续", "凍結爭議部分，其餘部分繼續"));

    internal static readonly Effect PublishDisputeOpened = new("publish-dispute-opened", new("publish that a dispute is open", "发布“争议已提出”事件", "發布「爭議已提出」事件"));

    internal static readonly Effect ReleaseDisputedPart = new("release-disputed-part", new("release the part that was disputed", "解冻争议部分", "解凍爭議部分"));

    internal static readonly Effect StopFulfilment = new("stop-fulfilment", new("stop deliveries and the cost of fulfilment", "停止交付及履行成本", "停止交付及履行成本"));

    internal static readonly Effect RecordSuspension = new("record-suspension", new("record the day of the suspension", "记录暂停日期", "記錄暫停日期"));

    internal static readonly Effect RemindOfReview = new("remind-of-review", new("remind the owner of the review date", "提醒责任人复核日期", "提醒責任人複核日期"));

    internal static readonly Effect ResumeFulfilment = new("resume-fulfilment", new("take deliveries up again", "恢复交付", "恢復交付"));

    internal static readonly Effect FollowOpenReceivables = new(
        "follow-open-receivables", new("go on to collect what is open under the settlement", "按清算方案继续催收未结款项", "按清算方案繼續催收未結款項"));

    internal static readonly Effect PublishTerminated = new(
        "publish-contract-terminated", new("publish that the contract is terminated", "发布“合同已终止”事件", "發布「合約已終止」事件"));
}
