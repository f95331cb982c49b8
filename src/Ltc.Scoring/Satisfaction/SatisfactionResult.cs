namespace Ltc;

/// <summary>How satisfied a customer is with us and with the main rival, and what missing answers leave open.</summary>
/// <remarks><c>default</c> is refused: an answer outside its range gives no score. All scores are points from 1 to 5, unrounded.</remarks>
public readonly struct SatisfactionResult
{
    internal SatisfactionResult(decimal lowest, decimal highest, decimal rivalLowest, decimal rivalHighest, bool isKnown)
    {
        Answer = isKnown ? Answer.Allowed : Answer.Unknown;
        Lowest = lowest;
        Highest = highest;
        RivalLowest = rivalLowest;
        RivalHighest = rivalHighest;
    }

    /// <summary>Whether both scores are known.</summary>
    /// <value>Allowed, Unknown while an answer is missing or the surveys come from unlike sources, Refused for an answer outside its range.</value>
    public Answer Answer { get; }

    /// <summary>Our score.</summary>
    /// <value>Null while an answer about us is missing.</value>
    public decimal? Ours => Answer != Answer.Refused && Lowest == Highest ? Lowest : null;

    /// <summary>The score of the main rival.</summary>
    /// <value>Null while an answer about the rival is missing, or its survey comes from another source.</value>
    public decimal? Rival => Answer != Answer.Refused && RivalLowest == RivalHighest ? RivalLowest : null;

    /// <summary>How far we are ahead.</summary>
    /// <value>Points from −4 to 4, below zero when the rival is ahead; null unless both scores are known.</value>
    public decimal? Lead => Ours - Rival;

    /// <summary>The lowest score of ours that missing answers leave open.</summary>
    /// <value>0 when refused.</value>
    public decimal Lowest { get; }

    /// <summary>The highest score of ours that missing answers leave open.</summary>
    /// <value>0 when refused.</value>
    public decimal Highest { get; }

    /// <summary>The lowest score of the rival that missing answers leave open.</summary>
    /// <value>0 when refused.</value>
    public decimal RivalLowest { get; }

    /// <summary>The highest score of the rival that missing answers leave open.</summary>
    /// <value>0 when refused.</value>
    public decimal RivalHighest { get; }
}
