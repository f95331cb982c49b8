using static Ltc.ChangeAssessmentRequirements;
using static Ltc.ChangeDecisionRequirements;
using static Ltc.ContractChangeEffects;

namespace Ltc;

/// <summary>The machine of a contract change: assessed, approved under ATAC, signed by the customer, applied.</summary>
/// <remarks>
/// Source: domain.md §1.2 MCE 3.3, §1.4, §2.2, §2.5 K8 and §9.6. Decided here:
/// <list type="bullet">
/// <item><description>
/// The level that decides is a fact, and a requirement refuses it when the class of all changes together asks for a higher one; see <see
/// cref="ChangeClassification"/>.
/// </description></item>
/// <item><description>
/// The class, the level, the text and the decision are asked for at approval, at signature and once more when the change is applied, because a machine
/// keeps no memory.
/// When it is applied, the decision must have covered the signed text at the moment of signature: booking it later does not need a decision that is still
/// valid.
/// </description></item>
/// <item><description>
/// Work on a change before it is in force blocks it for good: it is undone, or the change ends. That is what forbidden means.
/// </description></item>
/// <item><description>
/// Saying no is a decision as well, at the same level as saying yes. A change is withdrawn only before it is approved: an approved one is worked
/// out again only when the customer declines it or a decision at the same level sends it back, and is then withdrawn, rejected under a decision, or approved
/// anew. Withdrawn is an end that nobody decides on.
/// </description></item>
/// <item><description>
/// A change that has begun can be rejected or withdrawn in whatever stage the contract is; it goes forward only while the contract runs.
/// </description></item>
/// <item><description>
/// A call-off outside the envelope of its frame and a customer issue outside the contract arrive here as changes that somebody raised.
/// </description></item>
/// </list>
/// </remarks>
public static class ContractChangeMachine
{
    /// <summary>Defines the machine.</summary>
    /// <returns>The machine, equal on every call.</returns>
    public static StageMachine<ContractChangeStage, ContractChangeTrigger, ContractChangeFacts> Define() => StageMachine
        .Define<ContractChangeStage, ContractChangeTrigger, ContractChangeFacts>(
            "contract-change", new("Contract change", "合同变更", "合約變更"), ContractChangeFact.All)
        .Stage(ContractChangeStage.Raised, new("Raised", "已提出", "已提出"))
        .Stage(ContractChangeStage.Assessed, new("Assessed", "已评估", "已評估"))
        .Stage(ContractChangeStage.Approved, new("Approved", "已批准", "已批准"))
        .Stage(ContractChangeStage.Rejected, new("Rejected", "已拒绝", "已拒絕"), StageKind.End)
        .Stage(ContractChangeStage.CustomerSigned, new("Signed by the customer", "客户已签", "客戶已簽"))
        .Stage(ContractChangeStage.Applied, new("Applied", "已生效", "已生效"), StageKind.Won)
        .Stage(ContractChangeStage.Withdrawn, new("Withdrawn", "已撤回", "已撤回"), StageKind.End)
        .Trigger(ContractChangeTrigger.Assess, new("Assess", "评估", "評估"))
        .Trigger(ContractChangeTrigger.Approve, new("Approve", "批准", "批准"))
        .Trigger(ContractChangeTrigger.Reject, new("Reject", "拒绝", "拒絕"))
        .Trigger(ContractChangeTrigger.Rework, new("Rework", "打回", "打回"))
        .Trigger(ContractChangeTrigger.CustomerSign, new("Sign by the customer", "客户签署", "客戶簽署"))
        .Trigger(ContractChangeTrigger.Apply, new("Apply", "生效", "生效"))
        .Trigger(ContractChangeTrigger.Withdraw, new("Withdraw", "撤回", "撤回"))
        .In(ContractChangeStage.Raised)
            .Permit(
                ContractChangeTrigger.Assess,
                ContractChangeStage.Assessed,
                [ContractRunning, FormComplete, Owned, ImpactKnown, Reestimated, ReserveKnown, CustomerHeard],
                [RequestDecision])
        .In(ContractChangeStage.Assessed)
            .Permit(
                ContractChangeTrigger.Approve,
                ContractChangeStage.Approved,
                [ContractRunning, ImpactKnown, Reestimated, ReserveKnown, Lawful, Counted, LevelFollowsClass, NotExecutedYet, Decided],
                [PublishApproved, SendToCustomer])
            .Permit(
                ContractChangeTrigger.Reject, ContractChangeStage.Rejected, [Counted, LevelFollowsClass, RejectionExplained, RejectionDecided], [TellCustomer])
            .Permit(ContractChangeTrigger.Rework, ContractChangeStage.Raised, [ReworkExplained])
        .In(ContractChangeStage.Approved)
            .Permit(ContractChangeTrigger.Rework, ContractChangeStage.Raised, [Counted, LevelFollowsClass, ReworkExplained, GroundToReopen])
            .Permit(
                ContractChangeTrigger.CustomerSign,
                ContractChangeStage.CustomerSigned,
                [ContractRunning, Counted, LevelFollowsClass, NotExecutedYet, SignedByCustomer, SameText, Empowered, Decided])
        .In(ContractChangeStage.Raised, ContractChangeStage.Assessed)
            .Permit(ContractChangeTrigger.Withdraw, ContractChangeStage.Withdrawn, [MayWithdraw], [TellCustomer])
        .In(ContractChangeStage.CustomerSigned)
            .Permit(
                ContractChangeTrigger.Apply,
                ContractChangeStage.Applied,
                [ContractRunning, Counted, LevelFollowsClass, NotExecutedYet, SignedByCustomer, SameText, SignedBefore, DecidedWhenSigned],
                [AmendRegister, RebaselineBudget, RebaselinePlan, KeepEstimate, DrawReserve, PublishApplied])
        .Build();
}
