using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Ltc.Cli;

/// <summary>Reads sheets that have one column for each approver, with the limits below: a line says what several people may decide.</summary>
/// <remarks>
/// A sheet is read so when it has no column of who decides beside limits, at least two headings name a post, and the cells below them are limits.
/// </remarks>
internal static class WideSheet
{
    private static readonly Regex Nothing = new(
        @"^(?:|-+|–|—|/|x|no|none|nil|n/?a|not authori[sz]ed|无|無|否|无权|無權|不适用|不適用)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The column that the limits become.</summary>
    internal static SheetColumn Limit { get; } = new(0, "limit", SheetColumnKind.Amount);

    /// <summary>Marks the columns of approvers.</summary>
    /// <param name="columns">The columns as their headings name them.</param>
    /// <param name="first">The cells of the first row below the headings.</param>
    /// <returns>The columns; null when the sheet is no such sheet.</returns>
    internal static SheetColumn[]? Columns(SheetColumn[] columns, IReadOnlyList<string> first)
    {
        SheetColumn[] marked = [.. columns.Select(column => IsApprover(column, first) ? column with { Kind = SheetColumnKind.Approver } : column)];
        var approvers = marked.Count(column => column.Kind == SheetColumnKind.Approver);
        return approvers < 2 || marked.Any(column => column.Kind is SheetColumnKind.Authority or SheetColumnKind.Amount) ? null : marked;
    }

    /// <summary>Whether a cell says that the approver decides nothing there.</summary>
    internal static bool IsNothing(string text) => Nothing.IsMatch(text);

    private static bool IsApprover(SheetColumn column, IReadOnlyList<string> first) =>
        column.Kind is SheetColumnKind.Category or SheetColumnKind.Authority or SheetColumnKind.Amount && Signatories.IsPost(column.Heading)
        && column.Number <= first.Count && (IsNothing(first[column.Number - 1]) || LimitText.TryRead(first[column.Number - 1], out _));
}
