namespace Ltc;

/// <content>What the bid decision looks at.</content>
public partial record struct DecisionFacts
{
    /// <summary>How likely a win is.</summary>
    /// <value>A fraction from 0 to 1; null is not known.</value>
    public decimal? WinChance { get; set; }

    /// <summary>Where the win chance comes from: a model and its version, or the person who gave it.</summary>
    /// <value>Null is not known.</value>
    public string? WinChanceOrigin { get; set; }

    /// <summary>The days from the decision to the bid deadline, counted by the calendar that was given.</summary>
    /// <value>Whole days; null is not known. <see cref="DecisionRights"/> counts them from the deadline of the case.</value>
    public decimal? DaysToDeadline { get; set; }

    /// <summary>Whether the customer has set a deadline for the bid.</summary>
    /// <value>False for a quotation without one; null is not known.</value>
    public bool? DeadlineSet { get; set; }

    /// <summary>The risk reserve in the price.</summary>
    /// <value>A fraction of the amount; null is not known.</value>
    public decimal? RiskReserve { get; set; }
}
