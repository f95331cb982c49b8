using System;
using System.Linq;

namespace Ltc.Tests;

/// <summary>The example of docs/scores/fitting.md, whose numbers are computed there by hand.</summary>
public sealed class WorkedExampleTests
{
    private static readonly FittedScorecard Fit = Learn();

    [Fact]
    public void Points_are_those_of_the_page()
    {
        Assert.Equal(475m, Fit.Card.Initial);
        Assert.Equal(["{no}: -26", "{yes}: 36", "rest: 0"], Fit.Card.Characteristics.Single().Bins.Select(bin => bin.ToString()));
    }

    [Fact]
    public void Figures_are_those_of_the_page()
    {
        var report = Fit.Report;
        Assert.Equal(0.75, report.Auc, 12);
        Assert.All(report.Folds, fold => Assert.Equal(0.75, fold.Auc, 12));
        Assert.Equal(0.18, report.Lift[0].Captured, 12);
        Assert.Equal(1.8, report.Lift[0].Lift, 12);
        Assert.Equal([(449, 70L, 10L), (511, 50L, 30L)], report.Calibration.Select(band => (band.LowestScore, band.Rows, band.Positives)));
        Assert.Equal(0.146, report.Calibration[0].Predicted, 3);
        Assert.Equal(0.594, report.Calibration[1].Predicted, 3);
        Assert.Empty(report.Findings);
        Assert.Equal(10m / 70m, Fit.Calibration.Probability(510));
        Assert.Equal(0.6m, Fit.Calibration.Probability(511));
    }

    [Fact]
    public void Losses_are_means_over_the_rows()
    {
        var (yes, no) = (Chance(511), Chance(449));
        var brier = ((30 * Math.Pow(1 - yes, 2)) + (20 * yes * yes) + (10 * Math.Pow(1 - no, 2)) + (60 * no * no)) / 120;
        var loss = -((30 * Math.Log(yes)) + (20 * Math.Log(1 - yes)) + (10 * Math.Log(no)) + (60 * Math.Log(1 - no))) / 120;
        Assert.Equal(brier, Fit.Report.Brier, 9);
        Assert.Equal(loss, Fit.Report.LogLoss, 9);
    }

    private static double Chance(int score) => 1 / (1 + Math.Pow(2, -(score - 500) / 20.0));

    private static FittedScorecard Learn()
    {
        (string Urgent, bool IsWon, int Rows)[] cells = [("yes", true, 30), ("no", true, 10), ("yes", false, 20), ("no", false, 60)];
        var rows = cells.SelectMany(cell => Enumerable.Repeat(cell, cell.Rows)).ToArray();
        var table = FitDraw.Of([FitColumn.OfLevels("urgent", [.. rows.Select(row => row.Urgent)])], [.. rows.Select(row => (bool?)row.IsWon)]);
        return FitDraw.Fit(table, FitDefinition.Create(new FitDefinitionData { Method = FitMethod.WeightOfEvidence }));
    }
}
