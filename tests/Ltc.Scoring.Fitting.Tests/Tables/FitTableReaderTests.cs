using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests;

public sealed class FitTableReaderTests
{
    private static readonly string[][] Rows =
    [
        ["1", "a", "2024-01-02", "won"], ["2", "b", "2024-01-01", "lost"], ["NA", "NA", "2024-01-03", "open"], [" 3.5 ", "", "", ""],
    ];

    [Fact]
    public void Numbers_levels_and_missing_values_are_told_apart()
    {
        var table = Read(new FitTableRequest { Target = "stage", Positive = "won", Negative = "lost", Time = "day" }, out _)!;
        Assert.Equal(["size", "region"], table.Columns.Select(column => column.Name));
        Assert.Equal([FitColumnType.Number, FitColumnType.Choice], table.Columns.Select(column => column.Type));
        Assert.Equal([1m, 2m, 3.5m], table.Columns[0].NumberValues);
        Assert.Equal([0, 1, FitColumn.Missing, 2], table.Columns[0].Codes);
        Assert.Equal(["NA", "a", "b"], table.Columns[1].LevelValues);
        Assert.Equal([true, false, null, null], table.Outcomes);
        Assert.Equal([1m, 0m, 2m, null], table.Time!.Select(time => time - table.Time![1]));
    }

    [Fact]
    public void The_last_column_and_the_order_of_rows_have_words()
    {
        var table = Read(new FitTableRequest { Target = "last", Positive = "won", Negative = "lost", Time = "rows", Drop = ["day"] }, out _)!;
        Assert.Equal([0m, 1m, 2m, 3m], table.Time!);
        Assert.Equal(2, table.KnownRows);
        Assert.Equal(1, table.Positives);
    }

    [Theory]
    [InlineData("stage", null, null, "target-not-binary")]
    [InlineData("stage", "Won", "lost", "target-value-unknown")]
    [InlineData("stage", "won", "won", "target-constant")]
    [InlineData("outcome", null, null, "column-missing")]
    [InlineData(null, null, null, "target-missing")]
    [InlineData("region", null, "b", "target-not-binary")]
    public void What_cannot_be_a_target_is_said(string? target, string? positive, string? negative, string code)
    {
        Assert.Null(Read(new FitTableRequest { Target = target, Positive = positive, Negative = negative }, out var findings));
        Assert.Equal([code], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var request = new FitTableRequest { Target = "stage", Positive = "gone", Negative = "lost", Drop = ["nothing"], Time = "region" };
        Assert.Null(Read(request, out var findings));
        Assert.Equal(["column-missing", "target-value-unknown", "time-unreadable"], findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.DoesNotContain("{", finding.Text(Language.TraditionalChinese), System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("yes", "no", true)]
    [InlineData("1", "0", true)]
    [InlineData("赢单", "丢单", true)]
    [InlineData("red", "blue", false)]
    [InlineData("won", "yes", false)]
    public void The_positive_value_is_guessed_only_where_it_is_plain(string first, string second, bool isPlain)
    {
        var reader = new FitTableReader(["x", "y"], new FitTableRequest { Target = "y" });
        reader.Add(["1", first]);
        reader.Add(["2", second]);
        Assert.Equal(isPlain, reader.TryFinish(out var table, out var findings));
        if (isPlain)
            Assert.Equal([true, false], table!.Outcomes);
        else
            Assert.Equal("positive-needed", Assert.Single(findings).Code);
    }

    [Fact]
    public void A_row_of_another_length_and_a_heading_that_occurs_twice_are_said()
    {
        var reader = new FitTableReader(["x", "x", "y"], new FitTableRequest { Target = "y", Positive = "a" });
        reader.Add(["1", "2", "a"]);
        reader.Add(["1", "2", "b"]);
        Assert.False(reader.TryFinish(out _, out var findings));
        Assert.Equal("heading-duplicate", Assert.Single(findings).Code);
        reader.Add(["1"]);
        Assert.False(reader.TryFinish(out _, out findings));
        Assert.Equal("row-ragged", Assert.Single(findings).Code);
    }

    [Fact]
    public void Too_few_rows_no_column_and_a_wrong_monotone_are_said_together()
    {
        var monotone = new Dictionary<string, PointsDirection> { ["region"] = default, ["nothing"] = default };
        var how = FitDefinition.Create(new FitDefinitionData { Monotone = monotone });
        var table = FitDraw.Of([FitColumn.OfLevels("region", ["a", "a", "a"])], [true, false, false]);
        Assert.False(ScorecardFit.TryFit(table, how, out _, out var findings));
        Assert.Equal(["too-few-rows", "too-few-rows", "no-characteristic", "monotone-not-number", "column-missing"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_definition_is_named_at_once()
    {
        var data = new FitDefinitionData { Id = "Bad Id", Bins = 1, Folds = 51, LeakAuc = 2m, PointsToDouble = 0m, Method = (FitMethod)9 };
        Assert.False(FitDefinition.TryCreate(data, out _, out var findings));
        Assert.Equal(["id-invalid", "unknown-choice", "out-of-range", "out-of-range", "out-of-range", "out-of-range"],
            findings.Select(finding => finding.Code));
        Assert.Throws<DefinitionException>(() => FitDefinition.Create(data));
    }

    private static FitTable? Read(FitTableRequest request, out IReadOnlyList<Finding> findings)
    {
        var reader = new FitTableReader(["size", "region", "day", "stage"], request);
        foreach (var row in Rows)
            reader.Add(row);
        reader.TryFinish(out var table, out findings);
        return table;
    }
}
