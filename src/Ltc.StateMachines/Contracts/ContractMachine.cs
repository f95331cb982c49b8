using static Ltc.ContractClosingRequirements;
using static Ltc.ContractEffects;
using static Ltc.ContractEventRequirements;
using static Ltc.ContractHandoverRequirements;

namespace Ltc;

/// <summary>The machine of a contract: registered, handed over, executed, accepted, collected and closed under ATCC.</summary>
/// <remarks>
/// Source: domain.md §1.2 MCE, §1.4, §2.2, §9.7 and §9.8; seeds 000 and 002. Decided here:
/// <list type="bullet">
/// <item><description>
/// Closed is Won, because it is the good end that everybody works for; Terminated is Abandoned, because even when the customer walks away we decide to
/// let go.
/// </description></item>
/// <item><description>Disputed is open: a dispute freezes the disputed part, the rest goes on. Suspended is on hold: nothing goes on,
/// and no dispute is a way round its 90 days; one that comes up is raised after resuming.</description></item>
/// <item><description>
/// Only a contract in execution or later is suspended. Before that no cost arises, and waiting is the same as being suspended.
/// </description></item>
/// <item><description>
/// A machine has no memory, so resuming, settling and reopening all lead to InExecution and ask for K6 again. Every later stage then asks for its
/// evidence again:
/// that costs nothing where it still holds and finds what the suspension or the dispute has undone.
/// </description></item>
/// <item><description>
/// Closing asks for every item of §9.8 again, whatever the stages before have seen, and needs ATCC at the level that signed, on the final account that is
/// filed.
/// </description></item>
/// <item><description>
/// A receivable that stays open under a written exception must also be inside the amount that ATCC allows. An amount paid in excess is open too.
/// </description></item>
/// <item><description>A customer issue that nobody has judged blocks closing like one inside the contract, because it may be one.</description></item>
/// <item><description>
/// Terminating needs a decision to give up, taken at the point of closing on the text that ends the contract; the text tells it from a mere refusal to close.
/// Staying suspended past 90 days needs a decision to hold, taken at the point of changing, because it changes the schedule; without one a contract that
/// was suspended for longer is not resumed.
/// </description></item>
/// </list>
/// </remarks>
public static class ContractMachine
{
    /// <summary>Defines the machine.</summary>
    /// <returns>The machine, equal on every call.</returns>
    public static StageMachine<ContractStage, ContractTrigger, ContractFacts> Define() => WithEvents(WithMainline(WithTriggers(WithStages(StageMachine
        .Define<ContractStage, ContractTrigger, ContractFacts>("contract", new("Contract", "合同", "合約"), ContractFact.All)))))
        .Build();

    private static StageMachineBuilder<ContractStage, ContractTrigger, ContractFacts> WithStages(
        StageMachineBuilder<ContractStage, ContractTrigger, ContractFacts> builder) => builder
        .Stage(ContractStage.Signed, new("Signed", "已签约", "已簽約"), funnel: FunnelStage.Signed)
        .Stage(ContractStage.Registered, new("Registered", "已注册", "已註冊"), funnel: FunnelStage.Signed)
        .Stage(ContractStage.HandedOver, new("Handed over", "已交接", "已交接"), funnel: FunnelStage.Signed)
        .Stage(ContractStage.InExecution, new("In execution", "履行中", "履行中"), funnel: FunnelStage.Cash)
        .Stage(ContractStage.AcceptanceComplete, new("Acceptance complete", "验收完成", "驗收完成"), funnel: FunnelStage.Cash)
        .Stage(ContractStage.FullyCollected, new("Fully collected", "回款完成", "回款完成"), funnel: FunnelStage.Cash)
        .Stage(ContractStage.ClosePending, new("Close pending", "待关闭", "待關閉"), funnel: FunnelStage.Cash)
        .Stage(ContractStage.Closed, new("Closed", "已关闭", "已關閉"), StageKind.Won)
        .Stage(ContractStage.Suspended, new("Suspended", "已暂停", "已暫停"), StageKind.OnHold, FunnelStage.Cash)
        .Stage(ContractStage.Disputed, new("Disputed", "争议中", "爭議中"), funnel: FunnelStage.Cash)
        .Stage(ContractStage.Terminated, new("Terminated", "已终止", "已終止"), StageKind.Abandoned);

    private static StageMachineBuilder<ContractStage, ContractTrigger, ContractFacts> WithTriggers(
        StageMachineBuilder<ContractStage, ContractTrigger, ContractFacts> builder) => builder
        .Trigger(ContractTrigger.Register, new("Register", "注册", "註冊"))
        .Trigger(ContractTrigger.HandOver, new("Hand over", "交接", "交接"))
        .Trigger(ContractTrigger.StartExecution, new("Start execution", "启动履行", "啟動履行"))
        .Trigger(ContractTrigger.CompleteAcceptance, new("Complete acceptance", "完成验收", "完成驗收"))
        .Trigger(ContractTrigger.CompleteCollection, new("Complete collection", "完成回款", "完成回款"))
        .Trigger(ContractTrigger.PrepareClosing, new("Prepare closing", "准备关闭", "準備關閉"))
        .Trigger(ContractTrigger.Close, new("Close", "关闭", "關閉"))
        .Trigger(ContractTrigger.Reopen, new("Reopen", "退回履行", "退回履行"))
        .Trigger(ContractTrigger.RaiseDispute, new("Raise a dispute", "提出争议", "提出爭議"))
        .Trigger(ContractTrigger.SettleDispute, new("Settle the dispute", "解决争议", "解決爭議"))
        .Trigger(ContractTrigger.Suspend, new("Suspend", "暂停", "暫停"))
        .Trigger(ContractTrigger.ExtendSuspension, new("Extend the suspension", "延长暂停", "延長暫停"))
        .Trigger(ContractTrigger.Resume, new("Resume", "恢复", "恢復"))
        .Trigger(ContractTrigger.Terminate, new("Terminate", "终止", "終止"));

