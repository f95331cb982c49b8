using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>A row of an authority sheet: who may decide what, and when the row holds.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Column">The column of who decides in a sheet with one column for each; 0 where the sheet has one column of them.</param>
/// <param name="Authority">Who may decide; two who sign together are joined by a plus.</param>
/// <param name="Cells">The conditions by the heading of their column.</param>
/// <param name="ValidFrom">The first day; null for always.</param>
/// <param name="ValidUntil">The first day on which it no longer holds; null for always.</param>
internal sealed record SheetRow(
    int Line, int Column, string Authority, IReadOnlyDictionary<string, TableCell> Cells, CalendarDate? ValidFrom, CalendarDate? ValidUntil)
{
    /// <summary>The id in the table: <c>row-</c> and the line, with the column where one line says what several may decide.</summary>
    internal string Id => "row-" + Numbers.ToText(Line) + (Column == 0 ? string.Empty : "-" + Numbers.ToText(Column));

    /// <summary>Whether the row holds on a day.</summary>
    internal bool Holds(CalendarDate day) => (ValidFrom is null || ValidFrom <= day) && (ValidUntil is null || day < ValidUntil);
}
