using static Ltc.ReceivableFact;

namespace Ltc;

/// <summary>What the moves of a receivable require.</summary>
internal static class ReceivableRequirements
{
    private const string Guards = "domain.md §1.4";
    private const string Chain = "domain.md §9.5";
    private const string Ladder = "domain.md §9.5";
    private const string Freeze = "domain.md §9.7";
    private const string K7 = "domain.md §2.5 K7";

    internal static readonly Requirement<ReceivableFacts> MilestoneIsAccepted = new(
        "receivable-milestone-accepted",
        MilestoneAccepted.IsTrue,
        new("the milestone is accepted by the customer", "里程碑已由客户验收", "里程碑已由客戶驗收"),
        K7);

    internal static readonly Requirement<ReceivableFacts> Matched = new(
        "receivable-three-way-match",
        ThreeWayMatch.IsTrue,
        new("order, acceptance and invoice match", "订单、验收与发票三单匹配", "訂單、驗收與發票三單匹配"),
        K7);

    internal static readonly Requirement<ReceivableFacts> AmountPositive = new(
        "amount-positive",
        Amount.MoreThan(0),
        new("there is an amount to be paid", "应收金额大于零", "應收金額大於零"),
        Chain);

    internal static readonly Requirement<ReceivableFacts> InvoiceWithCustomer = new(
        "invoice-delivered",
        InvoiceDelivered.IsTrue,
        new("the customer has received the invoice", "客户已收到发票", "客戶已收到發票"),
        Ladder);

    internal static readonly Requirement<ReceivableFacts> DueDateKnown = new(
        "due-date-known",
        Due.Known,
        new("the due date is known", "到期日已确定", "到期日已確定"),
        Chain);

    internal static readonly Requirement<ReceivableFacts> SomethingPaid = new(
        "part-paid",
        !Outstanding.AtLeast(Amount),
        new("a payment has been matched to it", "已有回款匹配到该应收款", "已有回款匹配到該應收款"),
        Guards);

    internal static readonly Requirement<ReceivableFacts> NotPaidInFull = new(
        "not-paid-in-full",
        Outstanding.MoreThan(0),
        new("something is still to be paid", "尚有未回款金额", "尚有未回款金額"),
        Guards);

    internal static readonly Requirement<ReceivableFacts> PaidInFull = new(
        "paid-in-full",
        Outstanding.Is(0),
        new("the whole amount has been paid", "已全额回款", "已全額回款"),
        Guards);

    internal static readonly Requirement<ReceivableFacts> NothingDisputed = new(
        "nothing-disputed",
        DisputedAmount.Is(0),
        new("nothing is disputed any more", "已无争议金额", "已無爭議金額"),
        Freeze);

    internal static readonly Requirement<ReceivableFacts> PastDue = new(
        "past-due",
        Due.DaysUntil(At, "[1,)"),
        new("the due date has passed", "已过到期日", "已過到期日"),
        Guards);

    internal static readonly Requirement<ReceivableFacts> DisputeNamed = new(
        "dispute-named",
        DisputeId.Known,
        new("the dispute is recorded", "争议已登记", "爭議已登記"),
        Freeze);

    internal static readonly Requirement<ReceivableFacts> PartDisputed = new(
        "part-disputed",
        DisputedAmount.MoreThan(0),
        new("an amount is disputed", "存在争议金额", "存在爭議金額"),
        Freeze);

    internal static readonly Requirement<ReceivableFacts> DisputeWithinOutstanding = new(
        "dispute-within-outstanding",
        DisputedAmount.AtMost(Outstanding),
        new("no more is disputed than is outstanding", "争议金额不超过未回款金额", "爭議金額不超過未回款金額"),
        Freeze);

    internal static readonly Requirement<ReceivableFacts> UndisputedLeft = new(
        "undisputed-part-left",
        !DisputedAmount.AtLeast(Outstanding),
        new("a part is outstanding and not disputed", "尚有无争议的未回款金额", "尚有無爭議的未回款金額"),
        Freeze);

