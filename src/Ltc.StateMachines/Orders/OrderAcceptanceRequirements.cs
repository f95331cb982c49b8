using static Ltc.OrderFact;

namespace Ltc;

/// <summary>What accepting, invoicing and closing an order require.</summary>
internal static class OrderAcceptanceRequirements
{
    internal static readonly Requirement<OrderFacts> PacThere = new(
        "pac-certified",
        PacCertified.IsTrue & PacFiled.IsTrue,
        new("the customer has signed the PAC and it is filed", "客户已签初验证书并归档", "客戶已簽初驗證書並歸檔"),
        "domain.md §1.2 MCE 3.2");

    internal static readonly Requirement<OrderFacts> PacDated = new(
        "pac-dated",
        PacOn.NotAfter(At) & DeliveredOn.NotAfter(PacOn),
        new("the PAC is dated after the delivery", "初验日期不早于到货日期", "初驗日期不早於到貨日期"),
        "domain.md §1.2 MCE 3.2");

    internal static readonly Requirement<OrderFacts> FacThere = new(
        "fac-certified",
        FacCertified.IsTrue & FacFiled.IsTrue,
        new("the customer has signed the FAC and it is filed", "客户已签终验证书并归档", "客戶已簽終驗證書並歸檔"),
        "domain.md §1.2 MCE 3.2; domain.md §9.8 item 1");

    internal static readonly Requirement<OrderFacts> FacDated = new(
        "fac-dated",
        FacOn.NotAfter(At) & PacOn.NotAfter(FacOn),
        new("the FAC is dated after the PAC", "终验日期不早于初验日期", "終驗日期不早於初驗日期"),
        "domain.md §1.2 MCE 3.2");

    internal static readonly Requirement<OrderFacts> NoDefect = new(
        "no-open-defect",
        OpenDefects.Is(0),
        new("no defect of the acceptance is open", "无未关闭验收遗留问题", "無未關閉驗收遺留問題"),
        "domain.md §9.5");

    internal static readonly Requirement<OrderFacts> MilestoneReached = new(
        "milestone-accepted",
        MilestoneAccepted.IsTrue,
        new("the customer has accepted the milestone", "客户已验收该里程碑", "客戶已驗收該里程碑"),
        "domain.md §2.5 K7");

    internal static readonly Requirement<OrderFacts> ThreeWayMatch = new(
        "three-way-match",
        Condition<OrderFacts>.All(
            InvoiceAmount.MoreThan(0),
            InvoiceAmount.AtLeast(AcceptedAmount),
            InvoiceAmount.AtMost(AcceptedAmount),
            InvoiceAmount.AtLeast(MilestoneAmount),
            InvoiceAmount.AtMost(MilestoneAmount)),
        new("order, acceptance and invoice say the same amount", "订单、验收与发票三单金额一致", "訂單、驗收與發票三單金額一致"),
        "domain.md §2.5 K7");

    internal static readonly Requirement<OrderFacts> Accurate = new(
        "invoice-checked",
        InvoiceChecked.IsTrue,
        new("the invoice is checked for accuracy", "发票已复核无误", "發票已複核無誤"),
        "domain.md §2.5 K7");

    internal static readonly Requirement<OrderFacts> Invoiced = new(
        "everything-invoiced",
        InvoicedAmount.AtLeast(OrderAmount) & InvoicedAmount.AtMost(OrderAmount),
        new("the whole amount is invoiced, no more and no less", "订单金额已足额开票", "訂單金額已足額開票"),
        "domain.md §9.8 item 3");

    internal static readonly Requirement<OrderFacts> Matched = new(
        "invoices-matched",
        UnmatchedInvoices.Is(0),
        new("every invoice matches order and acceptance", "发票均已匹配", "發票均已匹配"),
        "domain.md §9.8 item 3");
}
