namespace Ltc;

/// <summary>The answers that a lead is qualified by. A property that is null is not known, which is never the same as no or zero.</summary>
/// <remarks>Source: seed 004; domain.md §1.3, §6.1 and §6.3.</remarks>
public record struct QualificationFacts
{
    /// <summary>How well the need fits our strategy and business scope.</summary>
    /// <value>Not met, partly, met: outside the scope · adjacent · core; null is not known.</value>
    public Fulfilment? ScopeFit { get; set; }

    /// <summary>How acceptable the risks are.</summary>
    /// <value>Not met, partly, met: unacceptable · manageable · low; null is not known.</value>
    public Fulfilment? Risk { get; set; }

    /// <summary>How urgent the customer's need is.</summary>
    /// <value>Not met, partly, met: none · a wish · pressing and dated; null is not known.</value>
    public Fulfilment? Urgency { get; set; }

    /// <summary>How clear the customer's purchasing process and budget are.</summary>
    /// <value>Not met, partly, met: unknown to the customer himself · planned · budget and process fixed; null is not known.</value>
    public Fulfilment? PurchasingProcess { get; set; }

    /// <summary>How good our relation is: power map and coach.</summary>
    /// <value>Not met, partly, met: no contact · contacts without a coach · coach and access to the decider; null is not known.</value>
    public Fulfilment? Relationship { get; set; }

    /// <summary>How ready and how different our solution is.</summary>
    /// <value>Not met, partly, met: a gap · partly · ready and different; null is not known.</value>
    public Fulfilment? Solution { get; set; }

    /// <summary>Whether the key people of the sales team are available.</summary>
    /// <value>Not met, partly, met: none · partly · named; null is not known.</value>
    public Fulfilment? Team { get; set; }

    /// <summary>How we stand against the competition.</summary>
    /// <value>Not met, partly, met: a rival has locked it · open · we lead; null is not known.</value>
    public Fulfilment? Competition { get; set; }

    /// <summary>Whether the customer's need is real.</summary>
    /// <value>Null is not known.</value>
    public bool? NeedReal { get; set; }

    /// <summary>Whether the customer's need is definite.</summary>
    /// <value>Null is not known.</value>
    public bool? NeedDefinite { get; set; }

    /// <summary>Whether the customer's budget is definite.</summary>
    /// <value>Null is not known.</value>
    public bool? BudgetDefinite { get; set; }

    /// <summary>Whether the start is definite.</summary>
    /// <value>Null is not known.</value>
    public bool? StartDefinite { get; set; }

    /// <summary>Whether the key deciders are known.</summary>
    /// <value>Null is not known.</value>
    public bool? DecidersKnown { get; set; }

    /// <summary>Whether the lead owner of the region has recorded an exception for a condition that is missing.</summary>
    /// <value>Null is not known.</value>
    public bool? RegionException { get; set; }

    /// <summary>What the lead was worth when it was graded last.</summary>
    /// <value>Null when it was not graded before, or nobody knows.</value>
    public LeadValue? PreviousValue { get; set; }
}
