namespace Ltc;

/// <summary>How attractive a market is, and what unknown facts leave open.</summary>
/// <remarks><c>default</c> is refused: points outside 0 to 100 give no score.</remarks>
public readonly struct MarketResult
{
    internal MarketResult(Answer answer, decimal lowest, decimal highest, MarketAppeal lowestAppeal, MarketAppeal highestAppeal)
    {
        Answer = answer;
        Lowest = lowest;
        Highest = highest;
        LowestAppeal = lowestAppeal;
        HighestAppeal = highestAppeal;
    }

    /// <summary>Whether the score is known.</summary>
    /// <value>Allowed, Unknown while a fact is missing, Refused for points outside 0 to 100.</value>
    public Answer Answer { get; }

    /// <summary>The attractiveness, unrounded.</summary>
    /// <value>Points from 0 to 100; null unless every fact is known.</value>
    public decimal? Score => Answer == Answer.Allowed ? Lowest : null;

    /// <summary>The lowest score that unknown facts leave open.</summary>
    /// <value>0 when refused.</value>
    public decimal Lowest { get; }

    /// <summary>The highest score that unknown facts leave open.</summary>
    /// <value>0 when refused.</value>
    public decimal Highest { get; }

    /// <summary>The band of the score.</summary>
    /// <value>Null while several are open; known also where an unknown fact cannot change it.</value>
    public MarketAppeal? Appeal => Answer != Answer.Refused && LowestAppeal == HighestAppeal ? LowestAppeal : null;

    /// <summary>The lowest band that unknown facts leave open.</summary>
    /// <value>Low when refused.</value>
    public MarketAppeal LowestAppeal { get; }

    /// <summary>The highest band that unknown facts leave open.</summary>
    /// <value>Low when refused.</value>
    public MarketAppeal HighestAppeal { get; }
}
