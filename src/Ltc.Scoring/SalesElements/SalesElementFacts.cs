namespace Ltc;

/// <summary>
/// How well one side, ours or a rival, does in the four elements of a sale. A property that is null is not known, which is never the same as no or zero.
/// </summary>
/// <remarks>Source: domain.md §12.2; seed 000.</remarks>
public record struct SalesElementFacts
{
    /// <summary>How well the side does in the relation to the customer.</summary>
    /// <value>Points from 0 to 5; null is not known.</value>
    public decimal? Relationship { get; set; }

    /// <summary>What shows how well the side does in the relation to the customer: a document, a date, a person.</summary>
    /// <value>In words of the host; null or blank is no evidence, and the points beside it do not count as known.</value>
    public string? RelationshipEvidence { get; set; }

    /// <summary>How well the side does in the solution.</summary>
    /// <value>Points from 0 to 5; null is not known.</value>
    public decimal? Solution { get; set; }

    /// <summary>What shows how well the side does in the solution: a document, a date, a person.</summary>
    /// <value>In words of the host; null or blank is no evidence, and the points beside it do not count as known.</value>
    public string? SolutionEvidence { get; set; }

    /// <summary>How well the side does in financing and the terms of payment.</summary>
    /// <value>Points from 0 to 5; null is not known.</value>
    public decimal? FinancingAndTerms { get; set; }

    /// <summary>What shows how well the side does in financing and the terms of payment: a document, a date, a person.</summary>
    /// <value>In words of the host; null or blank is no evidence, and the points beside it do not count as known.</value>
    public string? FinancingAndTermsEvidence { get; set; }

    /// <summary>How well the side does in delivery.</summary>
    /// <value>Points from 0 to 5; null is not known.</value>
    public decimal? Delivery { get; set; }

    /// <summary>What shows how well the side does in delivery: a document, a date, a person.</summary>
    /// <value>In words of the host; null or blank is no evidence, and the points beside it do not count as known.</value>
    public string? DeliveryEvidence { get; set; }
}
