namespace Ltc;

/// <summary>What the returns of a customer say, and what unknown facts leave open.</summary>
/// <remarks><c>default</c> is refused: a fact outside its range gives no verdict.</remarks>
public readonly struct CustomerReturnResult
{
    private readonly byte _open;

    internal CustomerReturnResult(byte open, decimal? planned, decimal? actual)
    {
        Answer = (open & (open - 1)) == 0 ? Answer.Allowed : Answer.Unknown;
        _open = open;
        Planned = planned;
        Actual = actual;
    }

    private CustomerReturnResult(Answer answer)
    {
        Answer = answer;
        _open = 0;
        Planned = null;
        Actual = null;
    }

    /// <summary>Whether the verdict is known.</summary>
    /// <value>Allowed, Unknown while several are open, NotDefined without a period, Refused for a fact outside its range.</value>
    public Answer Answer { get; }

    /// <summary>What the returns say.</summary>
    /// <value>Null unless it is known.</value>
    public CustomerReturnVerdict? Verdict => Answer != Answer.Allowed ? null
        : Can(CustomerReturnVerdict.OnPlan) ? CustomerReturnVerdict.OnPlan
        : Can(CustomerReturnVerdict.UnderServed) ? CustomerReturnVerdict.UnderServed
        : CustomerReturnVerdict.OverRated;

    /// <summary>What was planned over all periods.</summary>
    /// <value>Null while a period is not known.</value>
    public decimal? Planned { get; }

    /// <summary>What came over all periods.</summary>
    /// <value>Null while a period is not known.</value>
    public decimal? Actual { get; }

    /// <summary>What came of what was planned.</summary>
    /// <value>A fraction, 1 for exactly the plan; null while either is not known, and when nothing was planned.</value>
    public decimal? Share => Planned > 0m ? Actual / Planned : null;

    /// <summary>Says whether a verdict is still open.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>True for the verdict itself and for each one that some value of the unknown facts leads to.</returns>
    public bool Can(CustomerReturnVerdict verdict) => (_open >> (int)verdict & 1) != 0;

    internal static CustomerReturnResult WithoutPeriods { get; } = new(Answer.NotDefined);
}
