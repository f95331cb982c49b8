using System;
using System.Linq;
using Ltc.Tests.Support;
using static Ltc.Tests.Receivables.ReadyReceivable;

namespace Ltc.Tests.Receivables;

public sealed class DunningTests
{
    private static readonly StageMachine<ReceivableStage, ReceivableTrigger, ReceivableFacts> Machine = ReceivableMachine.Define();
    private static readonly DunningLadder Ladder = DunningLadder.Define();

    [Theory]
    [InlineData(-15, null)]
    [InlineData(-14, DunningLevel.D0)]
    [InlineData(-13, DunningLevel.D0)]
    [InlineData(0, DunningLevel.D0)]
    [InlineData(1, DunningLevel.D1)]
    [InlineData(15, DunningLevel.D1)]
    [InlineData(16, DunningLevel.D2)]
    [InlineData(30, DunningLevel.D2)]
    [InlineData(31, DunningLevel.D3)]
    [InlineData(60, DunningLevel.D3)]
    [InlineData(61, DunningLevel.D4)]
    [InlineData(90, DunningLevel.D4)]
    [InlineData(91, DunningLevel.D5)]
    [InlineData(360, DunningLevel.D5)]
    [InlineData(361, DunningLevel.D6)]
    [InlineData(5000, DunningLevel.D6)]
    public void A_step_is_reached_on_its_first_day_and_left_after_its_last(int days, DunningLevel? expected)
    {
        var due = new CalendarDate(2024, 2, 20);
        Assert.Equal(expected, Ladder.StepAt(due, due.AddDays(days))?.Level);
        Assert.Equal(Math.Max(0, days), DunningLadder.DaysOverdue(due, due.AddDays(days)));
    }

    [Fact]
    public void The_steps_stand_in_order_and_speak_three_languages()
    {
        Assert.Equal(Enum.GetValues<DunningLevel>(), Ladder.Steps.Select(step => step.Level));
        Assert.All(Ladder.Steps, step => Assert.Same(step, Ladder.Find(step.Level)));
        Assert.Null(Ladder.Find((DunningLevel)7));
        Assert.All(Ladder.Steps, step => Assert.True(step.Actor.IsComplete && step.Action.IsComplete));
        Assert.All(Ladder.Steps, step => Assert.All(step.ContactDays, day => Assert.True(step.Days.Contains(day))));
        Assert.Equal([-14, -3], Ladder.Steps[0].ContactDays);
        foreach (var (one, next) in Ladder.Steps.Zip(Ladder.Steps.Skip(1)))
            Assert.Equal(one.Days.Upper + 1, next.Days.Lower);
    }

    [Theory]
    [InlineData(ReceivableTrigger.DunD1, 1, 15, "send-reminder")]
    [InlineData(ReceivableTrigger.DunD2, 16, 30, "call-key-person")]
    [InlineData(ReceivableTrigger.DunD3, 31, 60, "stop-new-credit")]
    [InlineData(ReceivableTrigger.DunD4, 61, 90, "review-delivery-hold")]
    [InlineData(ReceivableTrigger.DunD5, 91, 360, "make-provision")]
    [InlineData(ReceivableTrigger.DunD6, 361, 9999, "propose-write-off")]
    public void Each_step_is_taken_in_its_own_days_only(ReceivableTrigger trigger, int first, int last, string effect)
    {
        var id = "dunning-d" + trigger.ToString()[^1] + "-reached";
        var day = Late(first);
        (string, ReceivableFacts)[] spoiled = [(id, Late(first - 1)), ("not-paid-in-full", day with { Outstanding = 0m })];
        if (trigger != ReceivableTrigger.DunD1)
            spoiled = [.. spoiled, ("cause-found", day with { Cause = null })];
        if (last < 9999)
            spoiled = [.. spoiled, (id, Late(last + 1))];
        Alone.Blocks(Machine, ReceivableStage.Overdue, trigger, ReceivableStage.Overdue, day, spoiled);
        var move = Machine.Fire(ReceivableStage.Overdue, trigger, Late(last));
        Assert.Contains(move.Effects, one => one.Id == effect);
        Assert.Contains(move.Effects, one => one.Id == "publish-receivable-overdue");
    }

    [Theory]
    [InlineData(ReceivableTrigger.DunD1, 1)]
    [InlineData(ReceivableTrigger.DunD2, 16)]
    [InlineData(ReceivableTrigger.DunD3, 31)]
    [InlineData(ReceivableTrigger.DunD4, 61)]
    [InlineData(ReceivableTrigger.DunD5, 91)]
    [InlineData(ReceivableTrigger.DunD6, 361)]
    public void A_disputed_one_is_dunned_for_what_is_not_disputed(ReceivableTrigger trigger, int days)
    {
        var ready = Late(days) with { DisputedAmount = 59.99m };
        (string, ReceivableFacts)[] spoiled =
        [
            ("dunning-d" + trigger.ToString()[^1] + "-reached", ready with { Due = Decided.Today }),
            ("undisputed-part-left", ready with { DisputedAmount = 60m }),
        ];
        if (trigger != ReceivableTrigger.DunD1)
            spoiled = [.. spoiled, ("cause-found", ready with { Cause = null })];
        Alone.Blocks(Machine, ReceivableStage.Disputed, trigger, ReceivableStage.Disputed, ready, spoiled);
    }

    [Theory]
    [InlineData(ReceivableStage.Due)]
    [InlineData(ReceivableStage.PartiallyPaid)]
    public void Before_the_due_date_the_payment_run_is_confirmed(ReceivableStage stage) => Alone.Blocks(
        Machine, stage, ReceivableTrigger.DunD0, stage, Late(-14),
        ("dunning-d0-reached", Late(-15)),
        ("dunning-d0-reached", Late(1)),
        ("not-paid-in-full", Late(0) with { Outstanding = 0m }));

    [Theory]
    [InlineData(0, "[-14,1]", "dunning-gap")]
    [InlineData(3, "[31,61]", "dunning-gap")]
    [InlineData(3, "[32,60]", "dunning-gap")]
    [InlineData(3, "[31,60)", "dunning-days")]
    [InlineData(3, "[30.5,60]", "dunning-days")]
    [InlineData(5, "[91,)", "dunning-days")]
    [InlineData(6, "[361,999]", "dunning-days")]
    [InlineData(2, "[17,30]", "dunning-contact")]
    public void A_ladder_with_a_hole_or_an_overlap_is_refused(int step, string days, string code)
    {
        var steps = Ladder.Steps.ToArray();
        steps[step] = new DunningStep(steps[step].Level, Interval.Parse(days), steps[step].ContactDays, steps[step].Actor, steps[step].Action);
        Assert.False(DunningLadder.TryCreate(steps, out var ladder, out var findings));
        Assert.Null(ladder);
        Assert.Contains(findings, finding => finding.Code == code);
    }

    [Fact]
    public void A_ladder_has_every_step_once_with_words_and_a_day_of_contact()
    {
        Assert.False(DunningLadder.TryCreate([.. Ladder.Steps.Skip(1)], out _, out var findings));
        Assert.Equal(["dunning-levels"], findings.Select(finding => finding.Code));
        var mute = new DunningStep(DunningLevel.D6, new Interval(361, null), [], default, default);
        Assert.False(DunningLadder.TryCreate([.. Ladder.Steps.Take(6), mute], out _, out findings));
        Assert.Equal(["dunning-contact", "dunning-text"], findings.Select(finding => finding.Code));
        Assert.Throws<ArgumentNullException>(() => DunningLadder.TryCreate(null!, out _, out _));
    }
}
