namespace Ltc;

/// <summary>The numbers of <see cref="DecisionLimits"/> as a definition keeps them, where nobody can set one.</summary>
internal readonly struct LimitNumbers(DecisionLimits limits)
{
    private readonly int _daysBeforeDeadline = limits.DaysBeforeDeadline;
    private readonly decimal _leastWinChance = limits.LeastWinChance;
    private readonly decimal _leastRiskReserve = limits.LeastRiskReserve;
    private readonly int _longestHold = limits.LongestHold;
    private readonly decimal _marginDrop = limits.MarginDrop;
    private readonly decimal _amountGrowth = limits.AmountGrowth;
    private readonly CalculationLimits _deviation = limits.Deviation;

    internal DecisionLimits ToLimits() => new()
    {
        DaysBeforeDeadline = _daysBeforeDeadline,
        LeastWinChance = _leastWinChance,
        LeastRiskReserve = _leastRiskReserve,
        LongestHold = _longestHold,
        MarginDrop = _marginDrop,
        AmountGrowth = _amountGrowth,
        Deviation = _deviation,
    };
}
