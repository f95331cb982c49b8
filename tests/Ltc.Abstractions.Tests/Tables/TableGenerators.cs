using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ltc.Tests.Tables;

/// <summary>Random tables and inputs that aim at their bounds.</summary>
internal static class TableGenerators
{
    internal static readonly string[] Outputs = ["mild", "middle", "strict"];
    private static readonly string[] Values = ["a", "b", "c"];

    internal static readonly Gen<HitPolicy> Policies =
        Gen.Elements(HitPolicy.Unique, HitPolicy.First, HitPolicy.Strictest, HitPolicy.Collect);

    /// <summary>Any table with at most three columns.</summary>
    internal static Gen<TableDefinition> Tables(int mostRows) =>
        from hit in Policies
        from columnCount in Gen.Choose(1, 3)
        from columns in Gen.CollectToArray(Enumerable.Range(0, columnCount), Column)
        from rowCount in Gen.Choose(0, mostRows)
        from rows in Gen.CollectToArray(Enumerable.Range(0, rowCount), number => Row(number, columns))
        select Make(hit, columns, rows, Outputs);

    /// <summary>A table with an input: every bound, beside it, outside every set, not known.</summary>
    internal static Gen<(TableDefinition Table, TableInput[] Inputs)> TablesWithInputs(int mostRows) =>
        from table in Tables(mostRows)
        from inputs in Gen.CollectToArray(table.Columns, column => Gen.Elements(Inputs(table, column)))
        select (table, inputs);

    internal static TableDefinition Make(HitPolicy hit, IEnumerable<TableColumn> columns, IEnumerable<TableRow> rows, IEnumerable<string>? order)
    {
        Assert.True(TableDefinition.TryCreate("random", hit, columns, rows, order, out var table, out var findings), string.Join("; ", findings.Select(f => f.Code)));
        return table!;
    }

    /// <summary>A table as a person would write it.</summary>
    internal static string Show(TableDefinition table) =>
        $"{table.Hit} [{string.Join(", ", table.Columns.Select(column => $"{column.Id} {column.Type} {column.Direction}"))}] "
        + string.Join("; ", table.Rows.Select(row => $"{row.Id}: {string.Join(" ", table.Columns.Select(column => row.CellOf(column.Id)))} -> {row.Then}"));

    /// <summary>Every number at which a column changes its mind, and the numbers beside it.</summary>
    internal static decimal[] Numbers(TableDefinition table, TableColumn column)
    {
        var ranges = table.Rows.Select(row => row.CellOf(column.Id)).Where(cell => cell.IsRange).Select(cell => cell.Range);
        var bounds = ranges.SelectMany(range => new[] { range.Lower, range.Upper }).OfType<decimal>().Append(0m).Distinct();
        return [.. bounds.SelectMany(bound => new[] { bound - 0.25m, bound, bound + 0.25m }).Distinct().Order()];
    }

    private static TableInput[] Inputs(TableDefinition table, TableColumn column) => column.Type == ColumnType.Number
        ? [.. Numbers(table, column).SelectMany(number => new[] { number, number - 1m, number + 1m }).Select(number => (TableInput)number), TableInput.Unknown]
        : [.. Values.Append("elsewhere").Select(value => (TableInput)value), TableInput.Unknown];

    private static Gen<TableColumn> Column(int number) =>
        from kind in Gen.Choose(0, 3)
        from direction in Gen.Elements(ColumnDirection.None, ColumnDirection.Stricter, ColumnDirection.Milder)
        let id = "column-" + number.ToString(CultureInfo.InvariantCulture)
        select kind switch
        {
            0 => TableColumn.Set(id, Values, direction),
            1 => TableColumn.Set(id, null),
            _ => TableColumn.Number(id, direction),
        };

    private static Gen<TableRow> Row(int number, TableColumn[] columns) =>
        from cells in Gen.CollectToArray(columns, Cell)
        from then in Gen.Elements(Outputs)
        select new TableRow(
            "row-" + number.ToString(CultureInfo.InvariantCulture), columns.Zip(cells, (column, cell) => new KeyValuePair<string, TableCell>(column.Id, cell)), then);

    private static Gen<TableCell> Cell(TableColumn column) =>
        from isAny in Gen.Choose(0, 3)
        from cell in column.Type == ColumnType.Number ? Range : Subset
        select isAny == 0 ? TableCell.Any : cell;

    private static Gen<TableCell> Range =>
        from lowest in Gen.Elements(0, 0, 0, 0, -2)
        from lower in Gen.Choose(lowest, 5)
        from width in Gen.Choose(0, 4)
        from ends in Gen.Choose(0, 15)
        select TableCell.Within(new Interval(
            (ends & 12) == 4 ? null : lower, (ends & 12) == 8 ? null : lower + width, lowerOpen: (ends & 1) == 1, upperOpen: (ends & 2) == 2));

    private static Gen<TableCell> Subset =>
        from bits in Gen.Choose(0, 7)
        select TableCell.In([.. Values.Where((_, i) => (bits & (1 << i)) != 0)]);
}