    private static StageMachineBuilder<ContractStage, ContractTrigger, ContractFacts> WithMainline(
        StageMachineBuilder<ContractStage, ContractTrigger, ContractFacts> builder) => builder
        .In(ContractStage.Signed)
            .Permit(ContractTrigger.Register, ContractStage.Registered, [TextRegistered, BaseDataComplete], [PublishRegistered])
        .In(ContractStage.Registered)
            .Permit(
                ContractTrigger.HandOver,
                ContractStage.HandedOver,
                [Registered, Briefed, DeliveryManagerNamed, TakenOver, RisksKnown, PromisesKnown, BudgetInheritsEstimate,
                    BaselineSet, SupplyEarly, PurchasingEarly, FinanceEarly],
                [TransferCommand, PublishHandoverAccepted])
        .In(ContractStage.HandedOver)
            .Permit(ContractTrigger.StartExecution, ContractStage.InExecution, [Registered, TakenOver, TaskOrdered], [ReleaseBudget, StartCollectionPlan])
        .In(ContractStage.InExecution)
            .Permit(ContractTrigger.CompleteAcceptance, ContractStage.AcceptanceComplete, [MilestonesAccepted, NoOpenShipment], [StartCollectionPlan])
        .In(ContractStage.AcceptanceComplete)
            .Permit(ContractTrigger.CompleteCollection, ContractStage.FullyCollected, [MilestonesAccepted, InvoicesMatched, ReceivableSettled])
        .In(ContractStage.FullyCollected)
            .Permit(
                ContractTrigger.PrepareClosing,
                ContractStage.ClosePending,
                [OrdersClosed, ReceivableSettled, AccountApproved, QualityRecorded, Reviewed, SatisfactionRecorded, RisksClosed],
                [RequestClosingDecision])
        .In(ContractStage.ClosePending)
            .Permit(ContractTrigger.Close, ContractStage.Closed, EverythingToClose, [ReleaseResources, PublishClosed]);

    private static StageMachineBuilder<ContractStage, ContractTrigger, ContractFacts> WithEvents(
        StageMachineBuilder<ContractStage, ContractTrigger, ContractFacts> builder) => builder
        .In(ContractStage.AcceptanceComplete, ContractStage.FullyCollected, ContractStage.ClosePending)
            .Permit(ContractTrigger.Reopen, ContractStage.InExecution, [ObligationOpen, Registered, TakenOver], [TrackOpenObligation])
        .In(ContractStage.InExecution, ContractStage.AcceptanceComplete, ContractStage.FullyCollected, ContractStage.ClosePending)
            .Permit(ContractTrigger.RaiseDispute, ContractStage.Disputed, [DisputeOpen, DisputeOwned], [FreezeDisputedPart, PublishDisputeOpened])
        .In(ContractStage.Disputed)
            .Permit(ContractTrigger.SettleDispute, ContractStage.InExecution, [NoOpenDispute, Registered, TakenOver], [ReleaseDisputedPart])
        .In(ContractStage.InExecution, ContractStage.AcceptanceComplete, ContractStage.Disputed)
            .Permit(ContractTrigger.Suspend, ContractStage.Suspended, [SuspensionExplained, ConditionToResume, ReviewInTime], [StopFulfilment, RecordSuspension, RemindOfReview])
        .In(ContractStage.Suspended)
            .Permit(ContractTrigger.ExtendSuspension, ContractStage.Suspended, [HoldDecided, ReviewInTime], [RemindOfReview])
            .Permit(
                ContractTrigger.Resume, ContractStage.InExecution, [ReadyToResume, SuspensionInTime, NoOpenDispute, Registered, TakenOver], [ResumeFulfilment])
            .Permit(ContractTrigger.Terminate, ContractStage.Terminated, EverythingToTerminate, [FollowOpenReceivables, PublishTerminated])
        .InEachOpen()
            .Permit(ContractTrigger.Terminate, ContractStage.Terminated, EverythingToTerminate, [FollowOpenReceivables, PublishTerminated]);

    private static Requirement<ContractFacts>[] EverythingToClose =>
    [
        MilestonesAccepted, OrdersClosed, NoOpenShipment, InvoicesMatched, ReceivableSettled, NoOpenDispute, NoOpenClaim, NoOpenChange, GuaranteesReturned,
        WarrantyWithService, AccountApproved, QualityRecorded, Reviewed, SatisfactionRecorded, RisksClosed, Archived, Released, LessonsKept,
        NoIssueInside, EveryIssueJudged, FinanceAgreed, ClosingDecided, ExceptionDecided,
    ];

    private static Requirement<ContractFacts>[] EverythingToTerminate => [TerminationExplained, Settled, FailureReviewed, TerminationDecided];
}
