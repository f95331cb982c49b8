namespace Ltc;

/// <summary>How well the decision chain of a customer is covered.</summary>
/// <remarks><c>default</c> is refused: a seat without a role or with a score outside its range gives no index.</remarks>
public readonly struct ChainCoverageResult
{
    internal ChainCoverageResult(Answer answer, decimal lowest, decimal highest, int open, int unknown)
    {
        Answer = answer;
        Lowest = lowest;
        Highest = highest;
        OpenSeats = open;
        UnknownSeats = unknown;
    }

    /// <summary>Whether the index is known.</summary>
    /// <value>Allowed, Unknown while a score is missing, NotDefined for a chain without a seat, Refused for a seat that cannot be read.</value>
    public Answer Answer { get; }

    /// <summary>Influence times score over influence times the best score.</summary>
    /// <value>A fraction from −1/3 to 1; null unless every score is known.</value>
    public decimal? Index => Answer == Answer.Allowed ? Lowest : null;

    /// <summary>The lowest index that the unknown scores leave open.</summary>
    /// <value>0 when refused.</value>
    public decimal Lowest { get; }

    /// <summary>The highest index that the unknown scores leave open.</summary>
    /// <value>0 when refused.</value>
    public decimal Highest { get; }

    /// <summary>How many seats nobody of ours holds.</summary>
    /// <value>0 or more.</value>
    public int OpenSeats { get; }

    /// <summary>Of how many seats it is not known whether one of us holds them.</summary>
    /// <value>0 or more.</value>
    public int UnknownSeats { get; }
}
