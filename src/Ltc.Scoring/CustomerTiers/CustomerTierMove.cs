namespace Ltc;

/// <summary>What a review makes of the tier of a customer.</summary>
/// <remarks><c>default</c> is refused: a tier or a review that is not defined moves nothing.</remarks>
public readonly struct CustomerTierMove
{
    internal CustomerTierMove(CustomerTier from, CustomerTier lowest, CustomerTier highest)
    {
        Answer = lowest == highest ? Answer.Allowed : Answer.Unknown;
        From = from;
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>Whether the tier after the review is known.</summary>
    /// <value>Allowed when it is, Unknown while a review that nobody made decides, Refused for a value that is not defined.</value>
    public Answer Answer { get; }

    /// <summary>The tier before the review.</summary>
    /// <value>General when refused.</value>
    public CustomerTier From { get; }

    /// <summary>The tier after the review.</summary>
    /// <value>Null unless it is known, so that nobody applies an open one by accident.</value>
    public CustomerTier? To => Answer == Answer.Allowed ? Lowest : null;

    /// <summary>Whether the tier changes.</summary>
    /// <value>Unknown while it is open, and when refused.</value>
    public Truth IsChange => Answer == Answer.Allowed ? Lowest != From : Truth.Unknown;

    /// <summary>The lowest tier that unknown reviews leave open.</summary>
    /// <value>General when refused.</value>
    public CustomerTier Lowest { get; }

    /// <summary>The highest tier that unknown reviews leave open.</summary>
    /// <value>General when refused.</value>
    public CustomerTier Highest { get; }
}
