namespace Ltc;

/// <summary>The points of each metric of contract quality, 1 to 5. A property that is null is not known.</summary>
public record struct ContractQualityPoints
{
    /// <summary>The points of the gross margin.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Margin { get; set; }

    /// <summary>The points of first-pass acceptance.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Acceptance { get; set; }

    /// <summary>The points of the cost of changes.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? ChangeShare { get; set; }

    /// <summary>The points of days sales outstanding.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Dso { get; set; }

    /// <summary>The points of customer satisfaction.</summary>
    /// <value>Points from 1 to 5; null is not known.</value>
    public decimal? Nps { get; set; }
}
