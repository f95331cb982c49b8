namespace Ltc;

/// <summary>What one column contributes.</summary>
public sealed class ColumnReport
{
    internal ColumnReport(
        string name, FitColumnType type, int bins, double missing, double information, double aloneAuc, int lowestPoints, int highestPoints, double? stability)
    {
        Name = name;
        Type = type;
        Bins = bins;
        Missing = missing;
        Information = information;
        AloneAuc = aloneAuc;
        LowestPoints = lowestPoints;
        HighestPoints = highestPoints;
        Stability = stability;
    }

    /// <summary>The heading.</summary>
    /// <value>As in the table.</value>
    public string Name { get; }

    /// <summary>Whether it holds numbers or words.</summary>
    /// <value>As in the table.</value>
    public FitColumnType Type { get; }

    /// <summary>The bins it was cut into, the one for missing values included.</summary>
    /// <value>At least one.</value>
    public int Bins { get; }

    /// <summary>The share of rows without a value.</summary>
    /// <value>0 to 1.</value>
    public double Missing { get; }

    /// <summary>
    /// How much its bins tell the two sides apart (information value): the sum of (share with − share without) · ln(share with / share without).
    /// </summary>
    /// <value>Zero or more; below 0.02 next to nothing, above 0.5 suspiciously much.</value>
    public double Information { get; }

    /// <summary>How well the column alone separates held-out rows.</summary>
    /// <value>0 to 1; 0.5 is no better than chance.</value>
    public double AloneAuc { get; }

    /// <summary>The points of its least favourable bin.</summary>
    /// <value>In points.</value>
    public int LowestPoints { get; }

    /// <summary>The points of its most favourable bin.</summary>
    /// <value>In points.</value>
    public int HighestPoints { get; }

    /// <summary>How much its values shifted between the two periods (stability index).</summary>
    /// <value>Null where the rows have no order in time.</value>
    public double? Stability { get; }
}
