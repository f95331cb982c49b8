using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class PaymentQualityProperties(ITestOutputHelper output)
{
    private static readonly decimal?[] Terms = [0m, 29m, 30m, 31m, 30.001m, 45m, 60m, 90m, 365m, null];

    private static readonly decimal?[][] AtBands =
    [
        [0m, 0.5m, 0.5m, 0m, 0m], [0m, 0.4999m, 0.5001m, 0m, 0m], [0m, 0.5m, 0m, 0.5m, 0m], [0m, 0.2m, 0m, 0.8m, 0m], [0m, 0.1999m, 0m, 0.8001m, 0m],
    ];

    [Fact]
    public void TheNaiveModelAgreesOnRandomDefinitions() => PropertyRun.ForAll(
        nameof(TheNaiveModelAgreesOnRandomDefinitions),
        output.WriteLine,
        draw =>
        {
            var score = Score(draw);
            var shares = Shares(draw);
            var term = draw.Pick(Terms);
            var result = score.Score(Facts(shares, term));
            var known = shares.Sum(share => share ?? 0m);
            if (known > 1m || shares.Any(share => share is < 0m))
            {
                Assert.Equal((Answer.Refused, null, PaymentQualityBand.Company), (result.Answer, result.Score, result.HighestBand));
                draw.Saw("impossible");
                return;
            }

            Assert.Equal(term is { } days ? Naive(score.Definition, shares) - Penalty(score.Definition, days) : null, result.Score);
            Assert.Equal(result.Score is { } sum ? Band(score, sum) : PaymentQualityBand.Company, result.Band);
            Assert.Equal(shares.Contains(null) || term is null ? Answer.Unknown : Answer.Allowed, result.Answer);
            draw.Saw(result.Band);
            draw.Saw(result.Answer);
        },
        "Good",
        "Acceptable",
        "Region",
        "Company",
        "impossible",
        "Allowed",
        "Unknown");

    [Fact]
    public void TheRangeOfTheUnknownsIsTight() => PropertyRun.ForAll(
        nameof(TheRangeOfTheUnknownsIsTight),
        output.WriteLine,
        draw =>
        {
            var score = Score(draw);
            var shares = Shares(draw);
            var term = draw.Pick(Terms);
            var result = score.Score(Facts(shares, term));
            if (result.Answer == Answer.Refused)
                return;
            var rest = 1m - shares.Sum(share => share ?? 0m);
            decimal[] values = [0m, rest / 2m, rest];
            var all = Completions.Of(shares, values, values, values, values, values)
                .Select(full => score.Score(Facts(full, term ?? 0m))).Where(one => one.Answer == Answer.Allowed).ToArray();
            Assert.Equal(result.Highest, all.Max(one => one.Score));
            Assert.Equal(result.HighestBand, all.Max(one => one.Band));
            Assert.Equal(result.Score, term is null ? null : all.Min(one => one.Score));
            draw.Saw(all.Length > 1 ? "open" : "known");
        },
        "open",
        "known");

    [Fact]
    public void MoneyThatComesEarlierNeverLowersTheScoreAndALongerTermNeverRaisesIt() => PropertyRun.ForAll(
        nameof(MoneyThatComesEarlierNeverLowersTheScoreAndALongerTermNeverRaisesIt),
        output.WriteLine,
        draw =>
        {
            var score = Score(draw);
            var shares = Shares(draw).Select(share => share ?? 0m).ToArray();
            if (shares.Sum() > 1m || shares.Any(share => share < 0m))
                return;
            var term = draw.Below(120);
            var before = score.Score(Facts([.. shares], term)).Score;
            Assert.True(score.Score(Facts([.. shares], term + draw.Below(60))).Score <= before);
            var later = 1 + draw.Below(4);
            var earlier = draw.Below(later);
            var moved = shares[later] * draw.Below(11) / 10m;
            shares[later] -= moved;
            shares[earlier] += moved;
            Assert.True(score.Score(Facts([.. shares], term)).Score >= before);
            draw.Saw(moved > 0m ? "moved" : "nothing to move");
        },
        "moved");

    [Fact]
    public void EverythingThatIsWrongWithADefinitionIsSaidAtOnce()
    {
        var weights = new PaymentQualityWeights { Advance = 101m, Shipment = 50m, Pac = 60m, Fac = 30m, AfterFac = -1m };
        Assert.False(PaymentQualityDefinition.TryCreate(weights, -1m, 0m, -1m, PaymentQualityDefinition.Define().Bands, out var definition, out var findings));
        Assert.Null(definition);
        string[] codes =
        [
            "payment-weight-range", "payment-weight-order", "payment-weight-range", "payment-free-days", "payment-step-days", "payment-step-points",
        ];
        Assert.Equal(codes, findings.Select(finding => finding.Code));
    }

    [Fact]
    public void ImpossibleTermsAreRefusedAndNothingIsAllocated()
    {
        var score = PaymentQualityScore.Define();
        var facts = Facts([0.3m, 0.4m, 0.2m, 0.1m, null], 45m);
        Assert.Equal(Answer.Refused, score.Score(facts with { TermDays = -0.01m }).Answer);
        Assert.Equal(Answer.Refused, score.Score(facts with { TermDays = 36_500.01m }).Answer);
        Assert.Equal(Answer.Refused, score.Score(facts with { Advance = 1.01m }).Answer);
        Assert.Equal(Answer.Allowed, score.Score(facts with { AfterFac = 0.0000000001m }).Answer);
        Assert.Equal("72 Good", score.Score(facts).ToString());
        Assert.Equal(0, Allocations.Of(() => score.Score(facts)));
    }

    private static PaymentQualityScore Score(Draw draw)
    {
        if (draw.Chance(30))
            return PaymentQualityScore.Define();
        var drawn = Enumerable.Range(0, 5).Select(_ => (decimal)draw.Below(101)).OrderDescending().ToArray();
        var weights = new PaymentQualityWeights { Advance = drawn[0], Shipment = drawn[1], Pac = drawn[2], Fac = drawn[3], AfterFac = drawn[4] };
        var made = PaymentQualityDefinition.TryCreate(
            weights, draw.Below(61), 1m + draw.Below(40), draw.Below(20), PaymentQualityDefinition.Define().Bands, out var definition, out _);
        Assert.True(made);
        return new PaymentQualityScore(definition!);
    }

    /// <summary>Shares that come to the whole price, to less, to more, or meet a band.</summary>
    private static decimal?[] Shares(Draw draw)
    {
        if (draw.Chance(20))
            return [.. draw.Pick(AtBands)];
        var cuts = Enumerable.Range(0, 4).Select(_ => draw.Below(21)).Append(0).Append(20 + (draw.Chance(5) ? 1 : 0)).Order().ToArray();
        return [.. Enumerable.Range(0, 5).Select(i => draw.Chance(12) ? (decimal?)null : draw.Chance(1) ? -0.01m : (cuts[i + 1] - cuts[i]) / 20m)];
    }

    private static PaymentQualityFacts Facts(decimal?[] shares, decimal? term) =>
        new() { Advance = shares[0], Shipment = shares[1], Pac = shares[2], Fac = shares[3], AfterFac = shares[4], TermDays = term };

    private static decimal Naive(PaymentQualityDefinition definition, decimal?[] shares)
    {
        var given = definition.Weights;
        decimal[] weights = [given.Advance, given.Shipment, given.Pac, given.Fac, given.AfterFac];
        return shares.Zip(weights, (share, weight) => (share ?? 0m) * weight).Sum();
    }

    private static decimal Penalty(PaymentQualityDefinition definition, decimal days) =>
        System.Math.Max(0m, days - definition.FreeDays) * definition.PointsPerStep / definition.StepDays;

    private static PaymentQualityBand Band(PaymentQualityScore score, decimal points) => score.Definition.Bands.Bands
        .Where(band => band.From is null || band.From <= decimal.Round(points, 9)).Select((_, i) => (PaymentQualityBand)i).Last();
}
