using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>A row of an authority sheet: who may decide what, and when the row holds.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Authority">Who may decide; two who sign together are joined by a plus.</param>
/// <param name="Cells">The conditions by the heading of their column.</param>
/// <param name="ValidFrom">The first day; null for always.</param>
/// <param name="ValidUntil">The first day on which it no longer holds; null for always.</param>
internal sealed record SheetRow(int Line, string Authority, IReadOnlyDictionary<string, TableCell> Cells, CalendarDate? ValidFrom, CalendarDate? ValidUntil)
{
    /// <summary>The id in the table: <c>row-</c> and the line.</summary>
    internal string Id => "row-" + Numbers.ToText(Line);

    /// <summary>Whether the row holds on a day.</summary>
    internal bool Holds(CalendarDate day) => (ValidFrom is null || ValidFrom <= day) && (ValidUntil is null || day < ValidUntil);
}
