using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests;

public sealed class ScoreCalibrationProperties(ITestOutputHelper output)
{
    [Fact]
    public void TheMapNeverFallsAndKeepsTheTotal() => PropertyRun.ForAll(nameof(TheMapNeverFallsAndKeepsTheTotal), output.WriteLine, draw =>
    {
        var (scores, outcome) = Rows(draw);
        var map = ScoreCalibration.Learn(scores, outcome);
        for (var score = -2; score < 14; score++)
            Assert.True(map.Probability(score) <= map.Probability(score + 0.5m) && map.Probability(score + 0.5m) <= map.Probability(score + 1));
        Assert.Equal(scores.Length, map.Steps.Sum(step => step.Rows));
        Assert.Equal(outcome.Count(one => one), map.Steps.Sum(step => step.Positives));
        Assert.Equal(map.Steps[0].Probability, map.Probability(decimal.MinValue));
        Assert.Equal(map.Steps[^1].Probability, map.Probability(decimal.MaxValue));
        draw.Saw(map.Steps.Count == 1 ? "one step" : "several steps");
    }, "one step", "several steps");

    [Fact]
    public void LearningFromTheStepsGivesTheSameSteps() => PropertyRun.ForAll(nameof(LearningFromTheStepsGivesTheSameSteps), output.WriteLine, draw =>
    {
        var (scores, outcome) = Rows(draw);
        var map = ScoreCalibration.Learn(scores, outcome);
        var again = map.Steps.SelectMany(step => Enumerable.Range(0, step.Rows).Select(i => (step.From, IsOutcome: i < step.Positives))).ToArray();
        var second = ScoreCalibration.Learn([.. again.Select(row => row.From)], [.. again.Select(row => row.IsOutcome)]);
        Assert.Equal(map.Steps.Select(step => step.ToString()), second.Steps.Select(step => step.ToString()));
        draw.Saw(map.Steps.Count < scores.Distinct().Count() ? "pooled" : "nothing pooled");
    }, "pooled", "nothing pooled");

    /// <summary>The probability of the k-th score is the highest of the lowest means of the runs of scores that hold it.</summary>
    [Fact]
    public void TheNaiveMaxMinOfMeansAgrees() => PropertyRun.ForAll(nameof(TheNaiveMaxMinOfMeansAgrees), output.WriteLine, draw =>
    {
        var (scores, outcome) = Rows(draw);
        var map = ScoreCalibration.Learn(scores, outcome);
        var distinct = scores.Distinct().Order().ToArray();
        decimal Mean(int from, int to)
        {
            var rows = Enumerable.Range(0, scores.Length).Where(i => scores[i] >= distinct[from] && scores[i] <= distinct[to]).ToArray();
            return (decimal)rows.Count(i => outcome[i]) / rows.Length;
        }

        for (var k = 0; k < distinct.Length; k++)
        {
            var naive = Enumerable.Range(0, k + 1).Max(from => Enumerable.Range(k, distinct.Length - k).Min(to => Mean(from, to)));
            Assert.Equal(naive, map.Probability(distinct[k]));
        }

        draw.Saw(distinct.Length > 3 ? "many scores" : "few scores");
    }, "many scores", "few scores");

    [Fact]
    public void Rows_are_needed_and_as_many_outcomes()
    {
        Assert.Throws<ArgumentException>(() => ScoreCalibration.Learn([], []));
        Assert.Throws<ArgumentException>(() => ScoreCalibration.Learn([1], [true, false]));
        Assert.Throws<ArgumentNullException>(() => ScoreCalibration.Learn(null!, []));
    }

    private static (int[] Scores, bool[] Outcome) Rows(Draw draw)
    {
        var rows = 1 + draw.Below(25);
        int[] scores = [.. Enumerable.Range(0, rows).Select(_ => draw.Below(12))];
        return (scores, [.. scores.Select(score => draw.Chance(20 + (5 * score)))]);
    }
}
