namespace Ltc;

/// <summary>The credit sales of one month, and how many days it had.</summary>
/// <remarks>A property that is null is not known.</remarks>
public record struct SalesMonth
{
    /// <summary>Creates a month.</summary>
    /// <param name="sales">What was sold on credit; null is not known.</param>
    /// <param name="days">How many days it had; null is not known.</param>
    public SalesMonth(decimal? sales, decimal? days)
    {
        Sales = sales;
        Days = days;
    }

    /// <summary>What was sold on credit.</summary>
    /// <value>In the currency of the receivables; below zero where more was credited than sold. Null is not known.</value>
    public decimal? Sales { get; set; }

    /// <summary>How many days the month had.</summary>
    /// <value>28 to 31 for a calendar month; null is not known.</value>
    public decimal? Days { get; set; }
}
