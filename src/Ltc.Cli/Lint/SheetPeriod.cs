using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>A span of time in which the same rows of a sheet hold.</summary>
/// <param name="From">The first day; null for always.</param>
/// <param name="Until">The first day after it; null for ever.</param>
/// <param name="Rows">The rows that hold; perhaps none.</param>
internal sealed record SheetPeriod(CalendarDate? From, CalendarDate? Until, IReadOnlyList<SheetRow> Rows);
