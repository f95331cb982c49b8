using static Ltc.ContractFact;

namespace Ltc;

/// <summary>What closing a contract requires, item by item.</summary>
internal static class ContractClosingRequirements
{
    internal static readonly Requirement<ContractFacts> MilestonesAccepted = new(
        "all-milestones-accepted",
        OpenMilestones.Is(0) & FinalAcceptanceCertified.IsTrue,
        new("all milestones are accepted, the final one included", "全部里程碑已验收，含终验", "全部里程碑已驗收，含終驗"),
        "domain.md §9.8 item 1");

    internal static readonly Requirement<ContractFacts> OrdersClosed = new(
        "orders-closed",
        OpenOrders.Is(0),
        new("all orders are closed", "全部订单已关闭", "全部訂單已關閉"),
        "domain.md §9.8 item 2");

    internal static readonly Requirement<ContractFacts> NoOpenShipment = new(
        "no-open-shipment",
        OpenShipments.Is(0),
        new("no shipment is open", "无未完成发货", "無未完成發貨"),
        "domain.md §9.8 item 2");

    internal static readonly Requirement<ContractFacts> InvoicesMatched = new(
        "invoices-issued-and-matched",
        OpenInvoices.Is(0),
        new("all invoices are issued and matched", "全部发票已开具并匹配", "全部發票已開具並匹配"),
        "domain.md §9.8 item 3");

    internal static readonly Requirement<ContractFacts> ReceivableSettled = new(
        "receivable-zero-or-excepted",
        Receivable.Is(0) | (ExceptionInWriting & Receivable.AtLeast(0) & Receivable.AtMost(ExceptedReceivable)),
        new("nothing is owed, or a written exception covers what is", "应收为零，或由书面例外覆盖", "應收為零，或由書面例外覆蓋"),
        "domain.md §9.8 item 4; domain.md §2.5 K9");

    internal static readonly Requirement<ContractFacts> NoOpenDispute = new(
        "no-open-dispute",
        OpenDisputes.Is(0),
        new("no dispute is open", "无未了结争议", "無未了結爭議"),
        "domain.md §9.8 item 5; domain.md §2.5 K9");

    internal static readonly Requirement<ContractFacts> NoOpenClaim = new(
        "no-open-claim",
        OpenClaims.Is(0),
        new("no claim is open", "无未了结索赔", "無未了結索賠"),
        "domain.md §9.8 item 5");

    internal static readonly Requirement<ContractFacts> NoOpenChange = new(
        "no-open-change",
        OpenChanges.Is(0),
        new("no contract change is under way", "无未完成合同变更", "無未完成合約變更"),
        "domain.md §9.8 item 5");

    internal static readonly Requirement<ContractFacts> GuaranteesReturned = new(
        "guarantees-returned-or-scheduled",
        OpenGuarantees.Is(0) | GuaranteeReturnScheduled.IsTrue,
        new("guarantees and bonds are returned, or their return has a date", "保函已退回或已排期退回", "保函已退回或已排期退回"),
        "domain.md §9.8 item 6");

    internal static readonly Requirement<ContractFacts> WarrantyWithService = new(
        "warranty-handed-over",
        WarrantyHandedOver.IsTrue & WarrantyReserveBooked.IsTrue,
        new("the warranty is with service, with its cost reserve", "质保已移交服务并计提成本准备金", "保固已移交服務並計提成本準備金"),
        "domain.md §9.8 item 7");

    internal static readonly Requirement<ContractFacts> AccountApproved = new(
        "final-account-approved",
        FinalAccountApproved.IsTrue & FinalAccountApprover.SameAs(ProjectFinance),
        new("project finance has approved the final account", "项目财经已批准决算", "專案財經已批准決算"),
        "domain.md §9.8 item 8; domain.md §3.3");

    internal static readonly Requirement<ContractFacts> QualityRecorded = new(
        "quality-score-recorded",
        QualityScore.Known,
        new("the contract quality score is recorded", "合同质量得分已记录", "合約品質得分已記錄"),
        "domain.md §9.8 item 9");

