namespace Ltc;

/// <summary>How a contract turns out, estimated at signing or actual at closing. A property that is null is not known.</summary>
public record struct ContractQualityFacts
{
    /// <summary>The gross margin.</summary>
    /// <value>A fraction, at most 1, negative for a loss; null is not known.</value>
    public decimal? Margin { get; set; }

    /// <summary>How many deliveries are accepted at the first try.</summary>
    /// <value>A fraction from 0 to 1; null is not known.</value>
    public decimal? Acceptance { get; set; }

    /// <summary>What changes cost.</summary>
    /// <value>A fraction of the contract value, negative where changes took work out of the contract; null is not known.</value>
    public decimal? ChangeShare { get; set; }

    /// <summary>How long the money is outstanding (DSO).</summary>
    /// <value>Days, 0 or more; null is not known.</value>
    public decimal? Dso { get; set; }

    /// <summary>How satisfied the customer is (NPS).</summary>
    /// <value>Points from −100 to 100; null is not known.</value>
    public decimal? Nps { get; set; }
}
