using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Makes decision tables of the rows of a sheet.</summary>
internal static class SheetTable
{
    /// <summary>The table that answers: the row that reaches least far decides.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="rows">The rows that hold.</param>
    /// <param name="findings">Why there is no table, for example more bounds than one indexes.</param>
    /// <returns>The table, or null.</returns>
    internal static TableDefinition? First(AuthoritySheet sheet, IReadOnlyList<SheetRow> rows, out IReadOnlyList<Ltc.Finding> findings) =>
        Make(sheet, HitPolicy.First, [.. rows.OrderBy(row => rows.Count(other => IsInside(other, row, sheet)))], out findings);

    /// <summary>The table in which every pair of rows that share a case is an overlap.</summary>
    internal static TableDefinition? Unique(AuthoritySheet sheet, IReadOnlyList<SheetRow> rows, out IReadOnlyList<Ltc.Finding> findings) =>
        Make(sheet, HitPolicy.Unique, rows, out findings);

    /// <summary>Whether two rows share cases as limits do: one person, or the wider row reaches up from nothing over all of the narrower one.</summary>
    internal static bool IsNested(SheetRow one, SheetRow other, AuthoritySheet sheet)
    {
        if (one.Authority == other.Authority)
            return true;
        var (inner, outer) = IsInside(one, other, sheet) ? (one, other) : (other, one);
        return IsInside(inner, outer, sheet) && sheet.Conditions.All(column => !column.IsNumber || !outer.Cells[column.Heading].Range.HasLower);
    }

    /// <summary>Whether every case of one row is a case of another one, which has more.</summary>
    private static bool IsInside(SheetRow inner, SheetRow outer, AuthoritySheet sheet) => Covers(outer, inner, sheet) && !Covers(inner, outer, sheet);

    private static bool Covers(SheetRow outer, SheetRow inner, AuthoritySheet sheet) =>
        sheet.Conditions.All(column => Covers(outer.Cells[column.Heading], inner.Cells[column.Heading]));

    private static bool Covers(TableCell outer, TableCell inner)
    {
        if (outer.IsAny || inner.IsAny)
            return outer.IsAny;
        if (!outer.IsRange)
            return inner.Values!.All(value => outer.Values!.Contains(value));
        return outer.Range.Intersect(FromZero(inner.Range)) == FromZero(inner.Range);
    }

    /// <summary>Nothing is below zero, so that "up to 5" is "0 to 5".</summary>
    private static Interval FromZero(Interval range) => range.HasLower ? range : new Interval(0m, range.Upper, upperOpen: range.UpperOpen);

    private static TableDefinition? Make(AuthoritySheet sheet, HitPolicy hit, IReadOnlyList<SheetRow> rows, out IReadOnlyList<Ltc.Finding> findings)
    {
        var columns = sheet.Conditions.Select(column => column.IsNumber
            ? TableColumn.Number(column.Heading, ColumnDirection.Stricter)
            : TableColumn.Set(column.Heading, ValuesOf(sheet, column)));
        _ = TableDefinition.TryCreate(
            "authority-sheet",
            hit,
            columns,
            rows.Select(row => new TableRow(row.Id, row.Cells, row.Authority)),
            sheet.Order,
            out var table,
            out findings);
        return table;
    }

    private static string[] ValuesOf(AuthoritySheet sheet, SheetColumn column) =>
        [.. sheet.Rows.SelectMany(row => row.Cells[column.Heading].Values ?? []).Distinct(StringComparer.Ordinal)];
}
