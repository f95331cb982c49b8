namespace Ltc;

public static partial class OrderFact
{
    /// <summary>How many shipments are open.</summary>
    public static readonly NumberFact<OrderFacts> OpenShipments = Fact.Number<OrderFacts>(
        "open-shipments",
        (in facts) => ref facts._openShipments,
        (in facts, value) => facts with { OpenShipments = value },
        new("open shipments", "未完成发货", "未完成發貨"), unit: "items", range: "[0,)");

    /// <summary>How many shipments have left.</summary>
    public static readonly NumberFact<OrderFacts> ShipmentsMade = Fact.Number<OrderFacts>(
        "shipments-made",
        (in facts) => ref facts._shipmentsMade,
        (in facts, value) => facts with { ShipmentsMade = value },
        new("shipments made", "已发货批次", "已發貨批次"), unit: "items", range: "[0,)");

    /// <summary>Whether the delivery notes are signed and filed.</summary>
    public static readonly FlagFact<OrderFacts> DeliveryEvidence = Fact.Flag<OrderFacts>(
        "delivery-evidence",
        (in facts) => ref facts._deliveryEvidence,
        (in facts, value) => facts with { DeliveryEvidence = value },
        new("delivery notes filed", "到货签收单已归档", "到貨簽收單已歸檔"));

    /// <summary>Whether the customer has signed the preliminary acceptance certificate.</summary>
    public static readonly FlagFact<OrderFacts> PacCertified = Fact.Flag<OrderFacts>(
        "pac-certified",
        (in facts) => ref facts._pacCertified,
        (in facts, value) => facts with { PacCertified = value },
        new("PAC signed by the customer", "客户已签初验证书", "客戶已簽初驗證書"));

    /// <summary>Whether the preliminary acceptance certificate is filed.</summary>
    public static readonly FlagFact<OrderFacts> PacFiled = Fact.Flag<OrderFacts>(
        "pac-filed",
        (in facts) => ref facts._pacFiled,
        (in facts, value) => facts with { PacFiled = value },
        new("PAC filed", "初验证书已归档", "初驗證書已歸檔"));

    /// <summary>Whether the customer has signed the final acceptance certificate.</summary>
    public static readonly FlagFact<OrderFacts> FacCertified = Fact.Flag<OrderFacts>(
        "fac-certified",
        (in facts) => ref facts._facCertified,
        (in facts, value) => facts with { FacCertified = value },
        new("FAC signed by the customer", "客户已签终验证书", "客戶已簽終驗證書"));

    /// <summary>Whether the final acceptance certificate is filed.</summary>
    public static readonly FlagFact<OrderFacts> FacFiled = Fact.Flag<OrderFacts>(
        "fac-filed",
        (in facts) => ref facts._facFiled,
        (in facts, value) => facts with { FacFiled = value },
        new("FAC filed", "终验证书已归档", "終驗證書已歸檔"));

    /// <summary>How many defects of the acceptance are open.</summary>
    public static readonly NumberFact<OrderFacts> OpenDefects = Fact.Number<OrderFacts>(
        "open-defects",
        (in facts) => ref facts._openDefects,
        (in facts, value) => facts with { OpenDefects = value },
        new("open defects", "未关闭验收遗留问题", "未關閉驗收遺留問題"), unit: "items", range: "[0,)");

    /// <summary>Whether the customer has accepted the milestone that is invoiced.</summary>
    public static readonly FlagFact<OrderFacts> MilestoneAccepted = Fact.Flag<OrderFacts>(
        "milestone-accepted",
        (in facts) => ref facts._milestoneAccepted,
        (in facts, value) => facts with { MilestoneAccepted = value },
        new("milestone accepted", "里程碑已验收", "里程碑已驗收"));

    /// <summary>What the order says that the milestone costs.</summary>
    public static readonly NumberFact<OrderFacts> MilestoneAmount = Fact.Number<OrderFacts>(
        "milestone-amount",
        (in facts) => ref facts._milestoneAmount,
        (in facts, value) => facts with { MilestoneAmount = value },
        new("milestone amount of the order", "订单里程碑金额", "訂單里程碑金額"));

    /// <summary>What the acceptance of the milestone says.</summary>
    public static readonly NumberFact<OrderFacts> AcceptedAmount = Fact.Number<OrderFacts>(
        "accepted-amount",
        (in facts) => ref facts._acceptedAmount,
        (in facts, value) => facts with { AcceptedAmount = value },
        new("accepted amount", "验收金额", "驗收金額"));

    /// <summary>What the invoice says.</summary>
    public static readonly NumberFact<OrderFacts> InvoiceAmount = Fact.Number<OrderFacts>(
        "invoice-amount",
        (in facts) => ref facts._invoiceAmount,
        (in facts, value) => facts with { InvoiceAmount = value },
        new("invoice amount", "发票金额", "發票金額"));

    /// <summary>Whether the invoice is checked for accuracy.</summary>
    public static readonly FlagFact<OrderFacts> InvoiceChecked = Fact.Flag<OrderFacts>(
        "invoice-checked",
        (in facts) => ref facts._invoiceChecked,
        (in facts, value) => facts with { InvoiceChecked = value },
        new("invoice checked", "发票已复核", "發票已複核"));

    /// <summary>What has been invoiced so far, less credit notes.</summary>
    public static readonly NumberFact<OrderFacts> InvoicedAmount = Fact.Number<OrderFacts>(
        "invoiced-amount",
        (in facts) => ref facts._invoicedAmount,
        (in facts, value) => facts with { InvoicedAmount = value },
        new("amount invoiced", "已开票金额", "已開票金額"));

    /// <summary>How many invoices do not match order and acceptance.</summary>
    public static readonly NumberFact<OrderFacts> UnmatchedInvoices = Fact.Number<OrderFacts>(
        "unmatched-invoices",
        (in facts) => ref facts._unmatchedInvoices,
        (in facts, value) => facts with { UnmatchedInvoices = value },
        new("invoices not matched", "未匹配发票", "未匹配發票"), unit: "items", range: "[0,)");

    /// <summary>Why the order is cancelled.</summary>
    public static readonly TextFact<OrderFacts> CancelReason = Fact.Words<OrderFacts>(
        "cancel-reason",
        (in facts) => ref facts._cancelReason,
        (in facts, value) => facts with { CancelReason = value },
        new("reason for cancelling", "取消原因", "取消原因"));

    /// <summary>Whether the customer agrees to cancel, in writing.</summary>
    public static readonly FlagFact<OrderFacts> CustomerAgrees = Fact.Flag<OrderFacts>(
        "customer-agrees",
        (in facts) => ref facts._customerAgrees,
        (in facts, value) => facts with { CustomerAgrees = value },
        new("customer agrees to cancel", "客户书面同意取消", "客戶書面同意取消"));

    /// <summary>Whether a contract change that takes the order out is in force.</summary>
    public static readonly FlagFact<OrderFacts> CancellingChangeApplied = Fact.Flag<OrderFacts>(
        "cancelling-change-applied",
        (in facts) => ref facts._cancellingChangeApplied,
        (in facts, value) => facts with { CancellingChangeApplied = value },
        new("cancelling change in force", "取消订单的合同变更已生效", "取消訂單的合約變更已生效"));
}
