using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests;

public sealed class RegressionProperties(ITestOutputHelper output)
{
    /// <summary>At the smallest loss no weight pulls either way: the residuals of its rows outweigh exactly its penalty.</summary>
    [Fact]
    public void NoWeightPullsAtTheSmallestLoss() => PropertyRun.ForAll(nameof(NoWeightPullsAtTheSmallestLoss), output.WriteLine, draw =>
    {
        var table = new FitDraw(draw, 40 + draw.Below(60)).Table();
        var how = FitDraw.How(draw);
        var rows = new BinnedRows([.. table.Columns.Select(column => ColumnBinner.Learn(column, table.Known, how))], table.Known);
        var penalty = draw.Pick(new[] { 0.01, 1.0, 20.0 });
        var weights = LogisticRegression.Fit(rows, penalty);
        var pull = new double[weights.Length];
        for (var row = 0; row < rows.Outcome.Length; row++)
        {
            var cells = rows.Cells.Skip(row * rows.Columns.Count).Take(rows.Columns.Count).Where(cell => cell >= 0).Append(0).ToArray();
            var residual = (rows.Outcome[row] ? 1 : 0) - (1 / (1 + Math.Exp(-cells.Sum(cell => weights[cell]))));
            foreach (var cell in cells)
                pull[cell] += residual;
        }

        for (var i = 0; i < weights.Length; i++)
            Assert.InRange(pull[i] - (i == 0 ? 0 : penalty * weights[i]), -1e-6, 1e-6);
        draw.Saw(weights.Any(weight => Math.Abs(weight) > 0.5) ? "strong" : "weak");
    }, "strong", "weak");

    [Fact]
    public void EveryValueFallsIntoExactlyOneBin() => PropertyRun.ForAll(nameof(EveryValueFallsIntoExactlyOneBin), output.WriteLine, draw =>
    {
        var table = new FitDraw(draw, 40 + draw.Below(60)).Table();
        var how = FitDraw.How(draw);
        // Learned from half of the rows, so that some values are unseen.
        var half = new FitSample(table.Known.Outcome, [.. table.Known.Rows.Where((_, i) => i % 2 == 0)]);
        foreach (var column in table.Columns)
        {
            var bins = ColumnBinner.Learn(column, half, how);
            Assert.Equal(half.Rows.Length, Enumerable.Range(0, bins.Count).Sum(bin => half.Rows.Count(row => bins.Of(row) == bin)));
            Assert.True(bins.Edges.Zip(bins.Edges.Skip(1)).All(pair => pair.First < pair.Second));
            for (var value = 0; value < column.NumberValues.Length; value++)
                Assert.Equal(bins.Edges.Count(edge => edge <= column.NumberValues[value]), bins.BinOfValue[value]);
            Assert.All(Enumerable.Range(0, bins.ValueBins), bin => Assert.Contains(half.Rows, row => bins.Of(row) == bin));
            Assert.True(column.Type == FitColumnType.Choice || bins.ValueBins <= how.Bins + 2, $"{bins.ValueBins} bins of {how.Bins}");
            draw.Saw(bins.RestBin == ColumnBins.None ? "no pool" : "pool");
        }
    }, "pool", "no pool");

    [Fact]
    public void PortableFunctionsAreThoseOfMathematics() => PropertyRun.ForAll(nameof(PortableFunctionsAreThoseOfMathematics), output.WriteLine, draw =>
    {
        var x = (draw.Below(1_400_001) - 700_000) / 1000.0;
        Assert.Equal(1.0, PortableMath.Exp(x) / Math.Exp(x), 12);
        var positive = Math.Exp(x / 2) * (1 + draw.Below(1000));
        Assert.Equal(Math.Log(positive), PortableMath.Log(positive), 11);
        Assert.Equal(1.0, PortableMath.Logistic(x) + PortableMath.Logistic(-x), 12);
        draw.Saw(x < 0 ? "below zero" : "above");
    }, "below zero", "above");
}
