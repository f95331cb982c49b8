namespace Ltc;

/// <summary>What has changed since a project was graded. A property that is null is not known.</summary>
public record struct RegradeFacts
{
    /// <summary>How much the expected amount has changed since.</summary>
    /// <value>A fraction of the graded amount, negative when it fell; null is not known.</value>
    public decimal? AmountChange { get; set; }

    /// <summary>The gross margin at the time of grading.</summary>
    /// <value>A fraction, at most 1; null is not known.</value>
    public decimal? GradedMargin { get; set; }

    /// <summary>The gross margin that is expected now.</summary>
    /// <value>A fraction, at most 1; null is not known.</value>
    public decimal? Margin { get; set; }

    /// <summary>Whether the customer has moved to another tier.</summary>
    /// <value>Null is not known.</value>
    public bool? CustomerTierChanged { get; set; }

    /// <summary>Whether a rival has appeared who was not there.</summary>
    /// <value>Null is not known.</value>
    public bool? NewRival { get; set; }

    /// <summary>Whether something in the market has changed the prospects.</summary>
    /// <value>Null is not known.</value>
    public bool? MarketEvent { get; set; }

    /// <summary>Takes the change of the amount.</summary>
    /// <param name="graded">The amount at the time of grading, 0 or more.</param>
    /// <param name="now">The amount that is expected now, 0 or more.</param>
    /// <returns>The facts with the change; from nothing to something it is a change by the whole.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException">An amount is below zero.</exception>
    public readonly RegradeFacts WithAmounts(decimal graded, decimal now)
    {
        if (graded < 0m)
            throw new System.ArgumentOutOfRangeException(nameof(graded), graded, "an amount is not below zero");
        if (now < 0m)
            throw new System.ArgumentOutOfRangeException(nameof(now), now, "an amount is not below zero");
        return this with { AmountChange = graded > 0m ? (now - graded) / graded : now > 0m ? 1m : 0m };
    }
}
