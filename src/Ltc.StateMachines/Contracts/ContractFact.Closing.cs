namespace Ltc;

public static partial class ContractFact
{
    /// <summary>How many milestones the customer has not accepted.</summary>
    public static readonly NumberFact<ContractFacts> OpenMilestones = Fact.Number<ContractFacts>(
        "open-milestones",
        (in facts) => ref facts._openMilestones,
        (in facts, value) => facts with { OpenMilestones = value },
        new("milestones not accepted", "未验收里程碑", "未驗收里程碑"), unit: "items", range: "[0,)");

    /// <summary>Whether the final acceptance certificate is there.</summary>
    public static readonly FlagFact<ContractFacts> FinalAcceptanceCertified = Fact.Flag<ContractFacts>(
        "final-acceptance-certified",
        (in facts) => ref facts._finalAcceptanceCertified,
        (in facts, value) => facts with { FinalAcceptanceCertified = value },
        new("final acceptance certificate", "终验证书", "終驗證書"));

    /// <summary>How many orders of the contract are not closed.</summary>
    public static readonly NumberFact<ContractFacts> OpenOrders = Fact.Number<ContractFacts>(
        "open-orders",
        (in facts) => ref facts._openOrders,
        (in facts, value) => facts with { OpenOrders = value },
        new("orders not closed", "未关闭订单", "未關閉訂單"), unit: "items", range: "[0,)");

    /// <summary>How many shipments are open.</summary>
    public static readonly NumberFact<ContractFacts> OpenShipments = Fact.Number<ContractFacts>(
        "open-shipments",
        (in facts) => ref facts._openShipments,
        (in facts, value) => facts with { OpenShipments = value },
        new("open shipments", "未完成发货", "未完成發貨"), unit: "items", range: "[0,)");

    /// <summary>How many invoices are not issued or not matched.</summary>
    public static readonly NumberFact<ContractFacts> OpenInvoices = Fact.Number<ContractFacts>(
        "open-invoices",
        (in facts) => ref facts._openInvoices,
        (in facts, value) => facts with { OpenInvoices = value },
        new("invoices not issued or not matched", "未开具或未匹配的发票", "未開具或未匹配的發票"), unit: "items", range: "[0,)");

    /// <summary>What the customer still owes.</summary>
    public static readonly NumberFact<ContractFacts> Receivable = Fact.Number<ContractFacts>(
        "receivable",
        (in facts) => ref facts._receivable,
        (in facts, value) => facts with { Receivable = value },
        new("receivable", "应收账款", "應收帳款"));

    /// <summary>How much of the receivable written exceptions cover.</summary>
    public static readonly NumberFact<ContractFacts> ExceptedReceivable = Fact.Number<ContractFacts>(
        "excepted-receivable",
        (in facts) => ref facts._exceptedReceivable,
        (in facts, value) => facts with { ExceptedReceivable = value },
        new("receivable under written exception", "书面例外覆盖的应收账款", "書面例外覆蓋的應收帳款"), range: "[0,)");

    /// <summary>Whether the retention has been converted to a guarantee in writing.</summary>
    public static readonly FlagFact<ContractFacts> RetentionInGuarantee = Fact.Flag<ContractFacts>(
        "retention-in-guarantee",
        (in facts) => ref facts._retentionInGuarantee,
        (in facts, value) => facts with { RetentionInGuarantee = value },
        new("retention converted to a guarantee", "质保金已转为保函", "保留款已轉為保函"));

    /// <summary>Whether a write-off has been approved in writing.</summary>
    public static readonly FlagFact<ContractFacts> WriteOffApproved = Fact.Flag<ContractFacts>(
        "write-off-approved",
        (in facts) => ref facts._writeOffApproved,
        (in facts, value) => facts with { WriteOffApproved = value },
        new("write-off approved", "核销已批准", "核銷已批准"));

    /// <summary>The currency of the contract.</summary>
    public static readonly TextFact<ContractFacts> Currency = Fact.Words<ContractFacts>(
        "currency",
        (in facts) => ref facts._currency,
        (in facts, value) => facts with { Currency = value },
        new("currency", "币种", "幣種"));

    /// <summary>How many disputes are open.</summary>
    public static readonly NumberFact<ContractFacts> OpenDisputes = Fact.Number<ContractFacts>(
        "open-disputes",
        (in facts) => ref facts._openDisputes,
        (in facts, value) => facts with { OpenDisputes = value },
        new("open disputes", "未了结争议", "未了結爭議"), unit: "items", range: "[0,)");

    /// <summary>How many claims are open.</summary>
    public static readonly NumberFact<ContractFacts> OpenClaims = Fact.Number<ContractFacts>(
        "open-claims",
        (in facts) => ref facts._openClaims,
        (in facts, value) => facts with { OpenClaims = value },
        new("open claims", "未了结索赔", "未了結索賠"), unit: "items", range: "[0,)");

    /// <summary>How many contract changes are under way.</summary>
    public static readonly NumberFact<ContractFacts> OpenChanges = Fact.Number<ContractFacts>(
        "open-changes",
        (in facts) => ref facts._openChanges,
        (in facts, value) => facts with { OpenChanges = value },
        new("open contract changes", "未完成合同变更", "未完成合約變更"), unit: "items", range: "[0,)");

    /// <summary>How many guarantees and bonds are not returned.</summary>
    public static readonly NumberFact<ContractFacts> OpenGuarantees = Fact.Number<ContractFacts>(
        "open-guarantees",
        (in facts) => ref facts._openGuarantees,
        (in facts, value) => facts with { OpenGuarantees = value },
        new("guarantees not returned", "未退回保函", "未退回保函"), unit: "items", range: "[0,)");

