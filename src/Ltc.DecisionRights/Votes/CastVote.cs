namespace Ltc;

/// <summary>One vote as it was cast.</summary>
public record struct CastVote
{
    /// <summary>Creates a vote.</summary>
    /// <param name="by">Who votes.</param>
    /// <param name="vote">What is said.</param>
    public CastVote(string? by, Vote? vote)
    {
        By = by;
        Vote = vote;
    }

    /// <summary>Who votes.</summary>
    /// <value>A person; null is not known, and such a vote counts for nobody.</value>
    public string? By { get; set; }

    /// <summary>What is said.</summary>
    /// <value>Null takes an earlier vote of the same person back.</value>
    public Vote? Vote { get; set; }
}
