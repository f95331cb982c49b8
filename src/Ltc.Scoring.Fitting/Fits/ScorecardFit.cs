using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Learns a scorecard from a table with a known outcome.</summary>
/// <remarks>
/// Pure: the same table and definition give the same card, whatever the machine. Columns are summed in the order of their names, so that their order in the
/// table changes
/// no score. Every figure of the report is measured on held-out rows; the card itself is learned from all rows whose outcome is known.
/// </remarks>
public static class ScorecardFit
{
    /// <summary>Learns the card.</summary>
    /// <param name="table">The table.</param>
    /// <param name="how">Methods, sizes and limits.</param>
    /// <param name="fit">The card and its report; null when the table cannot be learned from.</param>
    /// <param name="findings">Why it cannot; what the guards say is in the report.</param>
    /// <returns>Whether a card was learned.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool TryFit(FitTable table, FitDefinition how, out FittedScorecard? fit, out IReadOnlyList<Finding> findings)
    {
        fit = TryStart(table, how, out var steps, out findings) ? steps!.Last().Fit : null;
        return fit is not null;
    }

    /// <summary>Checks the table and prepares the work, for callers that show how far it has come.</summary>
    /// <param name="table">The table.</param>
    /// <param name="how">Methods, sizes and limits.</param>
    /// <param name="steps">The work, done piece by piece as it is read; the last step holds the card. Null when the table cannot be learned from.</param>
    /// <param name="findings">Why it cannot.</param>
    /// <returns>Whether there is anything to learn.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool TryStart(FitTable table, FitDefinition how, out IEnumerable<FitStep>? steps, out IReadOnlyList<Finding> findings)
    {
        if (table is null)
            throw new ArgumentNullException(nameof(table));
        if (how is null)
            throw new ArgumentNullException(nameof(how));
        var guards = new List<Finding>();
        var usable = ColumnGuards.Usable(table, how, guards);
        findings = FitTableCheck.Of(table, usable, how);
        steps = findings.Count == 0 ? new FitRun(table, usable, how, guards).Steps() : null;
        return steps is not null;
    }
}
