using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Tables;

/// <summary>Analysis against the reference: every combination of bounds and the numbers between them, tried one by one.</summary>
public sealed class TableAnalysisTests(ITestOutputHelper output)
{
    [Fact]
    public void It_finds_what_trying_every_input_finds() =>
        Law.Holds(TableGenerators.Tables(mostRows: 6), table =>
        {
            var report = table.Analyze();
            Assert.False(report.BudgetExhausted);
            var inputs = AllInputs(table, fromZero: false);
            CheckGaps(table, report);
            CheckOverlaps(table, report, inputs);
            CheckUnreachable(table, report, inputs);
            var inversions = CheckInversions(table, report, inputs);
            return table.Hit + (report.IsComplete ? " complete" : " gaps") + (report.Unreachable.Count > 0 ? ", unreachable" : string.Empty)
                + (inversions > 0 ? ", inverted" : string.Empty);
        }, output.WriteLine, TableGenerators.Show);

    [Fact]
    public void A_budget_that_ends_never_says_complete() =>
        Law.Holds(TableGenerators.Tables(mostRows: 6), table =>
        {
            var report = table.Analyze(budget: 3);
            var whole = table.Analyze();
            Assert.True(report.BudgetExhausted || report.IsComplete == whole.IsComplete);
            Assert.False(report.BudgetExhausted && (report.IsComplete || report.IsClean));
            Assert.Empty(report.Unreachable.Except(whole.Unreachable));
            return report.BudgetExhausted ? "ended" : "enough";
        }, output.WriteLine, TableGenerators.Show);

    private static void CheckGaps(TableDefinition table, TableReport report)
    {
        var gaps = AllInputs(table, fromZero: true).Where(input => !table.Rows.Any(row => NaiveTable.Meets(table, row, input))).ToArray();
        Assert.Equal(gaps.Length == 0, report.IsComplete);
        foreach (var gap in report.Gaps)
            Assert.Empty(table.Decide([.. gap.Witness]).Hits);
        if (table.Columns.Count == 1 && table.Columns[0].Type == ColumnType.Number)
        {
            foreach (var input in AllInputs(table, fromZero: true))
                Assert.Equal(gaps.Any(gap => gap[0] == input[0]), report.Gaps.Count(gap => gap.Range!.Value.Contains(input[0].Number!.Value)) == 1);
        }
    }

    private static void CheckOverlaps(TableDefinition table, TableReport report, TableInput[][] inputs)
    {
        var expected =
            from first in Enumerable.Range(0, table.Rows.Count)
            from second in Enumerable.Range(first + 1, table.Rows.Count - first - 1)
            where table.Hit is HitPolicy.Unique or HitPolicy.First
                && inputs.Any(input => NaiveTable.Meets(table, table.Rows[first], input) && NaiveTable.Meets(table, table.Rows[second], input))
            select (table.Rows[first].Id, table.Rows[second].Id);
        Assert.Equal(expected, report.Overlaps.Select(overlap => (overlap.First.Id, overlap.Second.Id)));
        Assert.All(report.Overlaps, overlap => Assert.True(
            NaiveTable.Meets(table, overlap.First, [.. overlap.Witness]) && NaiveTable.Meets(table, overlap.Second, [.. overlap.Witness])));
    }

    private static void CheckUnreachable(TableDefinition table, TableReport report, TableInput[][] inputs)
    {
        var expected = table.Hit == HitPolicy.First
            ? table.Rows.Where(row => !inputs.Any(input => NaiveTable.Winner(table, input) == row))
            : table.Rows.Where(row => row.When.Values.Any(cell => cell.IsEmpty));
        Assert.Equal(expected.Select(row => row.Id), report.Unreachable.Select(row => row.Id));
        var withUnknown = Product(table, column => [.. Samples(table, column, fromZero: false), TableInput.Unknown]);
        var fallback = report.Unreachable.Where(row => table.Hit == HitPolicy.First && withUnknown.Any(input => NaiveTable.Winner(table, input) == row));
        Assert.Equal(fallback.Select(row => row.Id), report.OnlyForUnknown.Select(row => row.Id));
    }

    private static int CheckInversions(TableDefinition table, TableReport report, TableInput[][] inputs)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        if (table.Hit != HitPolicy.Collect)
        {
            for (var at = 0; at < table.Columns.Count; at++)
                found.UnionWith(Inverted(table, at, inputs));
        }

        Assert.Equal(found, report.Inversions.Select(one => one.ToString()).Order(StringComparer.Ordinal));
        foreach (var one in report.Inversions)
        {
            Assert.Equal(one.Stricter, NaiveTable.Winner(table, [.. one.StricterInput]));
            Assert.Equal(one.Milder, NaiveTable.Winner(table, [.. one.MilderInput]));
        }

        return found.Count;
    }

    private static IEnumerable<string> Inverted(TableDefinition table, int at, TableInput[][] inputs)
    {
        var column = table.Columns[at];
        if (column.Direction == ColumnDirection.None)
            yield break;
        var samples = Samples(table, column, fromZero: false);
        foreach (var input in inputs)
        {
            if (NaiveTable.Winner(table, input) is not { } row)
                continue;
            var place = Array.IndexOf(samples, input[at]);
            foreach (var sample in column.Direction == ColumnDirection.Stricter ? samples.Skip(place + 1) : samples.Take(place))
            {
                TableInput[] other = [.. input];
                other[at] = sample;
                if (NaiveTable.Winner(table, other) is { } milder && NaiveTable.Rank(table, milder) < NaiveTable.Rank(table, row))
                    yield return $"{column.Id}: {row.Id} above {milder.Id}";
            }
        }
    }

    private static TableInput[][] AllInputs(TableDefinition table, bool fromZero) => Product(table, column => Samples(table, column, fromZero));

    private static TableInput[] Samples(TableDefinition table, TableColumn column, bool fromZero)
    {
        if (column.Type == ColumnType.Set)
            return [.. (column.Values ?? [.. Named(table, column), "elsewhere"]).Select(value => (TableInput)value)];
        var ranges = table.Rows.Select(row => row.CellOf(column.Id)).Where(cell => cell.IsRange && !cell.IsEmpty).Select(cell => cell.Range);
        var negative = ranges.Any(range => range.Lower < 0m || range.Upper < 0m || (range.Upper == 0m && range.UpperOpen));
        return [.. TableGenerators.Numbers(table, column).Where(number => number >= 0m || (negative && !fromZero)).Select(number => (TableInput)number)];
    }

    private static IEnumerable<string> Named(TableDefinition table, TableColumn column) =>
        table.Rows.SelectMany(row => row.CellOf(column.Id).Values ?? []).Distinct();

    private static TableInput[][] Product(TableDefinition table, Func<TableColumn, TableInput[]> samples)
    {
        TableInput[][] product = [[]];
        foreach (var column in table.Columns)
            product = [.. product.SelectMany(head => samples(column), (head, last) => (TableInput[])[.. head, last])];
        return product;
    }
}