    internal static readonly Requirement<ContractFacts> Reviewed = new(
        "review-held",
        ReviewHeld.IsTrue,
        new("the review of what went well and what did not is held", "成败复盘已召开", "成敗複盤已召開"),
        "domain.md §9.8 item 9");

    internal static readonly Requirement<ContractFacts> SatisfactionRecorded = new(
        "satisfaction-recorded",
        Satisfaction.Known,
        new("the satisfaction of the customer is recorded", "客户满意度已记录", "客戶滿意度已記錄"),
        "domain.md §9.8 item 10");

    internal static readonly Requirement<ContractFacts> RisksClosed = new(
        "risks-closed-or-transferred",
        OpenRisks.Is(0),
        new("every risk is closed or transferred", "风险已关闭或转移", "風險已關閉或轉移"),
        "domain.md §9.8 item 11");

    internal static readonly Requirement<ContractFacts> Archived = new(
        "documents-archived",
        DocumentsArchived.IsTrue,
        new("the documents are archived", "文档已归档", "文件已歸檔"),
        "domain.md §9.8 item 12");

    internal static readonly Requirement<ContractFacts> Released = new(
        "team-released",
        TeamReleased.IsTrue,
        new("the team is released", "团队已释放", "團隊已釋放"),
        "domain.md §9.8 item 13");

    internal static readonly Requirement<ContractFacts> LessonsKept = new(
        "lessons-filed",
        LessonsFiled.IsTrue,
        new("the lessons are filed", "经验教训已入库", "經驗教訓已入庫"),
        "domain.md §9.8 item 13");

    internal static readonly Requirement<ContractFacts> NoIssueInside = new(
        "no-open-issue-inside",
        OpenIssuesInside.Is(0),
        new("no customer issue inside the contract is open", "无未关闭的合同内客户问题", "無未關閉的合約內客戶問題"),
        "domain.md §2.2 ATCC");

    internal static readonly Requirement<ContractFacts> EveryIssueJudged = new(
        "every-issue-judged",
        UnjudgedIssues.Is(0),
        new("every customer issue is judged to be inside or outside the contract", "客户问题均已判定属于合同内或合同外", "客戶問題均已判定屬於合約內或合約外"),
        "domain.md §2.2 ATCC");

    internal static readonly Requirement<ContractFacts> FinanceAgreed = new(
        "finance-agrees",
        FinanceAgrees.IsTrue,
        new("finance agrees that the contract closes", "财经同意关闭合同", "財經同意關閉合約"),
        "domain.md §2.2 ATCC");

    internal static readonly Requirement<ContractFacts> ClosingDecided = new(
        "atcc-covers-closing",
        ClosingDecision.Covers(Closing()),
        new("a valid ATCC at the level that signed covers closing under this final account", "有效的 ATCC 由签约层级作出，覆盖按此决算关闭", "有效的 ATCC 由簽約層級作出，覆蓋按此決算關閉"),
        "domain.md §2.2 ATCC; domain.md §2.5 K9");

    internal static readonly Requirement<ContractFacts> ExceptionDecided = new(
        "atcc-covers-open-receivable",
        Receivable.Is(0) | ClosingDecision.Covers(ClosingWithReceivable()),
        new("what stays owed is inside the limits of the ATCC", "未收余额在 ATCC 授权范围内", "未收餘額在 ATCC 授權範圍內"),
        "domain.md §9.8 item 4; domain.md §14.2");

    private static Condition<ContractFacts> ExceptionInWriting => RetentionInGuarantee.IsTrue | WriteOffApproved.IsTrue;

    private static DecisionScope<ContractFacts> Closing() => new()
    {
        SubjectKind = "contract",
        SubjectId = ContractId,
        At = At,
        Point = DecisionPoint.Close,
        Level = SignLevel,
        TextHash = FinalAccountHash,
    };

    private static DecisionScope<ContractFacts> ClosingWithReceivable()
    {
        var scope = Closing();
        scope.Amount = Receivable;
        scope.Currency = Currency;
        return scope;
    }
}
