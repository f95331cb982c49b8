using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class LatenessProperties(ITestOutputHelper output)
{
    private static readonly CalendarDate At = new(2026, 6, 1);

    [Fact]
    public void NothingThatHappensLaterChangesTheRecord() => PropertyRun.ForAll(
        nameof(NothingThatHappensLaterChangesTheRecord),
        output.WriteLine,
        draw =>
        {
            var history = History(draw);
            var ledger = Ledger(draw);
            var before = history.At(ledger, At);
            var planted = ledger.Select(one => Later(draw, one)).Concat(Enumerable.Range(0, draw.Below(4)).Select(_ => New(draw))).ToArray();
            var after = history.At(planted, At);
            Assert.Equal(before.Facts, after.Facts);
            Assert.Equal((before.Receivables, before.Payments), (after.Receivables, after.Payments));
            Assert.Equal((before.WithoutDue, before.WithoutIssue), (after.WithoutDue, after.WithoutIssue));
            draw.Saw(planted.SequenceEqual(ledger) ? "nothing planted" : "planted");
        },
        "planted");

    [Fact]
    public void TheNaiveModelAgrees() => PropertyRun.ForAll(
        nameof(TheNaiveModelAgrees),
        output.WriteLine,
        draw =>
        {
            var history = History(draw);
            var ledger = Ledger(draw);
            var record = history.At(ledger, At);
            Assert.Equal(Naive(history, ledger), record.Facts);
            draw.Saw(record.Facts.LateShare is null ? "no payment" : record.Facts.LateShare > 0m ? "late" : "in time");
            draw.Saw(record.Facts.OverdueCount is null ? "overdue not known" : record.Facts.OverdueCount > 0m ? "overdue" : "nothing overdue");
        },
        "no payment",
        "late",
        "in time",
        "overdue not known",
        "overdue",
        "nothing overdue");

    [Fact]
    public void TheOrderOfTheLedgerNeverMatters() => PropertyRun.ForAll(
        nameof(TheOrderOfTheLedgerNeverMatters),
        output.WriteLine,
        draw =>
        {
            var history = History(draw);
            var ledger = Ledger(draw);
            Assert.Equal(history.At(ledger, At).Facts, history.At(draw.Shuffle(ledger), At).Facts);
            draw.Saw(ledger.Length > 1 ? "several" : "few");
        },
        "several");

    [Fact]
    public void AWorseHistoryNeverLowersTheRiskAndTheRangeOfTheUnknownsIsTight() => PropertyRun.ForAll(
        nameof(AWorseHistoryNeverLowersTheRiskAndTheRangeOfTheUnknownsIsTight),
        output.WriteLine,
        draw =>
        {
            var score = LatenessScore.Define();
            decimal[][] values = [[0m, 0.5m, 1m], [0m, 0.99m, 1m, 16m, 30.99m, 31m, 61m, 400m], [0m, 2m, 3m, 10m, 40m], [0m, 1m, 2m, 3m, 9m], [0m, 0.25m, 1m]];
            decimal?[] numbers = [.. values.Select(one => draw.Chance(30) ? (decimal?)null : draw.Pick(one))];
            var result = score.Score(Facts(numbers));
            var all = Completions.Of(numbers, values).Select(full => score.Score(Facts(full))).ToArray();
            Assert.Equal((result.Lowest, result.Score), (all.Min(one => one.Score), all.Max(one => one.Score)));
            Assert.Equal((result.LowestRisk, result.Risk), (all.Max(one => one.Risk), all.Min(one => one.Risk)));
            var at = draw.Below(5);
            numbers[at] = numbers[at] is { } known ? values[at].Last(one => one >= known) : values[at][^1];
            Assert.True(score.Score(Facts(numbers)).Score >= result.Score);
            draw.Saw(result.Risk);
        },
        "High",
        "Elevated",
        "Low");

    [Fact]
    public void NumbersThatCannotBeAreFindingsAndNothingIsAllocated()
    {
        Assert.False(LatenessHistory.TryCreate(-1, 0, out var history, out var findings));
        Assert.Null(history);
        Assert.Equal(["lateness-grace", "lateness-look-back"], findings.Select(finding => finding.Code));
        PastReceivable[] ledger =
        [
            new() { Issued = At.AddDays(-60), Due = At.AddDays(-30), Paid = At.AddDays(-10) },
            new() { Issued = At.AddDays(-20), Due = At.AddDays(-1) },
        ];
        var score = LatenessScore.Define();
        Assert.Equal(0, Allocations.Of(() => score.Score(score.History.At(ledger, At).Facts)));
        Assert.Equal("64 High", score.Score(score.History.At(ledger, At).Facts).ToString());
        Assert.Equal((Answer.Refused, LatenessRisk.High), (score.Score(new LatenessFacts { LateShare = 1.01m }).Answer, default(LatenessResult).Risk));
    }

    private static LatenessHistory History(Draw draw)
    {
        Assert.True(LatenessHistory.TryCreate(draw.Pick([0, 0, 1, 5]), draw.Pick<int?>([null, null, 30, 365]), out var history, out _));
        return history!;
    }

    private static PastReceivable[] Ledger(Draw draw)
    {
        var gaps = draw.Chance(25);
        return [.. Enumerable.Range(0, draw.Below(7)).Select(_ =>
        {
            var issued = At.AddDays(draw.Pick([-400, -366, -365, -364, -90, -60, -31, -30, -29, -2, -1, 0, 1]));
            var due = issued.AddDays(draw.Pick([0, 1, 10, 30, 60]));
            return new PastReceivable
            {
                Issued = gaps && draw.Chance(10) ? null : issued,
                Due = gaps && draw.Chance(20) ? null : due,
                Paid = draw.Chance(35) ? null : due.AddDays(draw.Pick([-5, 0, 0, 1, 2, 5, 6, 30, 90])),
                Disputed = draw.Chance(75) ? null : issued.AddDays(draw.Below(60)),
            };
        })];
    }

    /// <summary>The same receivable with events of the day of the question or later.</summary>
    private static PastReceivable Later(Draw draw, PastReceivable one) => one with
    {
        Paid = one.Paid is { } paid && paid < At ? paid : draw.Chance(50) ? At.AddDays(draw.Below(100)) : null,
        Disputed = one.Disputed is { } disputed && disputed < At ? disputed : draw.Chance(50) ? At.AddDays(draw.Below(100)) : null,
    };

    private static PastReceivable New(Draw draw)
    {
        var issued = At.AddDays(draw.Below(30));
        return new PastReceivable { Issued = issued, Due = issued.AddDays(30), Paid = issued.AddDays(draw.Below(90)), Disputed = issued };
    }

    private static LatenessFacts Facts(decimal?[] numbers) =>
        new() { LateShare = numbers[0], MeanDaysLate = numbers[1], OpenCount = numbers[2], OverdueCount = numbers[3], DisputeShare = numbers[4] };

    private static LatenessFacts Naive(LatenessHistory history, IReadOnlyList<PastReceivable> ledger)
    {
        var seen = ledger.Where(one => one.Issued < At && one.Issued.Value.DaysUntil(At) <= (history.LookBackDays ?? int.MaxValue)).ToArray();
        var open = seen.Where(one => !(one.Paid < At)).ToArray();
        var late = seen.Where(one => one.Paid < At && one.Due is not null)
            .Select(one => one.Due!.Value.DaysUntil(one.Paid!.Value)).Select(days => days > history.GraceDays ? days : 0).ToArray();
        var isDated = ledger.All(one => one.Issued is not null);
        return new LatenessFacts
        {
            LateShare = late.Length == 0 ? null : (decimal)late.Count(days => days > 0) / late.Length,
            MeanDaysLate = late.Length == 0 ? null : (decimal)late.Sum() / late.Length,
            OpenCount = isDated ? open.Length : null,
            OverdueCount = isDated && open.All(one => one.Due is not null) ? open.Count(one => one.Due!.Value.DaysUntil(At) > history.GraceDays) : null,
            DisputeShare = seen.Length == 0 ? null : (decimal)seen.Count(one => one.Disputed < At) / seen.Length,
        };
    }
}
