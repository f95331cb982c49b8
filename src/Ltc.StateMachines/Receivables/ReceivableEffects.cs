namespace Ltc;

/// <summary>What the host has to do after a move of a receivable.</summary>
internal static class ReceivableEffects
{
    internal static readonly Effect AskForInvoice = new(
        "ask-for-invoice", new("tell finance that it can be invoiced", "通知财务开具发票", "通知財務開具發票"));

    internal static readonly Effect SendInvoice = new(
        "send-invoice", new("send the invoice to the customer within a week", "一周之内将发票送达客户", "一周之內將發票送達客戶"));

    internal static readonly Effect PublishInvoice = new(
        "publish-receivable-invoiced", new("publish that it is invoiced", "发布“应收款已开票”事件", "發布「應收款已開票」事件"));

    internal static readonly Effect WatchDueDate = new(
        "watch-due-date", new("watch the due date", "跟踪到期日", "追蹤到期日"));

    internal static readonly Effect MatchPayment = new(
        "match-payment", new("match the payment", "核对并匹配回款", "核對並匹配回款"));

    internal static readonly Effect RefundSurplus = new(
        "refund-surplus", new("give back what was paid too much", "退还多付款项", "退還多付款項"));

    internal static readonly Effect PublishPaid = new(
        "publish-receivable-paid", new("publish that it is paid", "发布“应收款已回款”事件", "發布「應收款已回款」事件"));

    internal static readonly Effect PublishOverdue = new(
        "publish-receivable-overdue", new("publish that it is overdue, with its step", "发布“应收款逾期”事件（含催收步骤）", "發布「應收款逾期」事件（含催收步驟）"));

    internal static readonly Effect ConfirmPaymentRun = new(
        "confirm-payment-run", new("ask the customer whether the invoice is accepted and when it is paid", "与客户确认发票已接受及付款日期", "與客戶確認發票已接受及付款日期"));

    internal static readonly Effect SendReminder = new(
        "send-reminder", new("remind the customer and find the cause", "提醒客户并查明原因", "提醒客戶並查明原因"));

    internal static readonly Effect CallKeyPerson = new(
        "call-key-person", new("call the key person and get a date", "致电关键人并取得付款日期承诺", "致電關鍵人並取得付款日期承諾"));

    internal static readonly Effect SendFormalNotice = new(
        "send-formal-notice", new("send a formal notice", "发出正式催款函", "發出正式催款函"));

    internal static readonly Effect AlertSalesAndFinance = new(
        "alert-sales-and-finance", new("let sales and finance collect together", "销售与财务联合催收", "銷售與財務聯合催收"));

    internal static readonly Effect StopNewCredit = new(
        "stop-new-credit", new("give the customer no new credit", "停止新增授信", "停止新增授信"));

    internal static readonly Effect EscalateToExecutives = new(
        "escalate-to-executives", new("take it to the executives of both sides", "升级至双方高层", "升級至雙方高層"));

    internal static readonly Effect ReviewDelivery = new(
        "review-delivery-hold", new("review whether delivery goes on", "评审是否暂停交付", "評審是否暫停交付"));

    internal static readonly Effect SendDemandLetter = new(
        "send-demand-letter", new("send a demand letter and agree a plan", "发出律师函并商定还款计划", "發出律師函並商定還款計畫"));

    internal static readonly Effect MakeProvision = new(
        "make-provision", new("make a provision", "计提坏账准备", "計提壞帳準備"));

    internal static readonly Effect OpenSpecialTask = new(
        "open-special-task", new("set up a special task", "成立专项清收小组", "成立專項清收小組"));

    internal static readonly Effect ProposeWriteOff = new(
        "propose-write-off", new("prepare the proposal to write it off", "准备核销提案", "準備核銷提案"));

    internal static readonly Effect FreezeDisputed = new(
        "freeze-receivable-part", new("freeze the disputed part of the receivable", "冻结应收款的争议部分", "凍結應收款的爭議部分"));

    internal static readonly Effect OpenDispute = new(
        "open-dispute", new("open a dispute", "启动争议处理", "啟動爭議處理"));

    internal static readonly Effect Unfreeze = new(
        "unfreeze-receivable-part", new("let the frozen part of the receivable go on", "解冻应收款的争议部分", "解凍應收款的爭議部分"));

    internal static readonly Effect BookWriteOff = new(
        "book-write-off", new("book it as written off", "核销入账", "核銷入帳"));

    internal static readonly Effect PublishWrittenOff = new(
        "publish-receivable-written-off", new("publish that it is written off", "发布“应收款已核销”事件", "發布「應收款已核銷」事件"));
}
