using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>One thing that is wrong with a table, with a case that shows it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Rows">The rows that take part; empty for a gap.</param>
/// <param name="Columns">The columns of the cases.</param>
/// <param name="Witness">A case, one value a column; null for a row that never decides.</param>
/// <param name="Other">For an inversion the case that is no worse and comes to a stricter authority.</param>
/// <param name="Range">All of a gap in a table of one number column; else null.</param>
/// <param name="Period">The time in which it is so; null for a table without dates.</param>
internal sealed record LintFinding(
    LintKind Kind,
    IReadOnlyList<TableRow> Rows,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableInput>? Witness,
    IReadOnlyList<TableInput>? Other,
    Interval? Range,
    SheetPeriod? Period);
