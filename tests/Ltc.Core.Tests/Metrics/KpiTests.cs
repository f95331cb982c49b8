using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Metrics;

public sealed class KpiTests(ITestOutputHelper output)
{
    [Fact]
    public void AZeroDenominatorIsNotComputableAndAnUnknownNumberIsUnknown()
    {
        Assert.Equal(Answer.Refused, default(KpiValue).Answer);
        Assert.Equal(Answer.NotDefined, WinRate.Of(0m, 0m).Answer);
        Assert.Equal(Answer.NotDefined, DaysSalesOutstanding.Of(null, 0m, 30m).Answer);
        Assert.Equal(Answer.NotDefined, ForecastAccuracy.Of(null, 0m).Answer);
        Assert.Equal(Answer.Unknown, ForecastAccuracy.Of(5m, null).Answer);
        Assert.Equal(Answer.Unknown, WinRate.Of(0m, null).Answer);
        Assert.Equal(Answer.Unknown, OverdueRatio.Of(null, 5m).Answer);
        Assert.Equal("0.35", WinRate.Of(35m, 65m).ToString());
        Assert.Equal("NotDefined", ConversionRate.Of(0m, 3m).ToString());
    }

    [Fact]
    public void RatiosAreNeitherRoundedNorClamped()
    {
        Assert.Equal(-1m, ForecastAccuracy.Of(30m, 10m).Value);
        Assert.Equal(0.5m, ForecastAccuracy.Of(-15m, -10m).Value);
        Assert.Equal(1m, ForecastAccuracy.Of(10m, 10m).Value);
        Assert.Equal(4.5m, PipelineCoverage.Of(9m, 2m).Value);
        Assert.Equal(0.3m, ConversionRate.Of(10m, 3m).Value);
        Assert.Equal(1m / 3m, OverdueRatio.Of(1m, 3m).Value);
        Assert.Equal(30m, DaysSalesOutstanding.Of(500m, 1500m, 90m).Value);
    }

    /// <summary>The months of domain.md §9.5, whose printed result is wrong there and corrected beside it.</summary>
    [Fact]
    public void TheWorkedMonthsComeToTheCorrectedDays()
    {
        decimal[] sales = [2500m, 1750m, 2250m, 2500m, 2000m, 2250m];
        decimal[] days = [30m, 31m, 31m, 30m, 31m, 30m];
        var months = sales.Zip(days, (one, length) => new SalesMonth(one, length)).ToArray();
        Assert.Equal(166.3m, decimal.Round(DaysSalesOutstanding.CountBack(12_000m, months).Value!.Value, 1));
    }

    [Fact]
    public void WhatIsNotKnownMattersOnlyWhereTheWalkComesBy()
    {
        SalesMonth[] months = [new(100m, 30m), new(null, 31m)];
        Assert.Equal(30m, DaysSalesOutstanding.CountBack(100m, months).Value);
        Assert.Equal(Answer.Unknown, DaysSalesOutstanding.CountBack(100.01m, months).Answer);
        Assert.Equal(Answer.Unknown, DaysSalesOutstanding.CountBack(null, months).Answer);
        Assert.Throws<ArgumentNullException>(() => DaysSalesOutstanding.CountBack(1m, null!));
    }

    /// <summary>Day by day: every day of a month carries its part of the sales, and days are counted until the receivables are used up.</summary>
    [Fact]
    public void CountingBackAgreesWithTheNaiveSum() => PropertyRun.ForAll(nameof(CountingBackAgreesWithTheNaiveSum), output.WriteLine, draw =>
    {
        SalesMonth[] months = [.. Enumerable.Range(0, draw.Below(5)).Select(_ => new SalesMonth(draw.Below(4) * 30m, 28m + draw.Below(4)))];
        var all = months.Sum(month => month.Sales!.Value);
        var receivables = draw.Chance(40) ? months.Take(draw.Below(months.Length + 1)).Sum(month => month.Sales!.Value) : draw.Below((int)all + 40);
        var value = DaysSalesOutstanding.CountBack(receivables, months);
        Assert.Equal(Naive(receivables, months), value.Value);
        Assert.Equal(receivables > all, value.Answer == Answer.NotDefined);
        draw.Saw(value.Value is null ? "not computable" : receivables == 0m ? "nothing" : months.Any(month => month.Sales == 0m) ? "with an empty month" : "days");
    }, "not computable", "nothing", "with an empty month", "days");

    private static decimal? Naive(decimal receivables, IReadOnlyList<SalesMonth> months)
    {
        // What was still left before each month; a month counts by the share of its sales that was left, an empty one as long as anything was.
        var parts = months.Select((month, i) => (Month: month, Left: receivables - months.Take(i).Sum(earlier => earlier.Sales!.Value))).Where(one => one.Left > 0m);
        return receivables > months.Sum(month => month.Sales!.Value)
            ? null
            : parts.Sum(one => one.Left < one.Month.Sales ? one.Left * one.Month.Days!.Value / one.Month.Sales.Value : one.Month.Days!.Value);
    }
}
