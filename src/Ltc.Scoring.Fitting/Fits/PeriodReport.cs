namespace Ltc;

/// <summary>A card learned from the first period and tried on the second.</summary>
public sealed class PeriodReport
{
    internal PeriodReport(int firstRows, int secondRows, double firstRate, double secondRate, double? auc, double? stability)
    {
        FirstRows = firstRows;
        SecondRows = secondRows;
        FirstRate = firstRate;
        SecondRate = secondRate;
        Auc = auc;
        Stability = stability;
    }

    /// <summary>The rows of the first period.</summary>
    /// <value>At least one.</value>
    public int FirstRows { get; }

    /// <summary>The rows of the second period.</summary>
    /// <value>At least one.</value>
    public int SecondRows { get; }

    /// <summary>The share of rows of the first period in which the outcome came.</summary>
    /// <value>0 to 1.</value>
    public double FirstRate { get; }

    /// <summary>The share of rows of the second period in which the outcome came.</summary>
    /// <value>0 to 1.</value>
    public double SecondRate { get; }

    /// <summary>How well the card of the first period separates the rows of the second.</summary>
    /// <value>0 to 1; null when one side has no row in a period.</value>
    public double? Auc { get; }

    /// <summary>How much the scores shifted between the periods (stability index, PSI).</summary>
    /// <value>Zero or more; below 0.1 little changed, from 0.25 much. Null when the first period has one side only.</value>
    public double? Stability { get; }
}
