using System.Collections.Generic;

namespace Ltc;

/// <summary>What analysis found in a decision table.</summary>
/// <remarks>
/// Numbers count from zero up (from minus infinity where a cell asks for negative numbers, except for gaps), sets over their values. Immutable.
/// </remarks>
public sealed class TableReport
{
    internal TableReport(
        IReadOnlyList<TableGap> gaps,
        IReadOnlyList<TableOverlap> overlaps,
        IReadOnlyList<TableRow> unreachable,
        IReadOnlyList<TableRow> onlyForUnknown,
        IReadOnlyList<TableInversion> inversions,
        bool budgetExhausted)
    {
        Gaps = gaps;
        Overlaps = overlaps;
        Unreachable = unreachable;
        OnlyForUnknown = onlyForUnknown;
        Inversions = inversions;
        BudgetExhausted = budgetExhausted;
    }

    /// <summary>Whether every input is known to have a row.</summary>
    /// <value>False while there is a gap, and always when the budget ended.</value>
    public bool IsComplete => !BudgetExhausted && Gaps.Count == 0;

    /// <summary>Whether the analysis looked at everything and found nothing.</summary>
    /// <value>False when the budget ended.</value>
    public bool IsClean => IsComplete && Overlaps.Count == 0 && Unreachable.Count == 0 && Inversions.Count == 0;

    /// <summary>The inputs that no row meets.</summary>
    /// <value>For one number column the ranges in order; otherwise separate regions with an input each, at most 1,000.</value>
    public IReadOnlyList<TableGap> Gaps { get; }

    /// <summary>The pairs of rows that share an input.</summary>
    /// <value>In table order; only for the policies unique and first, where one of the two cannot decide.</value>
    public IReadOnlyList<TableOverlap> Overlaps { get; }

    /// <summary>The rows that no known input lets decide.</summary>
    /// <value>For the policy first the rows that earlier rows cover together, for the others those whose own condition is empty.</value>
    public IReadOnlyList<TableRow> Unreachable { get; }

    /// <summary>Those of <see cref="Unreachable"/> that still decide when an input is not known.</summary>
    /// <value>Fallback rows; only for the policy first.</value>
    public IReadOnlyList<TableRow> OnlyForUnknown { get; }

    /// <summary>The places where a declared direction is broken.</summary>
    /// <value>One a column and pair of rows; empty without an order of outputs, without a direction, and for a table that collects.</value>
    public IReadOnlyList<TableInversion> Inversions { get; }

    /// <summary>Whether the steps ended before everything was looked at.</summary>
    /// <value>What was found stands; what was not found may be there.</value>
    public bool BudgetExhausted { get; }
}
