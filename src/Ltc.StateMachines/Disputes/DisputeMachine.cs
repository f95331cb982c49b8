using static Ltc.DisputeEffects;
using static Ltc.DisputeRequirements;

namespace Ltc;

/// <summary>The machine of a dispute: it freezes the disputed part of a receivable and looks for a settlement, at a higher level the longer it takes.</summary>
/// <remarks>
/// Source: domain.md §9.7. Decided here: an owner is named within 2 days of the day on which the dispute was raised; later it goes to the rep office, which
/// looks for a settlement itself; the days of the escalation count from that same day (rep office up to 15, region up to 30, then legal); before the third
/// day only a customer's no takes a dispute up; each level gets it once, and none gives it back down; a level proposes in the owner's place; whoever
/// proposes a settlement does not authorize it; what we give up is never more than what is disputed; a final ruling settles only what legal has; a customer
/// who withdraws agrees to a settlement with a reduction of zero. Amounts are split by <see cref="DisputeFreeze"/>.
/// </remarks>
public static class DisputeMachine
{
    /// <summary>Defines the machine.</summary>
    /// <returns>The machine, equal on every call.</returns>
    public static StageMachine<DisputeStage, DisputeTrigger, DisputeFacts> Define() => Words()
        .In(DisputeStage.Raised)
            .Permit(
                DisputeTrigger.Classify,
                DisputeStage.Classified,
                [ReceivableNamed, CategoryKnown, PartDisputed, WithinOutstanding],
                [FreezeDisputed, AskForOwner, PublishClassified])
        .In(DisputeStage.Classified)
            .Permit(DisputeTrigger.AssignOwner, DisputeStage.Owned, [OwnerNamed, OwnerInTime], [TellOwner])
        .In(DisputeStage.Owned)
            .Permit(DisputeTrigger.Propose, DisputeStage.Proposed, [OwnerProposes, Authorized, NotBeyondDisputed], [SendProposal])
        .In(DisputeStage.Classified, DisputeStage.Owned, DisputeStage.Proposed)
            .Permit(
                DisputeTrigger.EscalateToRepOffice, DisputeStage.Escalated, [GroundForRepOffice, RepOfficeReached, NotYetRepOffice], [TellRepOffice])
        .In(DisputeStage.Classified, DisputeStage.Owned, DisputeStage.Proposed, DisputeStage.Escalated)
            .Permit(DisputeTrigger.EscalateToRegion, DisputeStage.Escalated, [RegionReached, NotYetRegion], [TellRegion])
            .Permit(DisputeTrigger.EscalateToLegal, DisputeStage.Escalated, [LegalReached, NotYetLegal], [TellLegal])
        .In(DisputeStage.Proposed, DisputeStage.Escalated)
            .Permit(
                DisputeTrigger.Agree, DisputeStage.Agreed, [Sent, CustomerAgreed, NotBeyondDisputed, Authorized], [PrepareSettlement])
        .In(DisputeStage.Escalated)
            .Permit(DisputeTrigger.SettleByRuling, DisputeStage.Settled, [WithLegal, RulingIsFinal], [AdjustReceivable])
        .In(DisputeStage.Agreed)
            .Permit(DisputeTrigger.Settle, DisputeStage.Settled, [Signed], [AdjustReceivable])
        .In(DisputeStage.Settled)
            .Permit(DisputeTrigger.Close, DisputeStage.Closed, [Adjusted, LessonRecorded], [Unfreeze, PublishClosed])
        .Build();

    private static StageMachineBuilder<DisputeStage, DisputeTrigger, DisputeFacts> Words() => StageMachine
        .Define<DisputeStage, DisputeTrigger, DisputeFacts>("dispute", new("Dispute", "争议", "爭議"), DisputeFact.All)
        .Stage(DisputeStage.Raised, new("Raised", "已提出", "已提出"))
        .Stage(DisputeStage.Classified, new("Classified", "已分类", "已分類"))
        .Stage(DisputeStage.Owned, new("Owned", "已指定责任人", "已指定責任人"))
        .Stage(DisputeStage.Proposed, new("Proposed", "已提方案", "已提方案"))
        .Stage(DisputeStage.Escalated, new("Escalated", "已升级", "已升級"))
        .Stage(DisputeStage.Agreed, new("Agreed", "已达成一致", "已達成一致"))
        .Stage(DisputeStage.Settled, new("Settled", "已解决", "已解決"))
        .Stage(DisputeStage.Closed, new("Closed", "已关闭", "已關閉"), StageKind.End)
        .Trigger(DisputeTrigger.Classify, new("Classify", "分类", "分類"))
        .Trigger(DisputeTrigger.AssignOwner, new("Assign an owner", "指定责任人", "指定責任人"))
        .Trigger(DisputeTrigger.Propose, new("Propose a settlement", "提出方案", "提出方案"))
        .Trigger(DisputeTrigger.EscalateToRepOffice, new("Escalate to the rep office", "升级至代表处", "升級至代表處"))
        .Trigger(DisputeTrigger.EscalateToRegion, new("Escalate to the region", "升级至地区部", "升級至地區部"))
        .Trigger(DisputeTrigger.EscalateToLegal, new("Escalate to legal", "升级至法务", "升級至法務"))
        .Trigger(DisputeTrigger.Agree, new("Agree", "达成一致", "達成一致"))
        .Trigger(DisputeTrigger.Settle, new("Sign the settlement", "签署和解协议", "簽署和解協議"))
        .Trigger(DisputeTrigger.SettleByRuling, new("Settle by a ruling", "裁决了结", "裁決了結"))
        .Trigger(DisputeTrigger.Close, new("Close", "关闭", "關閉"));
}
