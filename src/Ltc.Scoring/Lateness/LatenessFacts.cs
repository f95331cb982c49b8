namespace Ltc;

/// <summary>How a customer has paid, as it was known on one day. A property that is null is not known.</summary>
/// <remarks><see cref="LatenessHistory"/> computes them from a ledger.</remarks>
public record struct LatenessFacts
{
    /// <summary>How many of the payments were late.</summary>
    /// <value>A fraction from 0 to 1; null without any payment whose due date is known.</value>
    public decimal? LateShare { get; set; }

    /// <summary>How late payments were on average; one in time counts 0 days.</summary>
    /// <value>Days, 0 or more; null without any payment whose due date is known.</value>
    public decimal? MeanDaysLate { get; set; }

    /// <summary>How many receivables were open.</summary>
    /// <value>0 or more; null is not known.</value>
    public decimal? OpenCount { get; set; }

    /// <summary>How many of the open ones were overdue.</summary>
    /// <value>0 or more; null when the due date of an open one is not known.</value>
    public decimal? OverdueCount { get; set; }

    /// <summary>How many of the receivables had been disputed.</summary>
    /// <value>A fraction from 0 to 1; null without any receivable.</value>
    public decimal? DisputeShare { get; set; }
}
