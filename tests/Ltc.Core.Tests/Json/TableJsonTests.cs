using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ltc.Tests.Json;

public sealed class TableJsonTests
{
    private const string Small = """
        {
          "id": "levels",
          "hit": "strictest",
          "columns": [
            { "id": "amount", "type": "number" },
            { "id": "terms", "type": "set", "values": ["standard", "low"] }
          ],
          "rows": [
            { "id": "r1", "when": { "amount": "[0,100)", "terms": null }, "then": "unit" },
            { "id": "r2", "when": { "terms": ["low"] }, "then": "region" }
          ],
          "order": ["unit", "region"]
        }
        """;

    [Fact]
    public void ASmallTableIsReadAndDecides()
    {
        Assert.True(DefinitionJson.TryReadTable(Small, out var table, out var findings), string.Join("; ", findings));
        Assert.Equal(["r1", "r2"], table!.Rows.Select(row => row.Id));
        Assert.True(DefinitionJson.TryReadTable(DefinitionJson.Write(table), out var again, out _));
        Assert.Equal(table, again);
    }

    [Theory]
    [InlineData("\"[0,100)\"", "\"0-100\"", "json-value", "/rows/0/when/amount", 9, 39)]
    [InlineData("\"type\": \"number\"", "\"type\": \"numbre\"", "json-value", "/columns/0/type", 5, 31)]
    [InlineData("\"hit\": \"strictest\"", "\"hti\": \"strictest\"", "json-unknown", "/hti", 3, 3)]
    [InlineData("\"terms\": [\"low\"]", "\"terms\": 7", "json-type", "/rows/1/when/terms", 10, 38)]
    [InlineData("\"id\": \"r2\"", "\"id\": \"r1\"", "table-duplicate-row", null, 10, null)]
    public void ATableSaysWhereItIsWrong(string from, string to, string code, string? pointer, int line, int? column)
    {
        Assert.False(DefinitionJson.TryReadTable(Small.Replace(from, to, StringComparison.Ordinal), out _, out var findings));
        var finding = findings.First(finding => finding.Code == code);
        JsonFindingTests.AssertFinding(finding, code, pointer ?? finding.Pointer, line, column ?? finding.Column);
    }

    [Fact]
    public void TablesSurviveTheTrip() => ForSeeds(seed =>
    {
        var table = Draw(new Random(seed));
        var text = DefinitionJson.Write(table);
        Assert.True(DefinitionJson.TryReadTable(text, out var read, out var findings), string.Join("; ", findings));
        Assert.Equal(table, read);
        Assert.Equal(text, DefinitionJson.Write(read!));
    });

    [Fact]
    public void PoliciesSurviveTheTrip() => ForSeeds(seed =>
    {
        var policies = Enumerable.Range(0, seed % 5).Select(index => new PolicyData(
            "p-" + Say(index),
            (seed >> index) % 2 == 0 ? PolicyEffect.Permit : PolicyEffect.Forbid,
            new RandomConditions(seed + index).Next(),
            index == 1 ? new Text("a", "甲", "乙") : null)).ToArray();
        Assert.True(DefinitionJson.TryReadPolicies(DefinitionJson.Write(policies), out var read, out var findings), string.Join("; ", findings));
        Assert.Equal(policies, read!);
    });

    [Fact]
    public void PoliciesSayWhereTheyAreWrong()
    {
        Assert.False(DefinitionJson.TryReadPolicies("[\n {\"id\":\"p\",\"effect\":\"allow\",\"when\":{\"known\":\"x\"}}]", out _, out var findings));
        JsonFindingTests.AssertFinding(Assert.Single(findings), "json-value", "/0/effect", 2, 21);
        Assert.False(DefinitionJson.TryReadPolicies("{}", out _, out findings));
        JsonFindingTests.AssertFinding(Assert.Single(findings), "json-type", string.Empty, 1, 1);
    }

    private static TableDefinition Draw(Random random)
    {
        TableColumn[] columns =
        [
            TableColumn.Number("n", random.Next(2) == 0 ? ColumnDirection.None : ColumnDirection.Stricter),
            TableColumn.Set("s", ["a", "线", "c"], ColumnDirection.Milder),
            TableColumn.Set("open", null),
        ];
        var rows = Enumerable.Range(0, random.Next(5)).Select(index => new TableRow(
            "r" + Say(index),
            Cells(random),
            random.Next(2) == 0 ? "low" : "high",
            random.Next(3) == 0 ? new Text("row", "行", "列") : null));
        Assert.True(
            TableDefinition.TryCreate("t", (HitPolicy)random.Next(4), columns, rows, ["low", "high"], out var table, out var findings), string.Join("; ", findings));
        return table!;
    }

    private static IEnumerable<KeyValuePair<string, TableCell>> Cells(Random random)
    {
        if (random.Next(3) > 0)
            yield return new("n", TableCell.Within(new Interval(random.Next(10) / 10m, random.Next(2) == 0 ? null : 5m, random.Next(2) == 0, random.Next(2) == 0)));
        if (random.Next(3) > 0)
            yield return new("s", TableCell.In(new[] { "a", "线", "c" }.Where(_ => random.Next(2) == 0).ToArray()));
        if (random.Next(3) > 0)
            yield return new("open", TableCell.In("any \"text\""));
        if (random.Next(5) == 0)
            yield return new("open", TableCell.Any);
    }

    private static string Say(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void ForSeeds(Action<int> law) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Gen.Choose(0, int.MaxValue - 10).ToArbitrary(), seed => law(seed)));
}
