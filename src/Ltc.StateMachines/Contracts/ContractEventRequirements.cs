using static Ltc.ContractFact;

namespace Ltc;

/// <summary>What disputes, suspensions, reopening and terminating require.</summary>
internal static class ContractEventRequirements
{
    internal static readonly Requirement<ContractFacts> ObligationOpen = new(
        "open-obligation",
        Condition<ContractFacts>.Any(
            OpenMilestones.MoreThan(0),
            OpenOrders.MoreThan(0),
            OpenShipments.MoreThan(0),
            OpenInvoices.MoreThan(0),
            Receivable.MoreThan(0),
            OpenIssuesInside.MoreThan(0),
            OpenChanges.MoreThan(0),
            OpenClaims.MoreThan(0)),
        new("a delivery, an invoice, a payment, an issue, a change or a claim is open after all", "存在未了结的交付、开票、回款、客户问题、变更或索赔", "存在未了結的交付、開票、回款、客戶問題、變更或索賠"),
        "domain.md §9.8");

    internal static readonly Requirement<ContractFacts> DisputeOpen = new(
        "dispute-open",
        OpenDisputes.AtLeast(1),
        new("a dispute is open", "存在未了结争议", "存在未了結爭議"),
        "domain.md §1.2 MCE 3.4");

    internal static readonly Requirement<ContractFacts> DisputeOwned = new(
        "dispute-owner-named",
        DisputeOwner.Known,
        new("the dispute has an owner", "已指定争议责任人", "已指定爭議責任人"),
        "domain.md §9.7");

    internal static readonly Requirement<ContractFacts> SuspensionExplained = new(
        "suspension-reason-given",
        SuspensionReason.Known,
        new("a reason for suspending is given", "已给出暂停原因", "已給出暫停原因"),
        "domain.md §2.3");

    internal static readonly Requirement<ContractFacts> ConditionToResume = new(
        "resume-condition-stated",
        ResumeCondition.Known,
        new("it is stated when work is taken up again", "已明确恢复条件", "已明確恢復條件"),
        "domain.md §2.3");

    internal static readonly Requirement<ContractFacts> ReviewInTime = new(
        "suspension-review-within-90-days",
        At.DaysUntil(ReviewOn, "[0,90]"),
        new("the suspension is looked at again within 90 days", "90 天内复核暂停", "90 天內複核暫停"),
        "domain.md §2.3");

    internal static readonly Requirement<ContractFacts> HoldDecided = new(
        "suspension-decision-covers",
        HoldDecision.Covers(Holding()),
        new("a valid decision to stay suspended covers the contract", "有效的继续暂停决策覆盖本合同", "有效的繼續暫停決策覆蓋本合約"),
        "domain.md §2.3");

    internal static readonly Requirement<ContractFacts> ReadyToResume = new(
        "resume-condition-met",
        ResumeConditionMet.IsTrue,
        new("the condition for resuming is met", "恢复条件已满足", "恢復條件已滿足"),
        "domain.md §2.3");

    internal static readonly Requirement<ContractFacts> SuspensionInTime = new(
        "suspended-within-90-days",
        SuspendedOn.DaysUntil(At, "[0,90]") | HoldDecision.Covers(Holding()),
        new("it was suspended for at most 90 days, or a valid decision to stay suspended covers it",
            "暂停不超过 90 天，或有有效的继续暂停决策覆盖", "暫停不超過 90 天，或有有效的繼續暫停決策覆蓋"),
        "domain.md §2.3");

    internal static readonly Requirement<ContractFacts> TerminationExplained = new(
        "termination-reason-given",
        TerminationReason.Known,
        new("a reason for terminating is given", "已给出终止原因", "已給出終止原因"),
        "domain.md §2.3");

    internal static readonly Requirement<ContractFacts> Settled = new(
        "settlement-agreed",
        SettlementAgreed.IsTrue,
        new("it is settled what is still delivered, paid and returned", "剩余交付、付款与返还已商定", "剩餘交付、付款與返還已商定"),
        "domain.md §9.8");

    internal static readonly Requirement<ContractFacts> FailureReviewed = new(
        "failure-review-held",
        FailureReviewHeld.IsTrue,
        new("the failure is reviewed", "已完成失败总结", "已完成失敗總結"),
        "seed 002; domain.md §9.8");

    internal static readonly Requirement<ContractFacts> TerminationDecided = new(
        "decision-covers-termination",
        TerminationDecision.Covers(Terminating()),
        new("a valid decision to give the contract up at the level that signed covers this termination text",
            "有效的终止决策由签约层级作出，覆盖该终止文本", "有效的終止決策由簽約層級作出，覆蓋該終止文本"),
        "domain.md §2.3, §14.2");

    private static DecisionScope<ContractFacts> Holding() => new()
    {
        SubjectKind = "contract",
        SubjectId = ContractId,
        At = At,
        Point = DecisionPoint.Amend,
        Purpose = Purpose.KeepOnHold,
        Level = SignLevel,
    };

    private static DecisionScope<ContractFacts> Terminating() => new()
    {
        SubjectKind = "contract",
        SubjectId = ContractId,
        At = At,
        Point = DecisionPoint.Close,
        Purpose = Purpose.GiveUp,
        Level = SignLevel,
        TextHash = TerminationTextHash,
    };
}