    /// <summary>Whether the return of every open guarantee has a date.</summary>
    public static readonly FlagFact<ContractFacts> GuaranteeReturnScheduled = Fact.Flag<ContractFacts>(
        "guarantee-return-scheduled",
        (in facts) => ref facts._guaranteeReturnScheduled,
        (in facts, value) => facts with { GuaranteeReturnScheduled = value },
        new("return of guarantees scheduled", "保函退回已排期", "保函退回已排期"));

    /// <summary>Whether the warranty has been handed over to service.</summary>
    public static readonly FlagFact<ContractFacts> WarrantyHandedOver = Fact.Flag<ContractFacts>(
        "warranty-handed-over",
        (in facts) => ref facts._warrantyHandedOver,
        (in facts, value) => facts with { WarrantyHandedOver = value },
        new("warranty handed over to service", "质保已移交服务", "保固已移交服務"));

    /// <summary>Whether the cost reserve for the warranty is booked.</summary>
    public static readonly FlagFact<ContractFacts> WarrantyReserveBooked = Fact.Flag<ContractFacts>(
        "warranty-reserve-booked",
        (in facts) => ref facts._warrantyReserveBooked,
        (in facts, value) => facts with { WarrantyReserveBooked = value },
        new("warranty cost reserve booked", "质保成本准备金已计提", "保固成本準備金已計提"));

    /// <summary>Who answers for the project finance.</summary>
    public static readonly TextFact<ContractFacts> ProjectFinance = Fact.Words<ContractFacts>(
        "project-finance",
        (in facts) => ref facts._projectFinance,
        (in facts, value) => facts with { ProjectFinance = value },
        new("project finance controller", "项目财经", "專案財經"));

    /// <summary>Who approved the final account.</summary>
    public static readonly TextFact<ContractFacts> FinalAccountApprover = Fact.Words<ContractFacts>(
        "final-account-approver",
        (in facts) => ref facts._finalAccountApprover,
        (in facts, value) => facts with { FinalAccountApprover = value },
        new("approver of the final account", "决算批准人", "決算批准人"));

    /// <summary>Whether the final account is approved.</summary>
    public static readonly FlagFact<ContractFacts> FinalAccountApproved = Fact.Flag<ContractFacts>(
        "final-account-approved",
        (in facts) => ref facts._finalAccountApproved,
        (in facts, value) => facts with { FinalAccountApproved = value },
        new("final account approved", "决算已批准", "決算已批准"));

    /// <summary>What identifies the text of the final account.</summary>
    public static readonly TextFact<ContractFacts> FinalAccountHash = Fact.Words<ContractFacts>(
        "final-account-hash",
        (in facts) => ref facts._finalAccountHash,
        (in facts, value) => facts with { FinalAccountHash = value },
        new("hash of the final account", "决算文本哈希", "決算文本雜湊"));

    /// <summary>The contract quality score at the end.</summary>
    public static readonly NumberFact<ContractFacts> QualityScore = Fact.Number<ContractFacts>(
        "quality-score",
        (in facts) => ref facts._qualityScore,
        (in facts, value) => facts with { QualityScore = value },
        new("contract quality score", "合同质量得分", "合約品質得分"), unit: "points", range: "[1,5]");

    /// <summary>Whether the closing review has been held, on what went well and what did not.</summary>
    public static readonly FlagFact<ContractFacts> ReviewHeld = Fact.Flag<ContractFacts>(
        "review-held",
        (in facts) => ref facts._reviewHeld,
        (in facts, value) => facts with { ReviewHeld = value },
        new("closing review held", "关闭复盘已召开", "關閉複盤已召開"));

    /// <summary>The customer satisfaction at the end, as net promoter score.</summary>
    public static readonly NumberFact<ContractFacts> Satisfaction = Fact.Number<ContractFacts>(
        "satisfaction",
        (in facts) => ref facts._satisfaction,
        (in facts, value) => facts with { Satisfaction = value },
        new("customer satisfaction", "客户满意度", "客戶滿意度"), unit: "points", range: "[-100,100]");

    /// <summary>How many risks are neither closed nor transferred.</summary>
    public static readonly NumberFact<ContractFacts> OpenRisks = Fact.Number<ContractFacts>(
        "open-risks",
        (in facts) => ref facts._openRisks,
        (in facts, value) => facts with { OpenRisks = value },
        new("open risks", "未关闭风险", "未關閉風險"), unit: "items", range: "[0,)");

    /// <summary>Whether the documents are archived.</summary>
    public static readonly FlagFact<ContractFacts> DocumentsArchived = Fact.Flag<ContractFacts>(
        "documents-archived",
        (in facts) => ref facts._documentsArchived,
        (in facts, value) => facts with { DocumentsArchived = value },
        new("documents archived", "文档已归档", "文件已歸檔"));

    /// <summary>Whether the team is released.</summary>
    public static readonly FlagFact<ContractFacts> TeamReleased = Fact.Flag<ContractFacts>(
        "team-released",
        (in facts) => ref facts._teamReleased,
        (in facts, value) => facts with { TeamReleased = value },
        new("team released", "团队已释放", "團隊已釋放"));

    /// <summary>Whether the lessons are filed.</summary>
    public static readonly FlagFact<ContractFacts> LessonsFiled = Fact.Flag<ContractFacts>(
        "lessons-filed",
        (in facts) => ref facts._lessonsFiled,
        (in facts, value) => facts with { LessonsFiled = value },
        new("lessons filed", "经验教训已入库", "經驗教訓已入庫"));
}
