namespace Ltc;

/// <summary>What the host has to do after a move of a customer issue.</summary>
internal static class CustomerIssueEffects
{
    internal static readonly Effect ConfirmReceipt = new(
        "confirm-receipt", new("confirm to the customer that it is accepted", "向客户确认已受理", "向客戶確認已受理"));

    internal static readonly Effect AskForJudgement = new(
        "ask-for-judgement", new("have it judged whether it is inside the contract", "安排判定属于合同内或合同外", "安排判定屬於合約內或合約外"));

    internal static readonly Effect BlockClosing = new(
        "block-contract-closing", new("keep the contract from closing while it is open", "问题未关闭前禁止关闭合同", "問題未關閉前禁止關閉合約"));

    internal static readonly Effect OpenChange = new(
        "open-contract-change", new("open a change of the contract", "启动合同变更", "啟動合約變更"));

    internal static readonly Effect TellHandler = new(
        "tell-handler", new("tell the handler", "通知处理人", "通知處理人"));

    internal static readonly Effect TellRegion = new(
        "take-to-region", new("take it to the region", "升级至地区部", "升級至地區部"));

    internal static readonly Effect AskForConfirmation = new(
        "ask-for-confirmation", new("ask the customer to confirm and to evaluate", "请客户确认并评价", "請客戶確認並評價"));

    internal static readonly Effect ReleaseClosing = new(
        "release-contract-closing", new("no longer keep the contract from closing", "解除对合同关闭的限制", "解除對合約關閉的限制"));

    internal static readonly Effect FeedReview = new(
        "feed-quality-review", new("put its cause on the monthly quality review", "将原因纳入月度问题质量分析", "將原因納入月度問題品質分析"));

    internal static readonly Effect PublishClosed = new(
        "publish-issue-closed", new("publish that the issue is closed", "发布“客户问题已关闭”事件", "發布「客戶問題已關閉」事件"));

    internal static readonly Effect PublishRejected = new(
        "publish-issue-rejected", new("publish that the issue is rejected", "发布“客户问题不予受理”事件", "發布「客戶問題不予受理」事件"));
}
