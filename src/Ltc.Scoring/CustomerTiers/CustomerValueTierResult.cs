namespace Ltc;

/// <summary>The tier of a customer by its value and the mutual dependence, and what the unknown facts leave open.</summary>
/// <remarks><c>default</c> is refused: a fact outside its range gives no tier.</remarks>
public readonly struct CustomerValueTierResult
{
    internal CustomerValueTierResult(CustomerTier lowest, CustomerTier highest)
    {
        Answer = lowest == highest ? Answer.Allowed : Answer.Unknown;
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>Whether the tier is known.</summary>
    /// <value>Allowed when it is, also where an unknown fact cannot change it; Unknown when several are open; Refused for a fact outside its range.</value>
    public Answer Answer { get; }

    /// <summary>The tier of the customer.</summary>
    /// <value>Null unless it is known.</value>
    public CustomerTier? Tier => Answer == Answer.Allowed ? Lowest : null;

    /// <summary>The lowest tier that the unknown facts leave open.</summary>
    /// <value>General when refused.</value>
    public CustomerTier Lowest { get; }

    /// <summary>The highest tier that the unknown facts leave open.</summary>
    /// <value>General when refused.</value>
    public CustomerTier Highest { get; }
}
