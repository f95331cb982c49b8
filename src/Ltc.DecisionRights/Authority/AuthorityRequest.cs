namespace Ltc;

/// <summary>What somebody wants decided: the facts that say which level must decide it and whose grant covers it.</summary>
/// <remarks>
/// What is null is not known, never zero: an unknown dimension asks for the highest level. Shares are fractions, 0.05 for 5 %.
/// Source: domain.md §3.4.
/// </remarks>
public record struct AuthorityRequest
{
    /// <summary>Which of the four documents is asked for.</summary>
    /// <value>Null asks the matrix for all of them; a search for deciders needs one.</value>
    public AuthorityDocument? Document { get; set; }

    /// <summary>The unit that asks.</summary>
    /// <value>An id of the organisation; null is not known.</value>
    public string? Unit { get; set; }

    /// <summary>The sales region of the deal.</summary>
    /// <value>Null is not known; only a grant that names regions asks.</value>
    public string? Region { get; set; }

    /// <summary>The customer group (系统部) of the deal.</summary>
    /// <value>Null is not known; only a grant that names customer groups asks.</value>
    public string? CustomerGroup { get; set; }

    /// <summary>The product of the deal.</summary>
    /// <value>Null is not known; only a grant that names products asks.</value>
    public string? Product { get; set; }

    /// <summary>The grade of the project.</summary>
    /// <value>Null is not known.</value>
    public ProjectGrade? Grade { get; set; }

    /// <summary>The contract amount that is asked for now.</summary>
    /// <value>In whole units of its currency, not negative; null is not known.</value>
    public Money? Amount { get; set; }

    /// <summary>The key under which parts of one deal are counted together.</summary>
    /// <value>Null when the deal stands alone.</value>
    public string? AggregationKey { get; set; }

    /// <summary>What has been decided already under the key; it counts together with the amount.</summary>
    /// <value>Zero of the currency when nothing has; null is not known, which a deal with a key does not get away with.</value>
    public Money? DecidedSoFar { get; set; }

    /// <summary>By how much the estimated gross margin exceeds the floor of its grade.</summary>
    /// <value>A fraction, 0.05 for 5 points, negative below the floor; null is not known.</value>
    public decimal? MarginOverFloor { get; set; }

    /// <summary>The discount from the authorised price.</summary>
    /// <value>A fraction; null is not known.</value>
    public decimal? Discount { get; set; }

    /// <summary>The share that is paid before delivery: advance and milestones.</summary>
    /// <value>A fraction; null is not known.</value>
    public decimal? AdvanceShare { get; set; }

    /// <summary>The payment term after a milestone.</summary>
    /// <value>Days; null is not known.</value>
    public decimal? PaymentDays { get; set; }

    /// <summary>How much of the credit limit the customer uses with this deal.</summary>
    /// <value>A fraction, 1.2 for 120 %; null is not known, as for a customer without a rating.</value>
    public decimal? CreditUse { get; set; }

    /// <summary>How far the terms depart from the standard text.</summary>
    /// <value>Null is not known.</value>
    public TermsDeviation? TermsDeviation { get; set; }

    /// <summary>How risky the delivery is.</summary>
    /// <value>Null is not known.</value>
    public DeliveryRisk? DeliveryRisk { get; set; }

    /// <summary>The values of dimensions that a company has added.</summary>
    /// <value>Says nothing unless set.</value>
    public AuthorityValues Others { get; set; }
}
