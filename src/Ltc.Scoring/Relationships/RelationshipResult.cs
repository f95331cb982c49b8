namespace Ltc;

/// <summary>How a key person stands to us, and what unknown dimensions leave open.</summary>
/// <remarks><c>default</c> is refused: points outside −1 to 3 give neither score nor level.</remarks>
public readonly struct RelationshipResult
{
    internal RelationshipResult(Answer answer, decimal lowest, decimal highest, RelationshipLevel lowestLevel, RelationshipLevel highestLevel, Truth isHeldBack)
    {
        Answer = answer;
        Lowest = lowest;
        Highest = highest;
        LowestLevel = lowestLevel;
        HighestLevel = highestLevel;
        IsHeldBack = isHeldBack;
    }

    /// <summary>Whether the score is known.</summary>
    /// <value>Allowed when every dimension is, Unknown while one is not, Refused for points outside −1 to 3.</value>
    public Answer Answer { get; }

    /// <summary>The weighted mean of the six dimensions, unrounded.</summary>
    /// <value>Points from −1 to 3; null unless every dimension is known.</value>
    public decimal? Score => Answer == Answer.Allowed ? Lowest : null;

    /// <summary>The lowest score that unknown dimensions leave open.</summary>
    /// <value>0 when refused.</value>
    public decimal Lowest { get; }

    /// <summary>The highest score that unknown dimensions leave open.</summary>
    /// <value>0 when refused.</value>
    public decimal Highest { get; }

    /// <summary>The level: the band of the score, held back by the touchstone.</summary>
    /// <value>Null while several are open; known also where an unknown dimension cannot change it.</value>
    public RelationshipLevel? Level => Answer != Answer.Refused && LowestLevel == HighestLevel ? LowestLevel : null;

    /// <summary>The lowest level that unknown dimensions leave open.</summary>
    /// <value>Not accepting when refused.</value>
    public RelationshipLevel LowestLevel { get; }

    /// <summary>The highest level that unknown dimensions leave open.</summary>
    /// <value>Not accepting when refused.</value>
    public RelationshipLevel HighestLevel { get; }

    /// <summary>Whether the touchstone keeps the level below the band of the score.</summary>
    /// <value>Unknown while a dimension is not known, and when refused.</value>
    public Truth IsHeldBack { get; }
}
