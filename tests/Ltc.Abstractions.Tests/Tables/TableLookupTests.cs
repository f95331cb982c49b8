using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Tables;

public sealed class TableLookupTests(ITestOutputHelper output)
{
    private static readonly TableColumn[] Columns = [TableColumn.Number("amount"), TableColumn.Set("region", ["home", "abroad"])];

    [Fact]
    public void A_small_table_answers_as_a_naive_scan_does() =>
        Law.Holds(TableGenerators.TablesWithInputs(mostRows: 8), one => Agree(one.Table, one.Inputs), output.WriteLine, Show);

    [Fact]
    public void A_table_of_more_than_one_word_of_rows_answers_as_a_naive_scan_does() =>
        Law.Holds(TableGenerators.TablesWithInputs(mostRows: 150), one => Agree(one.Table, one.Inputs), output.WriteLine, Show);

    [Fact]
    public void The_default_answer_is_a_refusal_without_hits()
    {
        TableAnswer answer = default;
        Assert.Equal(Answer.Refused, answer.Answer);
        Assert.Null(answer.Result);
        Assert.Null(answer.Row);
        Assert.Empty(answer.Hits);
        Assert.Empty(answer.Unknown);
    }

    [Theory]
    [InlineData(HitPolicy.Unique)]
    [InlineData(HitPolicy.First)]
    [InlineData(HitPolicy.Strictest)]
    [InlineData(HitPolicy.Collect)]
    public void What_is_missing_or_of_the_wrong_kind_is_not_known(HitPolicy hit)
    {
        var table = TableGenerators.Make(hit, Columns, [Row("r", "[0,10)", "home", "mild")], TableGenerators.Outputs);
        Assert.Equal(Answer.Unknown, table.Decide(null).Answer);
        Assert.Equal(Answer.Unknown, table.Decide().Answer);
        Assert.Equal(Answer.Unknown, table.Decide("5", 5m).Answer);
        Assert.Equal(["amount", "region"], table.Decide("5", 5m).Unknown.Select(column => column.Id));
        Assert.Equal(Answer.NotDefined, table.Decide(10m, default).Answer);
        Assert.Equal(Answer.Allowed, table.Decide(9.9999m, "home", 3m).Answer);
    }

    [Fact]
    public void Bounds_are_compared_exactly_to_the_last_digit()
    {
        var table = TableGenerators.Make(HitPolicy.Unique, [Columns[0]], [Row("r", "[0.1,79228162514264337593543950335)", null, "mild")], null);
        Assert.Equal(Answer.NotDefined, table.Decide(0.0999999999999999999999999999m).Answer);
        Assert.Equal(Answer.Allowed, table.Decide(0.10m).Answer);
        Assert.Equal(Answer.Allowed, table.Decide(79228162514264337593543950334m).Answer);
        Assert.Equal(Answer.NotDefined, table.Decide(decimal.MaxValue).Answer);
    }

    [Theory]
    [InlineData(HitPolicy.Unique, 5)]
    [InlineData(HitPolicy.First, 5)]
    [InlineData(HitPolicy.Strictest, 200)]
    [InlineData(HitPolicy.Collect, 200)]
    public void An_answer_and_its_hits_allocate_nothing(HitPolicy hit, int rows)
    {
        var table = TableGenerators.Make(hit, Columns, Enumerable.Range(0, rows).Select(Step), TableGenerators.Outputs);
        TableInput[][] inputs = [[3m, "home"], [1m, default], [-1m, "home"], [default, "abroad"], [default, default], [1_000_000m, "nowhere"]];
        var seen = 0;
        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var input in inputs)
            {
                var answer = table.Decide(input);
                foreach (var row in answer.Hits)
                    seen += row.Id.Length;
                foreach (var column in answer.Unknown)
                    seen += column.Id.Length;
            }
        }));
        Assert.True(seen > 0);
    }

    private static TableRow Step(int number)
    {
        var from = (number / 2).ToString(CultureInfo.InvariantCulture);
        var to = (number + 3).ToString(CultureInfo.InvariantCulture);
        return Row("row-" + number.ToString(CultureInfo.InvariantCulture), $"[{from},{to})", number % 3 == 0 ? "home" : null, TableGenerators.Outputs[number % 3]);
    }

    private static TableRow Row(string id, string amount, string? region, string then)
    {
        var cells = new Dictionary<string, TableCell> { ["amount"] = TableCell.Within(amount) };
        if (region is not null)
            cells["region"] = TableCell.In(region);
        return new TableRow(id, cells, then);
    }

    private static string Show((TableDefinition Table, TableInput[] Inputs) one) =>
        $"{TableGenerators.Show(one.Table)} at {string.Join(", ", one.Inputs)}";

    private static string Agree(TableDefinition table, TableInput[] inputs)
    {
        var expected = NaiveTable.Decide(table, inputs);
        var got = table.Decide(inputs);
        Assert.Equal(expected.Answer, got.Answer);
        Assert.Equal(expected.Result, got.Result);
        Assert.Equal(expected.Hits, got.Hits.Select(row => row.Id));
        Assert.Equal(expected.Unknown, got.Unknown.Select(column => column.Id));
        Assert.Equal(expected.Hits.Length, got.Hits.Count);
        return table.Hit + " " + got.Answer;
    }
}
