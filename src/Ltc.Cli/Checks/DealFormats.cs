using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>How the columns of the export write dates, amounts and probabilities, as decided from the whole file.</summary>
/// <param name="dates">For each field the format of its dates; null for a field without dates and where it could not be decided.</param>
/// <param name="ambiguous">The date columns in which day and month cannot be told apart.</param>
/// <param name="amounts">What separates decimals; not said when it cannot be told and would matter.</param>
/// <param name="probabilityInPercent">Whether probabilities without a sign are percent.</param>
internal sealed class DealFormats(
    DateFormat?[] dates, List<DealField> ambiguous, AmountStyle amounts, bool probabilityInPercent)
{
    /// <summary>What separates decimals.</summary>
    internal AmountStyle Amounts { get; } = amounts;

    /// <summary>Whether probabilities without a sign are percent.</summary>
    internal bool ProbabilityInPercent { get; } = probabilityInPercent;

    /// <summary>Finds the format of a date column.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The format, or null.</returns>
    internal DateFormat? DateOf(DealField field) => dates[(int)field];

    /// <summary>Whether day and month of a column cannot be told apart, which is reported once for the column.</summary>
    /// <param name="field">The field.</param>
    /// <returns>True when the caller has to say.</returns>
    internal bool IsAmbiguous(DealField field) => ambiguous.Contains(field);
}
