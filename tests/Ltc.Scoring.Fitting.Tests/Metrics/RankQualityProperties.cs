using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests;

public sealed class RankQualityProperties(ITestOutputHelper output)
{
    [Fact]
    public void TheAucIsTheShareOfPairsInTheRightOrder() => PropertyRun.ForAll(nameof(TheAucIsTheShareOfPairsInTheRightOrder), output.WriteLine, draw =>
    {
        var rows = draw.Below(30);
        int[] scores = [.. Enumerable.Range(0, rows).Select(_ => draw.Below(12) - 6)];
        bool[] outcome = [.. Enumerable.Range(0, rows).Select(_ => draw.Chance(40))];
        var (with, without) = (Enumerable.Range(0, rows).Where(i => outcome[i]), Enumerable.Range(0, rows).Where(i => !outcome[i]));
        var pairs = with.SelectMany(i => without.Select(j => Math.Sign(scores[i] - scores[j]))).ToArray();
        double? naive = pairs.Length == 0 ? null : pairs.Sum(sign => sign + 1) / (2.0 * pairs.Length);
        Assert.Equal(naive, RankQuality.Auc(scores, outcome));
        draw.Saw(pairs.Length == 0 ? "one side" : pairs.Contains(0) ? "ties" : "no ties");
    }, "one side", "ties", "no ties");

    [Fact]
    public void TenthsHoldEveryRowOnceAndTheLastShareHoldsEverything() =>
        PropertyRun.ForAll(nameof(TenthsHoldEveryRowOnceAndTheLastShareHoldsEverything), output.WriteLine, draw =>
    {
        var rows = 2 + draw.Below(60);
        int[] scores = [.. Enumerable.Range(0, rows).Select(_ => draw.Below(1 + draw.Below(40)))];
        bool[] outcome = [true, false, .. Enumerable.Range(2, rows - 2).Select(_ => draw.Chance(40))];
        var counts = ScoreCounts.Of(scores, outcome);
        var bands = ScoreTenths.Calibration(counts, FitDefinition.Default);
        Assert.Equal(rows, bands.Sum(band => band.Rows));
        Assert.Equal(outcome.Count(one => one), bands.Sum(band => band.Positives));
        Assert.InRange(bands.Count, 1, 10);
        Assert.All(bands.Zip(bands.Skip(1)), pair => Assert.True(pair.First.HighestScore < pair.Second.LowestScore));
        Assert.All(bands, band => Assert.Equal(band.Rows, scores.Count(score => score >= band.LowestScore && score <= band.HighestScore)));
        var lift = ScoreTenths.Lift(counts);
        Assert.Equal(1.0, lift[9].Captured, 9);
        Assert.All(lift.Zip(lift.Skip(1)), pair => Assert.True(pair.First.Captured <= pair.Second.Captured + 1e-12));
        draw.Saw(bands.Count == 10 ? "ten bands" : "fewer");
    }, "ten bands", "fewer");

    [Fact]
    public void APeriodIsStableAgainstItselfOnly() => PropertyRun.ForAll(nameof(APeriodIsStableAgainstItselfOnly), output.WriteLine, draw =>
    {
        int[] first = [.. Enumerable.Range(0, 50).Select(_ => draw.Below(100))];
        Assert.Equal(0.0, StabilityIndex.OfScores(first, draw.Shuffle(first)), 12);
        Assert.True(StabilityIndex.OfScores(first, [.. first.Select(score => score + 60)]) > 0.25);
        draw.Saw("shifted");
    }, "shifted");
}
