using System.Linq;
using FsCheck.Fluent;
using Ltc.Testing;
using Ltc.Tests.Support;
using Xunit.Abstractions;
using static Ltc.Tests.Disputes.ReadyDispute;

namespace Ltc.Tests.Disputes;

public sealed class DisputeProperties(ITestOutputHelper output)
{
    private static readonly DisputeEscalation Escalation = DisputeEscalation.Define();

    [Fact]
    public void A_dispute_freezes_the_disputed_part_and_never_more() => Law.Holds(
        from outstanding in Gen.Choose(-2, 40)
        from disputed in Gen.Choose(-2, 44)
        from hidden in Gen.Choose(0, 9)
        select (Outstanding: hidden == 0 ? (decimal?)null : outstanding / 4m, Disputed: hidden == 1 ? (decimal?)null : disputed / 4m),
        one =>
        {
            var freeze = DisputeFreeze.Of(one.Outstanding, one.Disputed);
            if (freeze.Answer == Answer.Allowed)
            {
                Assert.Equal(one.Outstanding, freeze.Frozen + freeze.Free);
                Assert.Equal(one.Disputed, freeze.Frozen);
                Assert.True(freeze.Frozen >= 0m && freeze.Free >= 0m);
                return "frozen";
            }

            Assert.Null(freeze.Frozen);
            Assert.Null(freeze.Free);
            var impossible = one.Outstanding < 0m || one.Disputed < 0m || one.Disputed > one.Outstanding;
            Assert.Equal(impossible ? Answer.Refused : Answer.Unknown, freeze.Answer);
            Assert.True(impossible || one.Outstanding is null || one.Disputed is null);
            return impossible ? "refused" : "unknown";
        },
        output.WriteLine);

    [Theory]
    [InlineData(59.99, 0.01)]
    [InlineData(60, 0)]
    public void The_whole_of_it_can_be_disputed(decimal disputed, decimal free)
    {
        Assert.Equal(free, DisputeFreeze.Of(60m, disputed).Free);
        Assert.Equal(Answer.Refused, DisputeFreeze.Of(60m, 60.01m).Answer);
        Assert.Equal(Answer.Refused, default(DisputeFreeze).Answer);
    }

    [Fact]
    public void A_dispute_is_settled_by_agreement_or_ruling_and_gives_up_no_more_than_is_disputed() => Walks.Hold(
        DisputeMachine.Define(),
        [Fresh, Old(2), Old(10), Old(20), Old(40) with { HeldBy = DisputeHolder.Legal }, Fresh with { CustomerAgrees = false }],
        [],
        Arrive,
        output.WriteLine);

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, DisputeHolder.RepOffice)]
    [InlineData(15, DisputeHolder.RepOffice)]
    [InlineData(16, DisputeHolder.Region)]
    [InlineData(30, DisputeHolder.Region)]
    [InlineData(31, DisputeHolder.Legal)]
    [InlineData(999, DisputeHolder.Legal)]
    public void The_older_it_is_the_higher_it_goes(int days, DisputeHolder? expected)
    {
        var raised = new CalendarDate(2024, 2, 20);
        Assert.Equal(expected, Escalation.StepAt(raised, raised.AddDays(days))?.Holder);
    }

    [Fact]
    public void The_steps_leave_no_day_out()
    {
        foreach (var (one, next) in Escalation.Steps.Zip(Escalation.Steps.Skip(1)))
            Assert.Equal(one.Days.Upper + 1, next.Days.Lower);
        Assert.All(Escalation.Steps, step => Assert.Same(step, Escalation.Find(step.Holder)));
        Assert.All(Escalation.Steps, step => Assert.True(step.Text.IsComplete));
        Assert.Null(Escalation.Find(DisputeHolder.Owner));
        Assert.Equal("Region [16,30]", Escalation.Find(DisputeHolder.Region)!.ToString());
    }

    private static void Arrive(DisputeStage from, DisputeTrigger trigger, DisputeStage to, DisputeFacts facts)
    {
        if (to == DisputeStage.Classified)
            Assert.Equal(Answer.Allowed, DisputeFreeze.Of(facts.Outstanding, facts.DisputedAmount).Answer);
        if (to == DisputeStage.Agreed)
            Assert.True(facts.CustomerAgrees == true && facts.Reduction <= facts.DisputedAmount && facts.Authorizer != facts.Proposer);
        if (to == DisputeStage.Settled)
            Assert.True(facts.SettlementSigned == true || (facts.RulingFinal == true && facts.HeldBy == DisputeHolder.Legal));
        if (to == DisputeStage.Escalated)
        {
            var expected = trigger switch
            {
                DisputeTrigger.EscalateToRepOffice => DisputeHolder.RepOffice,
                DisputeTrigger.EscalateToRegion => DisputeHolder.Region,
                _ => DisputeHolder.Legal,
            };
            Assert.Equal(expected, Escalation.StepAt(facts.RaisedOn!.Value, CalendarDate.Of(facts.At!.Value))!.Holder);
            Assert.True(facts.HeldBy < expected);
        }
    }

    [Theory]
    [InlineData(0, "[1,15]", "dispute-gap")]
    [InlineData(1, "[17,30]", "dispute-gap")]
    [InlineData(1, "[15,30]", "dispute-gap")]
    [InlineData(1, "[16,30)", "dispute-days")]
    [InlineData(2, "[31,90]", "dispute-days")]
    public void An_escalation_with_a_hole_or_an_overlap_is_refused(int step, string days, string code)
    {
        var steps = Escalation.Steps.ToArray();
        steps[step] = new DisputeEscalationStep(steps[step].Holder, Interval.Parse(days), steps[step].Text);
        Assert.False(DisputeEscalation.TryCreate(2, steps, out var made, out var findings));
        Assert.Null(made);
        Assert.Contains(findings, finding => finding.Code == code);
    }

    [Fact]
    public void An_escalation_has_every_holder_once_and_days_that_can_pass()
    {
        Assert.False(DisputeEscalation.TryCreate(-1, [.. Escalation.Steps.Take(2), new DisputeEscalationStep(DisputeHolder.Legal, new Interval(31, null), default)], out _, out var findings));
        Assert.Equal(["dispute-owner-days", "dispute-text"], findings.Select(finding => finding.Code));
        Assert.False(DisputeEscalation.TryCreate(2, [.. Escalation.Steps.Reverse()], out _, out findings));
        Assert.Contains(findings, finding => finding.Code == "dispute-holders");
    }
}
