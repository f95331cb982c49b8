namespace Ltc;

/// <summary>What the host has to do after a move of a decision request.</summary>
internal static class DecisionRequestEffects
{
    internal static readonly Effect PublishSubmitted = new(
        "publish-gate-submitted", new("publish that it is submitted", "发布“决策申请已提交”事件", "發布「決策申請已提交」事件"));

    internal static readonly Effect InviteReviewers = new(
        "invite-reviewers", new("invite the reviewers and start their clock", "邀请评审人并开始计时", "邀請評審人並開始計時"));

    internal static readonly Effect CallDeciders = new(
        "call-deciders", new("call the deciders and start their clock", "召集决策人并开始计时", "召集決策人並開始計時"));

    internal static readonly Effect RecordAutoPass = new(
        "record-automatic-pass", new("record who did not answer in time and is responsible for it", "记录超时自动通过及相应责任人", "記錄超時自動通過及相應責任人"));

    internal static readonly Effect RaiseLevel = new(
        "raise-level", new("hand it to the next higher level", "提交上一层级决策", "提交上一層級決策"));

    internal static readonly Effect SendResult = new(
        "send-result", new("send the written result within 24 hours", "24 小时之内送达书面结论", "24 小時之內送達書面結論"));

    internal static readonly Effect PublishDecided = new(
        "publish-request-decided", new("publish that the request is decided", "发布“决策申请已决策”事件", "發布「決策申請已決策」事件"));

    internal static readonly Effect OpenNextStage = new(
        "open-next-stage", new("tell the subject that its next step is open", "通知决策对象可进入下一步", "通知決策對象可進入下一步"));

    internal static readonly Effect AssignConditions = new(
        "assign-conditions", new("hand the conditions to their owners and verifiers", "将条件落实到责任人与验证人", "將條件落實到責任人與驗證人"));

    internal static readonly Effect ReturnPapers = new(
        "return-papers", new("give the papers back to the recommenders", "将材料退回建议人", "將材料退回建議人"));

    internal static readonly Effect StartHoldClock = new(
        "start-hold-clock", new("start the clock of the hold", "开始暂缓计时", "開始暫緩計時"));

    internal static readonly Effect ProposeNoGo = new(
        "propose-no-go", new("propose NoGo to the deciders", "向决策人提议不通过", "向決策人提議不通過"));

    internal static readonly Effect PublishConditionsVerified = new(
        "publish-conditions-verified", new("publish that the conditions are verified", "发布“条件已验证”事件", "發布「條件已驗證」事件"));

    internal static readonly Effect PublishExpired = new(
        "publish-decision-expired", new("publish that the decision has expired", "发布“决策已失效”事件", "發布「決策已失效」事件"));

    internal static readonly Effect PublishWithdrawn = new(
        "publish-gate-withdrawn", new("publish that it is withdrawn", "发布“决策申请已撤回”事件", "發布「決策申請已撤回」事件"));
}
