namespace Ltc;

/// <summary>What is known when an opportunity asks for initiation (ATI, 立项决策). A property that is null is not known.</summary>
public record struct InitiationFacts
{
    /// <summary>The points of the customer side: depth of the relation, clarity of the decision chain, budget, urgency, our image.</summary>
    /// <value>Points from 0 to 25, five items of 1 to 5; null is not known.</value>
    public decimal? Customer { get; set; }

    /// <summary>The points of the solution: fit, strength against rivals, feasibility, room for guidance before the bid.</summary>
    /// <value>Points from 0 to 20, four items of 1 to 5; null is not known.</value>
    public decimal? Solution { get; set; }

    /// <summary>The points of the delivery: feasibility, risk of the schedule, profit of the delivery, help by the customer.</summary>
    /// <value>Points from 0 to 20, four items of 1 to 5; null is not known.</value>
    public decimal? Delivery { get; set; }

    /// <summary>The points of the competition: landscape, our position, feasibility of the strategy, pressure on the price.</summary>
    /// <value>Points from 0 to 20, four items of 1 to 5; null is not known.</value>
    public decimal? Competition { get; set; }

    /// <summary>Whether the customer and the deal passed compliance.</summary>
    /// <value>Null is not known.</value>
    public bool? CompliancePassed { get; set; }

    /// <summary>Whether the customer passed the credit check.</summary>
    /// <value>Null is not known.</value>
    public bool? CreditPassed { get; set; }

    /// <summary>Whether the opportunity fits our strategy.</summary>
    /// <value>Null is not known.</value>
    public bool? StrategicFit { get; set; }
}
