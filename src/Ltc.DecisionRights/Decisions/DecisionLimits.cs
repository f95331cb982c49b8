namespace Ltc;

/// <summary>The numbers of the hard rules of decisions.</summary>
/// <remarks>Mutable at the edge, copied by the definition that takes it. What is not said keeps the default. Source: domain.md §2.2, §2.3, §3.3, §3.5.</remarks>
public sealed class DecisionLimits
{
    /// <summary>How long before the bid deadline a bid is decided.</summary>
    /// <value>Days of the calendar that is given with the case; 5 unless said otherwise.</value>
    public int DaysBeforeDeadline { get; set; } = 5;

    /// <summary>Below this win chance nobody bids.</summary>
    /// <value>A fraction; 0.30 unless said otherwise.</value>
    public decimal LeastWinChance { get; set; } = 0.30m;

    /// <summary>The least risk reserve from the bid decision on.</summary>
    /// <value>A fraction of the amount; 0.05 unless said otherwise.</value>
    public decimal LeastRiskReserve { get; set; } = 0.05m;

    /// <summary>How many days a project may be on hold at most.</summary>
    /// <value>Days; 90 unless said otherwise.</value>
    public int LongestHold { get; set; } = 90;

    /// <summary>How far the margin may fall after a decision before it is decided anew.</summary>
    /// <value>A fraction, this much included; 0.03 unless said otherwise: three points. Source: domain.md §3.5.</value>
    public decimal MarginDrop { get; set; } = 0.03m;

    /// <summary>How much the amount may grow after a decision before it is decided anew.</summary>
    /// <value>A fraction of the amount that was decided on, this much included; 0.10 unless said otherwise. Source: domain.md §3.5.</value>
    public decimal AmountGrowth { get; set; } = 0.10m;

    /// <summary>The limits of the deviation of actual from budget.</summary>
    /// <value>10 % warns and 20 % escalates unless said otherwise.</value>
    public CalculationLimits Deviation { get; set; } = CalculationLimits.Default;

    internal DecisionLimits Copy() => (DecisionLimits)MemberwiseClone();
}
