using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class PipelineProperties(ITestOutputHelper output)
{
    [Fact]
    public void TheNaiveSumAgreesCurrencyByCurrency() => PropertyRun.ForAll(
        nameof(TheNaiveSumAgreesCurrencyByCurrency),
        output.WriteLine,
        draw =>
        {
            var shares = Shares(draw);
            var deals = Deals(draw);
            var sum = new EffectivePipeline(shares).Sum(deals);
            var fine = deals.Where(deal => deal.Amount is null or >= 0m).ToArray();
            foreach (var group in fine.GroupBy(deal => deal.Currency ?? string.Empty))
            {
                var counted = group.Where(deal => deal.Amount is not null && deal.Grade is not null).ToArray();
                var open = group.Where(deal => deal.Amount is not null && deal.Grade is null).ToArray();
                var total = sum.Of(group.Key);
                Assert.Equal(counted.Sum(deal => deal.Amount!.Value), total.Amount);
                Assert.Equal(counted.Sum(deal => deal.Amount!.Value * shares.Of(deal.Grade!.Value)), total.Supported);
                Assert.Equal(total.Supported + open.Sum(deal => deal.Amount!.Value), total.Highest);
                Assert.Equal((counted.Length, open.Length, group.Count(deal => deal.Amount is null)), (total.Deals, total.WithoutShare, total.WithoutAmount));
            }

            var currencies = fine.Select(deal => deal.Currency ?? string.Empty).Distinct().Order(System.StringComparer.Ordinal);
            Assert.Equal(currencies, sum.Totals.Select(total => total.Currency));
            Assert.Equal(Enumerable.Range(0, deals.Length).Where(i => deals[i].Amount < 0m), sum.Refused);
            draw.Saw(sum.Answer);
            draw.Saw(sum.Totals.Count > 1 ? "several currencies" : "one currency");
        },
        "Allowed",
        "Refused",
        "Unknown",
        "several currencies",
        "one currency");

    [Fact]
    public void TheOrderOfTheDealsNeverMatters() => PropertyRun.ForAll(
        nameof(TheOrderOfTheDealsNeverMatters),
        output.WriteLine,
        draw =>
        {
            var deals = Deals(draw);
            var pipeline = EffectivePipeline.Define();
            Assert.Equal(pipeline.Sum(deals).Totals, pipeline.Sum(draw.Shuffle(deals)).Totals);
            var weighted = deals.Select(deal =>
                new WeightedDeal { Amount = deal.Amount, Currency = deal.Currency, Probability = draw.Chance(20) ? null : draw.Below(101) / 100m }).ToArray();
            Assert.Equal(WeightedPipeline.Sum(weighted).Totals, WeightedPipeline.Sum(draw.Shuffle(weighted)).Totals);
            draw.Saw(deals.Length > 1 ? "several" : "few");
        },
        "several");

    [Fact]
    public void ABetterGradeNeverLowersThePipelineAndAnUnknownNeverRaisesIt() => PropertyRun.ForAll(
        nameof(ABetterGradeNeverLowersThePipelineAndAnUnknownNeverRaisesIt),
        output.WriteLine,
        draw =>
        {
            var pipeline = new EffectivePipeline(Shares(draw));
            var deals = Deals(draw).Where(deal => deal.Amount is null or >= 0m)
                .Append(new GradedDeal { Amount = 1m + draw.Below(1000), Grade = (PpvvcGrade)draw.Below(4) }).ToArray();
            var last = deals.Length - 1;
            var before = pipeline.Sum(deals).Of(null);
            var better = deals.ToArray();
            better[last].Grade = PpvvcGrade.A;
            var open = deals.ToArray();
            open[last].Grade = null;
            Assert.True(pipeline.Sum(better).Of(null).Supported >= before.Supported);
            var unknown = pipeline.Sum(open).Of(null);
            Assert.True(unknown.Supported <= before.Supported && before.Supported <= unknown.Highest);
            draw.Saw(unknown.Supported < before.Supported ? "counted apart" : "counted nothing");
        },
        "counted apart",
        "counted nothing");

    [Fact]
    public void SharesOutOfRangeOrOrderAreFindings()
    {
        Assert.False(PipelineShares.TryCreate(0.5m, 1.1m, 0.6m, -0.1m, out var shares, out var findings));
        Assert.Null(shares);
        Assert.Equal(["pipeline-share-range", "pipeline-share-range", "pipeline-share-order"], findings.Select(finding => finding.Code));
        Assert.True(PipelineShares.TryCreate(1m, 1m, 1m, 1m, out _, out _));
        Assert.Equal(0m, PipelineShares.Define().Of((PpvvcGrade)9));
    }

    [Fact]
    public void ATotalRefusesWhatCannotBe()
    {
        Assert.Throws<System.ArgumentOutOfRangeException>(() => PipelineTotal.In("EUR").With(-0.01m, 1m));
        Assert.Throws<System.ArgumentOutOfRangeException>(() => PipelineTotal.In("EUR").With(1m, 1.01m));
        Assert.Throws<System.ArgumentOutOfRangeException>(() => PipelineTotal.In("EUR").With(1m, -0.01m));
        WeightedDeal[] deals = [new() { Amount = 1m, Probability = 1.01m }, new() { Amount = 1m, Probability = 1m }, new() { Amount = -1m }];
        Assert.Equal([0, 2], WeightedPipeline.Sum(deals).Refused);
        Assert.Equal(Answer.Refused, default(PipelineSupport).Answer);
        Assert.Empty(default(PipelineSupport).Totals);
        var total = PipelineTotal.In("EUR");
        Assert.Equal(0, Allocations.Of(() => total = total.With(1m, 0.5m)));
    }

    private static PipelineShares Shares(Draw draw)
    {
        var drawn = Enumerable.Range(0, 4).Select(_ => draw.Below(101) / 100m).OrderDescending().ToArray();
        Assert.True(PipelineShares.TryCreate(drawn[0], drawn[1], drawn[2], drawn[3], out var shares, out _));
        return shares!;
    }

    private static GradedDeal[] Deals(Draw draw)
    {
        var clean = draw.Chance(40);
        string?[] currencies = draw.Chance(50) ? [null, ""] : [null, "EUR", "CNY"];
        return [.. Enumerable.Range(0, draw.Below(8)).Select(_ => new GradedDeal
        {
            Amount = !clean && draw.Chance(15) ? null : !clean && draw.Chance(5) ? -0.01m : draw.Below(100_000) / 100m,
            Currency = draw.Pick((IReadOnlyList<string?>)currencies),
            Grade = !clean && draw.Chance(20) ? null : (PpvvcGrade)draw.Below(4),
        })];
    }
}