    internal static readonly Requirement<ReceivableFacts> CauseFound = new(
        "cause-found",
        Cause.Known,
        new("the cause of the delay is known", "未付款原因已查明", "未付款原因已查明"),
        Ladder);

    internal static readonly Requirement<ReceivableFacts> D6Taken = new(
        "dunning-d6-taken",
        LastDunning.Is(DunningLevel.D6),
        new("the last step of the ladder has been taken", "已执行催收第 D6 步", "已執行催收第 D6 步"),
        Ladder);

    internal static readonly Requirement<ReceivableFacts> MoreThan360Late = new(
        "more-than-360-days-late",
        Due.DaysUntil(At, "[361,)"),
        new("it is more than 360 days late", "逾期超过 360 天", "逾期超過 360 天"),
        Ladder);

    internal static readonly Requirement<ReceivableFacts> CompanyDecides = new(
        "company-level",
        DecisionLevel.Is(OrgLevel.Company),
        new("the company level decides", "由公司层级决策", "由公司層級決策"),
        "domain.md §3.4, §9.5");

    internal static readonly Requirement<ReceivableFacts> WriteOffApproved = new(
        "write-off-approved",
        WriteOffDecision.Covers(new DecisionScope<ReceivableFacts>
        {
            SubjectKind = "receivable",
            SubjectId = ReceivableId,
            At = At,
            Level = DecisionLevel,
            Amount = Outstanding,
            Currency = Currency,
        }),
        new("a verified decision covers giving up what is outstanding", "已有覆盖未回款金额的核销决策", "已有覆蓋未回款金額的核銷決策"),
        "domain.md §9.5, §9.8 item 4");

    internal static readonly Requirement<ReceivableFacts> D0Reached = new(
        "dunning-d0-reached",
        Reached(DunningLevel.D0),
        new("the step is reached: 14 days or less before the due date", "已到催收步骤：到期前 14 天之内", "已到催收步驟：到期前 14 天之內"),
        Ladder);

    internal static readonly Requirement<ReceivableFacts> D1Reached = new(
        "dunning-d1-reached",
        Reached(DunningLevel.D1),
        new("the step is reached: 1 to 15 days late", "已到催收步骤：逾期 1 至 15 天", "已到催收步驟：逾期 1 至 15 天"),
        Ladder);

    internal static readonly Requirement<ReceivableFacts> D2Reached = new(
        "dunning-d2-reached",
        Reached(DunningLevel.D2),
        new("the step is reached: 16 to 30 days late", "已到催收步骤：逾期 16 至 30 天", "已到催收步驟：逾期 16 至 30 天"),
        Ladder);

    internal static readonly Requirement<ReceivableFacts> D3Reached = new(
        "dunning-d3-reached",
        Reached(DunningLevel.D3),
        new("the step is reached: 31 to 60 days late", "已到催收步骤：逾期 31 至 60 天", "已到催收步驟：逾期 31 至 60 天"),
        Ladder);

    internal static readonly Requirement<ReceivableFacts> D4Reached = new(
        "dunning-d4-reached",
        Reached(DunningLevel.D4),
        new("the step is reached: 61 to 90 days late", "已到催收步骤：逾期 61 至 90 天", "已到催收步驟：逾期 61 至 90 天"),
        Ladder);

    internal static readonly Requirement<ReceivableFacts> D5Reached = new(
        "dunning-d5-reached",
        Reached(DunningLevel.D5),
        new("the step is reached: 91 to 360 days late", "已到催收步骤：逾期 91 至 360 天", "已到催收步驟：逾期 91 至 360 天"),
        Ladder);

    internal static readonly Requirement<ReceivableFacts> D6Reached = new(
        "dunning-d6-reached",
        Reached(DunningLevel.D6),
        new("the step is reached: more than 360 days late", "已到催收步骤：逾期超过 360 天", "已到催收步驟：逾期超過 360 天"),
        Ladder);

    private static Condition<ReceivableFacts> Reached(DunningLevel level) => Due.DaysUntil(At, DunningSteps.Default[(int)level].Days.ToString());
}
