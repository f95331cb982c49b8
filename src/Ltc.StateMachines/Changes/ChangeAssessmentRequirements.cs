using static Ltc.ContractChangeFact;

namespace Ltc;

/// <summary>What raising and assessing a change require.</summary>
internal static class ChangeAssessmentRequirements
{
    internal static readonly Requirement<ContractChangeFacts> ContractRunning = new(
        "contract-running",
        ContractChangeFact.ContractStage.In(
            Ltc.ContractStage.Registered,
            Ltc.ContractStage.HandedOver,
            Ltc.ContractStage.InExecution,
            Ltc.ContractStage.AcceptanceComplete,
            Ltc.ContractStage.FullyCollected,
            Ltc.ContractStage.Suspended,
            Ltc.ContractStage.Disputed),
        new("the contract is registered and not about to close", "合同已注册且未进入关闭", "合約已註冊且未進入關閉"),
        "domain.md §1.2 MCE 3.3, §1.4");

    internal static readonly Requirement<ContractChangeFacts> FormComplete = new(
        "request-form-complete",
        RequestFormComplete.IsTrue,
        new("the standard request form is complete", "标准变更申请单填写完整", "標準變更申請單填寫完整"),
        "domain.md §1.2 MCE 3.3");

    internal static readonly Requirement<ContractChangeFacts> Owned = new(
        "change-owner-named",
        ChangeOwner.Known & RequestedBy.Known,
        new("the requester and the one responsible owner are named", "已指定申请人与唯一变更责任人", "已指定申請人與唯一變更責任人"),
        "domain.md §1.2 MCE 3.3, §9.6");

    internal static readonly Requirement<ContractChangeFacts> ImpactKnown = new(
        "impact-assessed",
        Condition<ContractChangeFacts>.All(ScopeAssessed.IsTrue, ScheduleAssessed.IsTrue, CostAssessed.IsTrue),
        new("the effect on scope, schedule and cost is assessed", "范围、进度与成本影响已评估", "範圍、進度與成本影響已評估"),
        "domain.md §2.2 ATAC, §14.3");

    internal static readonly Requirement<ContractChangeFacts> Reestimated = new(
        "reestimate-reviewed",
        ReestimateReviewed.IsTrue,
        new("project finance has reviewed the re-estimate", "项目财经已审核重新概算", "專案財經已審核重新概算"),
        "domain.md §2.2 ATAC, §3.3");

    internal static readonly Requirement<ContractChangeFacts> ReserveKnown = new(
        "reserve-tested",
        ReserveBalance.Known & CumulativeReserveUse.Known,
        new("the cost is tested against the risk reserve", "成本已对照风险准备金测算", "成本已對照風險準備金測算"),
        "domain.md §1.2 MCE 3.3, §9.6");

    internal static readonly Requirement<ContractChangeFacts> CustomerHeard = new(
        "customer-position-known",
        CustomerPosition.Known,
        new("the position of the customer is known", "客户态度已明确", "客戶態度已明確"),
        "domain.md §14.3");

    internal static readonly Requirement<ContractChangeFacts> Lawful = new(
        "legal-reviewed",
        LegalReviewed.IsTrue,
        new("legal has reviewed the amended text", "法务已审核变更文本", "法務已審核變更文本"),
        "domain.md §2.2 ATAC");

    internal static readonly Requirement<ContractChangeFacts> Counted = new(
        "earlier-changes-counted",
        EarlierChangesCounted.IsTrue,
        new("the earlier changes of the contract count together with this one", "此前变更与本次变更累计计算", "此前變更與本次變更累計計算"),
        "domain.md §9.6");
}
