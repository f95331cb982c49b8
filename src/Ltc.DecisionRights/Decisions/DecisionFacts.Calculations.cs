namespace Ltc;

/// <content>What the four calculations say.</content>
public partial record struct DecisionFacts
{
    /// <summary>Whether there is an estimate of this version.</summary>
    /// <value>Null is not known.</value>
    public bool? EstimatePresent { get; set; }

    /// <summary>Whether project finance has reviewed the estimate.</summary>
    /// <value>Null is not known.</value>
    public bool? EstimateReviewed { get; set; }

    /// <summary>The gross margin of the latest estimate.</summary>
    /// <value>A fraction; null is not known.</value>
    public decimal? EstimatedMargin { get; set; }

    /// <summary>The lowest gross margin that the bid decision allowed.</summary>
    /// <value>A fraction; null is not known.</value>
    public decimal? BidFloorMargin { get; set; }

    /// <summary>Whether a new bid decision or a higher level accepted a margin below the floor.</summary>
    /// <value>Null is not known.</value>
    public bool? LowerMarginDecided { get; set; }

    /// <summary>The profit target of the estimate.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? EstimatedProfit { get; set; }

    /// <summary>The profit target of the budget.</summary>
    /// <value>In the currency of the contract; null is not known.</value>
    public decimal? BudgetedProfit { get; set; }

    /// <summary>Whether a budget below the profit target of the estimate was approved.</summary>
    /// <value>Null is not known.</value>
    public bool? LowerBudgetApproved { get; set; }

    /// <summary>Whether there is a re-estimate with the change in it.</summary>
    /// <value>Null is not known.</value>
    public bool? ReestimatePresent { get; set; }

    /// <summary>Whether actual figures stand beside the budget.</summary>
    /// <value>Null is not known.</value>
    public bool? AccountingCurrent { get; set; }

    /// <summary>How far actual cost is from the budget, see <see cref="CalculationLimits.Deviation"/>.</summary>
    /// <value>A fraction of the budget, never negative; null is not known.</value>
    public decimal? CostDeviation { get; set; }

    /// <summary>Whether a deviation past the limit has been taken to the next level.</summary>
    /// <value>Null is not known.</value>
    public bool? DeviationEscalated { get; set; }

    /// <summary>Whether the final account compares estimate, budget and actual.</summary>
    /// <value>Null is not known.</value>
    public bool? FinalAccountPresent { get; set; }
}
