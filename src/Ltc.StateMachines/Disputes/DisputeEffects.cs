namespace Ltc;

/// <summary>What the host has to do after a move of a dispute.</summary>
internal static class DisputeEffects
{
    internal static readonly Effect FreezeDisputed = new(
        "freeze-receivable-part", new("freeze the disputed part of the receivable", "冻结应收款的争议部分", "凍結應收款的爭議部分"));

    internal static readonly Effect PublishClassified = new(
        "publish-dispute-classified", new("publish that the dispute is classified", "发布“争议已分类”事件", "發布「爭議已分類」事件"));

    internal static readonly Effect AskForOwner = new(
        "ask-for-owner", new("have an owner named within 2 days", "2 天之内指定责任人", "2 天之內指定責任人"));

    internal static readonly Effect TellOwner = new(
        "tell-dispute-owner", new("tell the owner", "通知责任人", "通知責任人"));

    internal static readonly Effect SendProposal = new(
        "send-proposal", new("send the proposal to the customer", "将方案提交客户", "將方案提交客戶"));

    internal static readonly Effect TellRepOffice = new(
        "hand-to-rep-office", new("hand it to the rep office, which names an owner where none is", "移交代表处，无责任人的由其指定", "移交代表處，無責任人的由其指定"));

    internal static readonly Effect TellRegion = new(
        "hand-to-region", new("hand it to the region", "移交地区部", "移交地區部"));

    internal static readonly Effect TellLegal = new(
        "hand-to-legal", new("hand it to legal", "移交法务", "移交法務"));

    internal static readonly Effect PrepareSettlement = new(
        "prepare-settlement", new("prepare the settlement for signature", "准备和解协议并签署", "準備和解協議並簽署"));

    internal static readonly Effect AdjustReceivable = new(
        "adjust-receivable", new("issue the credit note or confirm the invoice", "开具红字发票或确认原发票", "開具紅字發票或確認原發票"));

    internal static readonly Effect Unfreeze = new(
        "unfreeze-receivable-part", new("let the frozen part of the receivable go on", "解冻应收款的争议部分", "解凍應收款的爭議部分"));

    internal static readonly Effect PublishClosed = new(
        "publish-dispute-closed", new("publish that the dispute is closed", "发布“争议已关闭”事件", "發布「爭議已關閉」事件"));
}
