using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests;

public sealed class ScorecardFitProperties(ITestOutputHelper output)
{
    [Fact]
    public void TheSameRowsGiveTheSameCard() => PropertyRun.ForAll(nameof(TheSameRowsGiveTheSameCard), output.WriteLine, draw =>
    {
        var data = new FitDraw(draw, 40 + draw.Below(80));
        var how = FitDraw.How(draw);
        var first = FitDraw.Fit(data.Table(), how);
        var reader = new FitTableReader(["size", "region", "noise", "y"], new FitTableRequest { Target = "last" });
        for (var row = 0; row < data.Outcome.Length; row++)
            reader.Add(data.Text(row));
        Assert.True(reader.TryFinish(out var table, out var findings), string.Join("; ", findings));
        var second = FitDraw.Fit(table!, how);
        Assert.Equal(first.Card, second.Card);
        Assert.Equal(first.Report.Auc, second.Report.Auc);
        Assert.Equal(first.Report.LogLoss, second.Report.LogLoss);
        Assert.Equal(first.Calibration.Steps.Select(step => step.ToString()), second.Calibration.Steps.Select(step => step.ToString()));
        draw.Saw(how.Method);
        draw.Saw(how.Binning);
    }, "Logistic", "WeightOfEvidence", "Quantile", "Optimal");

    [Fact]
    public void TheOrderOfColumnsChangesNoScore() => PropertyRun.ForAll(nameof(TheOrderOfColumnsChangesNoScore), output.WriteLine, draw =>
    {
        var data = new FitDraw(draw, 40 + draw.Below(80));
        var how = FitDraw.How(draw);
        var (first, second) = (FitDraw.Fit(data.Table(), how), FitDraw.Fit(FitDraw.Of(draw.Shuffle(data.Columns), data.Outcome), how));
        for (var row = 0; row < data.Outcome.Length; row++)
            Assert.Equal(Score(first, data, row).Value, Score(second, data, row).Value);
        Assert.Equal(first.Report.Auc, second.Report.Auc);
        draw.Saw("equal");
    }, "equal");

    [Fact]
    public void TheCardGivesEveryRowThePointsThatWereLearned() =>
        PropertyRun.ForAll(nameof(TheCardGivesEveryRowThePointsThatWereLearned), output.WriteLine, draw =>
    {
        var data = new FitDraw(draw, 40 + draw.Below(80));
        var fit = FitDraw.Fit(data.Table(), FitDraw.How(draw));
        for (var row = 0; row < data.Outcome.Length; row++)
        {
            var result = Score(fit, data, row);
            Assert.Equal(fit.Model.Score(row), result.Value);
            Assert.Equal(decimal.Truncate(result.Raw!.Value), result.Raw);
            draw.Saw(result.Answer);
        }
    }, "Allowed", "Unknown");

    [Fact]
    public void PointsGoOneWayWhereThatIsAsked() => PropertyRun.ForAll(nameof(PointsGoOneWayWhereThatIsAsked), output.WriteLine, draw =>
    {
        var direction = draw.Pick(new[] { PointsDirection.AsTheRowsSay, PointsDirection.Increasing, PointsDirection.Decreasing });
        var data = new FitDraw(draw, 40 + draw.Below(80));
        var how = FitDraw.How(draw, new FitDefinitionData { Monotone = new Dictionary<string, PointsDirection> { ["size"] = direction } });
        var fit = FitDraw.Fit(data.Table(), how);
        var size = fit.Card.Characteristics.Single(one => one.Id == "size");
        var points = size.Bins.Select(bin => bin.Points).ToArray();
        var steps = points.Zip(points.Skip(1), (a, b) => b - a).ToArray();
        Assert.True(steps.All(step => step >= 0m) || direction != PointsDirection.Increasing, string.Join(" ", points));
        Assert.True(steps.All(step => step <= 0m) || direction != PointsDirection.Decreasing, string.Join(" ", points));
        Assert.True(steps.All(step => step >= 0m) || steps.All(step => step <= 0m), string.Join(" ", points));
        Assert.NotEqual(ScoreDirection.None, size.Direction);
        draw.Saw(direction);
        draw.Saw(points.Length > 1 ? "steps" : "flat");
    }, "AsTheRowsSay", "Increasing", "Decreasing", "steps");

    [Fact]
    public void ShuffledOutcomesTeachNothing() => PropertyRun.ForAll(nameof(ShuffledOutcomesTeachNothing), output.WriteLine, draw =>
    {
        var data = new FitDraw(draw, 80 + draw.Below(80));
        var fit = FitDraw.Fit(FitDraw.Of(data.Columns, draw.Shuffle(data.Outcome)), FitDraw.How(draw));
        Assert.InRange(fit.Report.Auc, 0.5 - (4 * fit.Report.ChanceError), 0.5 + (4 * fit.Report.ChanceError));
        draw.Saw(fit.Report.Auc > 0.5 ? "above" : "below");
    }, "above", "below");

    [Fact]
    public void AMissingValueNeverHasMorePointsThanTheBestKnownOne() =>
        PropertyRun.ForAll(nameof(AMissingValueNeverHasMorePointsThanTheBestKnownOne), output.WriteLine, draw =>
    {
        var data = new FitDraw(draw, 60);
        for (var row = 0; row < 60; row++)
        {
            if (draw.Chance(30))
                (data.Size[row], data.Region[row], data.Outcome[row]) = (null, null, true);
        }

        var fit = FitDraw.Fit(data.Table(), FitDraw.How(draw));
        foreach (var one in fit.Card.Characteristics.Where(one => one.Missing.HasValue))
        {
            Assert.True(one.Missing <= one.Bins.Max(bin => bin.Points), one.Id);
            draw.Saw(one.Missing == one.Bins.Max(bin => bin.Points) ? "as good as the best" : "worse");
        }
    }, "as good as the best");

    private static ScoreResult Score(FittedScorecard fit, FitDraw data, int row)
    {
        var named = new Dictionary<string, object?> { ["size"] = data.Size[row], ["region"] = data.Region[row], ["noise"] = data.Noise[row] };
        var asked = named.Where(pair => fit.Card.Find(pair.Key) is not null);
        Assert.True(fit.Card.TryScore(asked, out var result, out var findings), string.Join("; ", findings));
        return result;
    }
}
