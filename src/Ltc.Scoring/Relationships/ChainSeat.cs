namespace Ltc;

/// <summary>
/// One seat of the decision chain: a person of the customer in a role, how that person stands to us, and whether one of us holds the relation.
/// </summary>
/// <remarks>Source: seed 004; domain.md §8.2.</remarks>
public record struct ChainSeat
{
    /// <summary>The part that the person plays in the decision.</summary>
    /// <value>Null is refused: a seat is on the chain because of its role.</value>
    public ChainRole? Role { get; set; }

    /// <summary>The score of the person in the six dimensions.</summary>
    /// <value>Points from −1 to 3; null is not known.</value>
    public decimal? Score { get; set; }

    /// <summary>Whether one of us answers for the relation to this person.</summary>
    /// <value>Null is not known.</value>
    public bool? IsHeld { get; set; }
}
