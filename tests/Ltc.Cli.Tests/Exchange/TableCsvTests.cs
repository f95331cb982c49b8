using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Cli.Tests.Exchange;

/// <summary>Tables go to CSV and come back the same.</summary>
public sealed class TableCsvTests(ITestOutputHelper output) : IDisposable
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private static readonly string[] Words =
        ["a", "b\"c", "线索", "x/y~z", "\U0001F600", "line\nbreak", " blank ", "-", "any", "=1+1", "a; b", "back\\slash", "back\\", "[set]", "[5,5)", "不限", ";", "a,b", "tab\t", "row", "then"];

    private readonly string _path = Path.Combine(Path.GetTempPath(), "ltc-table-" + Guid.NewGuid().ToString("N") + ".csv");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void ATableThatIsWrittenAsCsvIsReadBackTheSame() => PropertyRun.ForAll(
        "tables there and back",
        output.WriteLine,
        draw =>
        {
            var table = Table(draw);
            File.WriteAllText(_path, TableCsv.Write(table, draw.Pick(Separators)));
            var read = TableImport.Read(_path, table.Id, null, out var problems);
            Assert.True(read is not null, string.Join("; ", problems.Select(problem => problem.Expected.Say(Language.English))));
            Assert.Equal(table, read);
            Assert.Equal(TableCsv.Write(table, ','), TableCsv.Write(read!, ','));
            draw.Saw(table.Hit);
        },
        "Unique",
        "First",
        "Strictest",
        "Collect");

    [Fact]
    public void ASheetThatIsReadFromCsvIsTheSameTableWhenItIsWrittenAndReadAgain() => PropertyRun.ForAll(
        "sheets there and back",
        output.WriteLine,
        draw =>
        {
            var separator = draw.Pick(Separators);
            File.WriteAllText(_path, Sheet(draw, separator));
            var table = TableImport.Read(_path, "sheet", null, out var problems);
            draw.Saw(table is null ? "not read" : "read");
            if (table is null)
            {
                Assert.NotEmpty(problems);
                return;
            }

            File.WriteAllText(_path, TableCsv.Write(table, draw.Pick(Separators)));
            Assert.Equal(table, TableImport.Read(_path, "sheet", null, out _));
        },
        "read");

    [Theory]
    [InlineData("up to 10,000", "(,10000]")]
    [InlineData("> 100k", "(100000,)")]
    [InlineData("[1000000,5000000)", "[1000000,5000000)")]
    [InlineData("[1000000..5000000)", "[1000000,5000000)")]
    [InlineData("(10;25]", "(10,25]")]
    [InlineData("不超过 50 万元", "(,500000]")]
    public void ABoundIsReadAsPeopleWriteIt(string bound, string range)
    {
        foreach (var separator in Separators)
        {
            File.WriteAllText(_path, $"Approver{separator}Amount\nDirector{separator}\"{bound}\"\n");
            var table = TableImport.Read(_path, null, null, out var problems);
            Assert.Empty(problems);
            Assert.Equal(Path.GetFileNameWithoutExtension(_path), table!.Id);
            Assert.Equal(Interval.Parse(range), table.Rows[0].CellOf("Amount").Range);
            Assert.Equal("Director", table.Rows[0].Then);
        }
    }

    [Theory]
    [InlineData("row,amount [numbr],then [first]\n1,-,a\n", "row 1, column 2")]
    [InlineData("row,amount [number]\n1,-\n", "row 1: expected one heading that says how rows decide")]
    [InlineData("row,amount [number],then [first],then [first]\n1,-,a,b\n", "row 1: expected one heading")]
    [InlineData("row,amount [number: a],then [first]\n1,-,a\n", "row 1, column 2")]
    [InlineData("row,amount [number],then [first]\n1,ten,a\n2,,b\n", "row 2, column 2")]
    [InlineData("row,kind [set],then [first]\n1,,a\n", "row 2, column 2")]
    [InlineData("row,kind [set: a; b],then [first]\n1,c,a\n", "`c`")]
    [InlineData("row,amount [number],then [strictest: low]\n1,-,high\n", "`high`")]
    [InlineData("row,amount [number],then [first]\n1,-\n", "row 2: expected 3")]
    [InlineData("Approver,Amount,Valid until\nDirector,10,2026-01-01\n", "--on")]
    [InlineData("Approver,Kind\nDirector,a\n", "a column of limits")]
    public void WhatCannotBeReadIsNamedWithItsPlace(string csv, string words)
    {
        File.WriteAllText(_path, csv);
        var run = Tool.Run("import", "csv", _path);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
        Assert.Contains(words, string.Join(' ', run.Error.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    /// <summary>A table with every kind of column, cell and text, and with words that a cell could be taken for.</summary>
    private static TableDefinition Table(Draw draw)
    {
        TableColumn[] columns = [.. Words.Take(1 + draw.Below(5)).Select(id => Column(draw, id))];
        var order = draw.Chance(50) ? Words : null;
        var hit = (HitPolicy)(order is null ? draw.Pick([0, 1, 3]) : draw.Below(4));
        var rows = Enumerable.Range(0, draw.Below(6)).Select(number => new TableRow(
            draw.Pick(Words) + number.ToString(CultureInfo.InvariantCulture),
            columns.Where(_ => draw.Chance(70)).Select(column => new KeyValuePair<string, TableCell>(column.Id, Cell(draw, column))),
            draw.Pick(Words),
            draw.Chance(50) ? new Text(draw.Pick(Words), draw.Pick(Words), draw.Pick(Words)) : null));
        Assert.True(TableDefinition.TryCreate(draw.Pick(Words), hit, columns, rows, order, out var table, out var findings), string.Join("; ", findings));
        return table!;
    }

    private static TableColumn Column(Draw draw, string id) => draw.Below(3) switch
    {
        0 => TableColumn.Set(id, draw.Chance(50) ? Words : null),
        1 => TableColumn.Set(id, Words, ColumnDirection.Milder),
        _ => TableColumn.Number(id, draw.Chance(50) ? ColumnDirection.Stricter : ColumnDirection.None),
    };

    private static TableCell Cell(Draw draw, TableColumn column) => column.Type == ColumnType.Set
        ? TableCell.In([.. Words.Where(_ => draw.Chance(20))])
        : TableCell.Within(new Interval(End(draw), End(draw), draw.Chance(50), draw.Chance(50)));

    private static decimal? End(Draw draw) => draw.Chance(30) ? null : draw.Pick([0m, -0.05m, 12.5m, 1_000_000m, decimal.MaxValue, 0.0000000000000000000000000001m]);

    /// <summary>A sheet of authority as people paste it; some cells cannot be read.</summary>
    private static string Sheet(Draw draw, char separator)
    {
        string[] limits = ["up to 10,000", "> 100k", "unlimited", "[1000000,5000000)", "10,000 - 25,000", "below 50,000", "≥ 2 million", draw.Chance(5) ? "10.000" : "5k"];
        string[] kinds = ["goods", "services; goods", "any", "线索", "[set]"];
        var rows = Enumerable.Range(0, 1 + draw.Below(5)).Select(number => new[] { draw.Pick(["Manager", "Director", "总裁", "a + b"]), draw.Pick(limits), draw.Pick(kinds) });
        return string.Join('\n', rows.Prepend(["Approver", "Contract value", "Kind"]).Select(row => string.Join(separator, row.Select(cell => $"\"{cell}\""))));
    }
}
