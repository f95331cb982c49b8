using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class InitiationProperties(ITestOutputHelper output)
{
    private static readonly InitiationScore Score = InitiationScore.Define();
    private static readonly decimal[] Most = [25m, 20m, 20m, 20m];

    [Fact]
    public void TheNaiveModelAgrees() => PropertyRun.ForAll(
        nameof(TheNaiveModelAgrees),
        output.WriteLine,
        draw =>
        {
            var points = Points(draw);
            var checks = Checks(draw);
            var result = Score.Score(Facts(points, checks));
            if (points.Zip(Most).Any(one => one.First < 0m || one.First > one.Second))
            {
                Assert.Equal((Answer.Refused, null, InitiationBand.Reject), (result.Answer, result.Score, result.Band));
                draw.Saw("out of range");
                return;
            }

            var out_ = checks.Contains(false);
            Assert.Equal(Naive(points, 0m), result.Score);
            Assert.Equal(Naive(points, null), result.Highest);
            Assert.Equal(out_ ? InitiationBand.Reject : Band(Naive(points, 0m)), result.Band);
            Assert.Equal(out_ ? InitiationBand.Reject : Band(Naive(points, null)), result.HighestBand);
            Assert.Equal(out_ ? Answer.Refused : checks.Contains(null) || points.Contains(null) ? Answer.Unknown : Answer.Allowed, result.Answer);
            Assert.Equal(checks.Count(check => check == false), result.Reasons.Count(reason => reason.Kind == ReasonKind.Unmet));
            Assert.Equal(checks.Count(check => check is null), result.Reasons.Count(reason => reason.Kind == ReasonKind.Unknown));
            Assert.Equal(out_ ? Truth.True : checks.Contains(null) ? Truth.Unknown : Truth.False, result.IsKnockedOut);
            draw.Saw(result.Band);
            draw.Saw(result.Answer);
        },
        "Approve",
        "Conditional",
        "Defer",
        "Reject",
        "out of range",
        "Allowed",
        "Unknown",
        "Refused");

    [Fact]
    public void MorePointsOrAPassedCheckNeverMakeItWorse() => PropertyRun.ForAll(
        nameof(MorePointsOrAPassedCheckNeverMakeItWorse),
        output.WriteLine,
        draw =>
        {
            var points = Points(draw).Select((one, i) => one is { } known ? System.Math.Clamp(known, 0m, Most[i]) : (decimal?)null).ToArray();
            var checks = Checks(draw);
            var worse = Score.Score(Facts(points, checks));
            var at = draw.Below(4);
            points[at] = points[at] is { } old ? System.Math.Min(Most[at], old + (draw.Below(30) / 10m)) : Most[at];
            checks[draw.Below(3)] = true;
            var better = Score.Score(Facts(points, checks));
            Assert.True(better.Score >= worse.Score && better.Band >= worse.Band && better.HighestBand >= worse.HighestBand);
            draw.Saw(better.Band > worse.Band ? "raised" : "same");
        },
        "raised",
        "same");

    [Fact]
    public void TheRangeOfTheUnknownsIsTight() => PropertyRun.ForAll(
        nameof(TheRangeOfTheUnknownsIsTight),
        output.WriteLine,
        draw =>
        {
            var points = Points(draw).Select((one, i) => one is { } known ? System.Math.Clamp(known, 0m, Most[i]) : (decimal?)null).ToArray();
            var result = Score.Score(Facts(points, [true, true, true]));
            var all = Completions.Of(points, [.. Most.Select(most => new[] { 0m, most, most * draw.Below(11) / 10m })])
                .Select(full => Score.Score(Facts(full, [true, true, true]))).ToArray();
            Assert.Equal((result.Score, result.Highest), (all.Min(one => one.Score), all.Max(one => one.Score)));
            Assert.Equal((result.Band, result.HighestBand), (all.Min(one => one.Band), all.Max(one => one.Band)));
            draw.Saw(all.Length > 1 ? "open" : "known");
        },
        "open",
        "known");

    [Fact]
    public void NamesItselfAndAllocatesNothing()
    {
        var facts = new InitiationFacts { Customer = 20m, Solution = 15m, Delivery = 14m, Competition = 12m, CreditPassed = false };
        Assert.Equal("71.75 Reject", Score.Score(facts).ToString());
        var reasons = 0;
        Assert.Equal(0, Allocations.Of(() => reasons += Score.Score(facts).Reasons.Count));
        Assert.Equal(6000, reasons);
        Assert.Equal("initiation-credit", Score.Score(facts).Reasons.First(reason => reason.Kind == ReasonKind.Unmet).Id);
    }

    [Fact]
    public void KnockOutsAreChecked()
    {
        var twice = Score.KnockOuts[0];
        var nameless = new Requirement<InitiationFacts>("", InitiationFact.CreditPassed.IsTrue, default);
        Assert.False(InitiationScore.TryCreate(Score.Card, Score.Bands, [twice, twice, nameless], out var score, out var findings));
        Assert.Null(score);
        Assert.Equal(["checklist-requirement-twice", "requirement-incomplete"], findings.Select(finding => finding.Code));
    }

    private static InitiationFacts Facts(decimal?[] points, bool?[] checks) => new()
    {
        Customer = points[0],
        Solution = points[1],
        Delivery = points[2],
        Competition = points[3],
        CompliancePassed = checks[0],
        CreditPassed = checks[1],
        StrategicFit = checks[2],
    };

    /// <summary>Points at random, at the ends of the range and beyond, and such that the sum meets a band exactly.</summary>
    private static decimal?[] Points(Draw draw)
    {
        decimal?[] atBand = [25m, 20m, draw.Pick([20m, 5m, 4.99m, 5.01m]), 0m];
        if (draw.Chance(25))
            return atBand;
        return [.. Most.Select(most => draw.Chance(10) ? (decimal?)null : draw.Chance(4) ? draw.Pick([-0.01m, most + 0.01m]) : most * draw.Below(101) / 100m)];
    }

    private static bool?[] Checks(Draw draw) => [.. Enumerable.Range(0, 3).Select(_ => draw.Chance(10) ? (bool?)null : draw.Chance(92))];

    private static decimal Naive(decimal?[] points, decimal? open) =>
        ((points[0] ?? open ?? 25m) / 25m * 30m)
        + ((points[1] ?? open ?? 20m) / 20m * 25m)
        + (points[2] ?? open ?? 20m)
        + ((points[3] ?? open ?? 20m) / 20m * 25m);

    private static InitiationBand Band(decimal score) =>
        score >= 75m ? InitiationBand.Approve : score >= 60m ? InitiationBand.Conditional : score >= 45m ? InitiationBand.Defer : InitiationBand.Reject;
}
