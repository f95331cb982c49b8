namespace Ltc;

/// <summary>What is known about a project when it is graded (项目定级). A property that is null is not known, which is never the same as no or zero.</summary>
public record struct ProjectGradeFacts
{
    /// <summary>The value of the region: market space, growth, strategic position.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? Region { get; set; }

    /// <summary>The value of the customer: tier, contribution, strategic meaning, growth.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? Customer { get; set; }

    /// <summary>The value of the product: fit, novelty, room for more.</summary>
    /// <value>Points from 0 to 100; null is not known.</value>
    public decimal? Product { get; set; }

    /// <summary>The expected contract amount, in the currency of the thresholds.</summary>
    /// <value>In whole units, not millions, 0 or more; null is not known.</value>
    public decimal? Amount { get; set; }

    /// <summary>Whether the region has confirmed a stronghold or market-structure project (山头、格局项目).</summary>
    /// <value>Null is not known.</value>
    public bool? StrongholdByRegion { get; set; }

    /// <summary>Whether the company has confirmed a stronghold or market-structure project.</summary>
    /// <value>Null is not known.</value>
    public bool? StrongholdByCompany { get; set; }

    /// <summary>Whether the customer is a global account and the project spans several countries.</summary>
    /// <value>Null is not known.</value>
    public bool? MultiCountry { get; set; }

    /// <summary>Whether it is the first sale of a new product, solution or business model.</summary>
    /// <value>Null is not known.</value>
    public bool? FirstSale { get; set; }

    /// <summary>Whether the estimate says that it makes a loss.</summary>
    /// <value>Null is not known.</value>
    public bool? LossMaking { get; set; }

    /// <summary>Whether the terms cross a red line.</summary>
    /// <value>Null is not known.</value>
    public bool? RedLineTerms { get; set; }

    /// <summary>Whether it is a repeat order under a frame contract, below every amount threshold.</summary>
    /// <value>Null is not known.</value>
    public bool? FrameRepeat { get; set; }
}
