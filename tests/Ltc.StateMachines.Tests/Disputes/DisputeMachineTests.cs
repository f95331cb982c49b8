using Ltc.Tests.Support;
using static Ltc.Tests.Disputes.ReadyDispute;

namespace Ltc.Tests.Disputes;

public sealed class DisputeMachineTests
{
    private static readonly StageMachine<DisputeStage, DisputeTrigger, DisputeFacts> Machine = DisputeMachine.Define();

    [Fact]
    public void Classifying_freezes_no_more_than_is_outstanding()
    {
        Alone.Blocks(
            Machine, DisputeStage.Raised, DisputeTrigger.Classify, DisputeStage.Classified, Fresh,
            ("receivable-named", Fresh with { ReceivableId = null }),
            ("category-known", Fresh with { Category = null }),
            ("part-disputed", Fresh with { DisputedAmount = 0m }),
            ("disputed-within-outstanding", Fresh with { DisputedAmount = 60.01m }));
        var whole = Machine.Fire(DisputeStage.Raised, DisputeTrigger.Classify, Fresh with { DisputedAmount = 60m });
        Assert.Contains(whole.Effects, effect => effect.Id == "freeze-receivable-part");
    }

    [Fact]
    public void An_owner_is_named_within_two_days()
    {
        Alone.Blocks(
            Machine, DisputeStage.Classified, DisputeTrigger.AssignOwner, DisputeStage.Owned, Old(DisputeEscalation.Define().OwnerDays),
            ("settlement-owner-named", Old(2) with { Owner = null }),
            ("owner-within-2-days", Old(3)));
        Assert.True(Machine.Fire(DisputeStage.Classified, DisputeTrigger.AssignOwner, Old(1)).IsAllowed);
    }

    [Fact]
    public void The_owner_proposes_what_somebody_else_has_authorized()
    {
        Alone.Blocks(
            Machine, DisputeStage.Owned, DisputeTrigger.Propose, DisputeStage.Proposed, Fresh,
            ("owner-proposes", Fresh with { Proposer = "zhao" }),
            ("authorizer-not-proposer", Fresh with { Authorizer = "wang" }),
            ("reduction-within-disputed", Fresh with { Reduction = 40.01m }));
        Assert.True(Machine.Fire(DisputeStage.Owned, DisputeTrigger.Propose, Fresh with { Reduction = 40m }).IsAllowed);
    }

    [Theory]
    [InlineData(DisputeStage.Classified)]
    [InlineData(DisputeStage.Owned)]
    [InlineData(DisputeStage.Proposed)]
    public void The_rep_office_takes_it_from_the_third_to_the_fifteenth_day(DisputeStage from)
    {
        Alone.Blocks(
            Machine, from, DisputeTrigger.EscalateToRepOffice, DisputeStage.Escalated, Old(3),
            ("dispute-ground-to-escalate", Old(2)),
            ("not-above-owner", Old(3) with { HeldBy = DisputeHolder.RepOffice }),
            ("rep-office-days-reached", Old(16)));
        Assert.True(Machine.Fire(from, DisputeTrigger.EscalateToRepOffice, Old(15)).IsAllowed);
        Assert.True(Machine.Fire(from, DisputeTrigger.EscalateToRepOffice, Fresh with { CustomerAgrees = false }).IsAllowed);
    }

    [Theory]
    [InlineData(DisputeStage.Classified)]
    [InlineData(DisputeStage.Owned)]
    [InlineData(DisputeStage.Proposed)]
    [InlineData(DisputeStage.Escalated)]
    public void The_region_takes_it_from_the_sixteenth_to_the_thirtieth_day(DisputeStage from)
    {
        Alone.Blocks(
            Machine, from, DisputeTrigger.EscalateToRegion, DisputeStage.Escalated, Old(16),
            ("region-days-reached", Old(15)),
            ("region-days-reached", Old(31)),
            ("below-region", Old(16) with { HeldBy = DisputeHolder.Region }));
        Assert.True(Machine.Fire(from, DisputeTrigger.EscalateToRegion, Old(30) with { HeldBy = DisputeHolder.RepOffice }).IsAllowed);
    }

    [Theory]
    [InlineData(DisputeStage.Classified)]
    [InlineData(DisputeStage.Owned)]
    [InlineData(DisputeStage.Proposed)]
    [InlineData(DisputeStage.Escalated)]
    public void Legal_takes_it_after_the_thirtieth_day(DisputeStage from)
    {
        Alone.Blocks(
            Machine, from, DisputeTrigger.EscalateToLegal, DisputeStage.Escalated, Old(31),
            ("legal-days-reached", Old(30)),
            ("below-legal", Old(31) with { HeldBy = DisputeHolder.Legal }));
        Assert.True(Machine.Fire(from, DisputeTrigger.EscalateToLegal, Old(32) with { HeldBy = DisputeHolder.Region }).IsAllowed);
    }

    [Theory]
    [InlineData(DisputeStage.Proposed)]
    [InlineData(DisputeStage.Escalated)]
    public void Both_sides_agree_to_a_written_and_authorized_proposal(DisputeStage from) => Alone.Blocks(
        Machine, from, DisputeTrigger.Agree, DisputeStage.Agreed, Fresh,
        ("proposal-sent", Fresh with { ProposalSent = false }),
        ("customer-agrees", Fresh with { CustomerAgrees = false }),
        ("reduction-within-disputed", Fresh with { Reduction = 40.01m }),
        ("authorizer-not-proposer", Fresh with { Authorizer = "wang" }));

    [Fact]
    public void An_agreement_is_settled_by_two_signatures() => Alone.Blocks(
        Machine, DisputeStage.Agreed, DisputeTrigger.Settle, DisputeStage.Settled, Fresh,
        ("settlement-signed", Fresh with { SettlementSigned = false }));

    [Fact]
    public void A_ruling_settles_only_what_legal_has()
    {
        var ready = Fresh with { HeldBy = DisputeHolder.Legal };
        Alone.Blocks(
            Machine, DisputeStage.Escalated, DisputeTrigger.SettleByRuling, DisputeStage.Settled, ready,
            ("with-legal", ready with { HeldBy = DisputeHolder.Region }),
            ("ruling-final", ready with { RulingFinal = false }));
    }

    [Fact]
    public void It_is_closed_when_the_receivable_says_so_and_the_cause_is_kept()
    {
        Alone.Blocks(
            Machine, DisputeStage.Settled, DisputeTrigger.Close, DisputeStage.Closed, Fresh,
            ("receivable-adjusted", Fresh with { ReceivableAdjusted = false }),
            ("root-cause-recorded", Fresh with { CauseRecorded = false }));
        Assert.Contains(Machine.Fire(DisputeStage.Settled, DisputeTrigger.Close, Fresh).Effects, effect => effect.Id == "unfreeze-receivable-part");
    }
}
