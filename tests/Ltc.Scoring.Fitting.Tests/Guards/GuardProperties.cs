using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests;

public sealed class GuardProperties(ITestOutputHelper output)
{
    private const int Rows = 240;

    [Fact]
    public void ACleanTableHasNoFinding() => PropertyRun.ForAll(nameof(ACleanTableHasNoFinding), output.WriteLine, draw =>
    {
        var data = new FitDraw(draw, Rows);
        var fit = FitDraw.Fit(FitDraw.Of(data.Columns, data.Outcome), FitDefinition.Create(new FitDefinitionData { Folds = 2 }));
        Assert.Empty(fit.Report.Findings);
        draw.Saw("clean");
    }, "clean");

    [Fact]
    public void APlantedColumnIsFoundByItsGuard() => PropertyRun.ForAll(nameof(APlantedColumnIsFoundByItsGuard), output.WriteLine, draw =>
    {
        var data = new FitDraw(draw, Rows);
        var (code, column) = Plant(draw, data);
        var fit = FitDraw.Fit(data.Table(column), FitDefinition.Create(new FitDefinitionData { Folds = 2 }));
        Assert.Contains(fit.Report.Findings, finding => finding.Code == code && finding.Pointer == "planted");
        Assert.All(fit.Report.Findings, finding => Assert.Equal("planted", finding.Pointer));
        Assert.Equal(code is "leak" or "filled-where-known", fit.Report.Columns.Any(one => one.Name == "planted"));
        draw.Saw(code);
    }, "leak", "column-constant", "column-ids", "levels-rare", "filled-where-known");

    [Fact]
    public void ADriftOfTheBaseRateIsFoundAndASteadyOneIsNot() =>
        PropertyRun.ForAll(nameof(ADriftOfTheBaseRateIsFoundAndASteadyOneIsNot), output.WriteLine, draw =>
    {
        const int Many = 600;
        var data = new FitDraw(draw, Many, isNoise: true);
        var drifts = draw.Chance(50);
        for (var row = 0; row < Many; row++)
            data.Outcome[row] = drifts && row >= Many * 8 / 10 ? row % 4 != 0 : row % 4 == 0;
        // Time runs against the order of the rows; the guard must not mind.
        var order = draw.Shuffle(Enumerable.Range(0, Many));
        decimal?[] time = [.. order.Select(row => (decimal?)row)];
        bool?[] outcome = [.. order.Select(row => data.Outcome[row])];
        var fit = FitDraw.Fit(FitDraw.Of([FitColumn.OfNumbers("noise", data.Noise)], outcome, time),
            FitDefinition.Create(new FitDefinitionData { Folds = 2, Bins = 3 }));
        Assert.Equal(drifts, fit.Report.Findings.Any(finding => finding.Code == "base-rate-drift"));
        Assert.Equal(0.25, fit.Report.Periods!.FirstRate, 2);
        Assert.Equal(drifts ? 0.75 : 0.25, fit.Report.Periods.SecondRate, 2);
        draw.Saw(drifts ? "drift" : "steady");
    }, "drift", "steady");

    [Fact]
    public void A_first_period_of_one_side_is_a_drift_and_no_error()
    {
        var rows = Enumerable.Range(0, 200).ToArray();
        bool?[] outcome = [.. rows.Select(row => (bool?)(row >= 160 && row % 2 == 0))];
        var column = FitColumn.OfNumbers("x", [.. rows.Select(row => (decimal?)(row % 7))]);
        var fit = FitDraw.Fit(FitDraw.Of([column], outcome, [.. rows.Select(row => (decimal?)row)]), FitDefinition.Default);
        Assert.Contains(fit.Report.Findings, finding => finding.Code == "base-rate-drift");
        Assert.Null(fit.Report.Periods!.Auc);
        Assert.Null(fit.Report.Periods.Stability);
    }

    [Fact]
    public void The_largest_numbers_are_measured_and_not_taken_for_ids()
    {
        var rows = Enumerable.Range(0, 100).ToArray();
        var values = rows.Select(row => (decimal?)decimal.Truncate((row % 2 == 0 ? decimal.MaxValue : decimal.MinValue) / (1 + row)));
        var fit = FitDraw.Fit(FitDraw.Of([FitColumn.OfNumbers("x", [.. values])], [.. rows.Select(row => (bool?)(row % 2 == 0 || row % 5 == 0))]),
            FitDefinition.Create(new FitDefinitionData { LeakAuc = 1m }));
        Assert.Empty(fit.Report.Findings);
        Assert.True(fit.Report.Auc > 0.8);
    }

    [Fact]
    public void Of_more_columns_than_a_card_holds_the_strongest_stay()
    {
        var rows = Enumerable.Range(0, 120).ToArray();
        var columns = Enumerable.Range(0, 66).Select(i => FitColumn.OfNumbers("c" + (char)('a' + (i / 26)) + (char)('a' + (i % 26)),
            [.. rows.Select(row => (decimal?)(((row * row * (i + 1)) + (row * ((i % 9) + 1))) % 13))])).ToArray();
        var fit = FitDraw.Fit(FitDraw.Of(columns, [.. rows.Select(row => (bool?)(row % 3 == 0))]),
            FitDefinition.Create(new FitDefinitionData { Folds = 2, Bins = 2 }));
        Assert.Equal(ScorecardDefinition.MostCharacteristics, fit.Card.Characteristics.Count);
        Assert.Equal(2, fit.Report.Findings.Count(finding => finding.Code == "column-beyond"));
    }

    private static (string Code, FitColumn Column) Plant(Draw draw, FitDraw data)
    {
        var rows = Enumerable.Range(0, Rows).ToArray();
        switch (draw.Below(6))
        {
            case 0:
                return ("leak", FitColumn.OfNumbers("planted", [.. rows.Select(row => (decimal?)((data.Outcome[row] == true ? 10 : 0) + draw.Below(9)))]));
            case 1:
                return ("leak", FitColumn.OfLevels("planted", [.. rows.Select(row => data.Outcome[row] == draw.Chance(95) ? "signed" : null)]));
            case 2:
                return ("column-constant", FitColumn.OfLevels("planted", [.. rows.Select(_ => "same")]));
            case 3:
                return ("column-ids", FitColumn.OfNumbers("planted", draw.Shuffle(rows.Select(row => (decimal?)(100 + row)))));
            case 4:
                return ("levels-rare", FitColumn.OfLevels("planted", [.. rows.Select(row => "name " + (char)('a' + (row / 10)))]));
            default:
                for (var row = 0; row < 60; row++)
                    data.Outcome[30 + (3 * row)] = null;
                return ("filled-where-known",
                    FitColumn.OfNumbers("planted", [.. rows.Select(row => data.Outcome[row] is null || draw.Chance(10) ? (decimal?)null : draw.Below(5))]));
        }
    }
}
