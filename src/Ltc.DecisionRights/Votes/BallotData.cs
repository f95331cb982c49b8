using System.Collections.Generic;

namespace Ltc;

/// <summary>Who may vote on one item, as it is stored.</summary>
/// <remarks>Mutable at the edge; <see cref="Ballot.TryCreate"/> checks it against the rule and makes the immutable ballot.</remarks>
public sealed class BallotData
{
    /// <summary>Who is on the list.</summary>
    /// <value>People; somebody named twice counts once.</value>
    public IList<string> Voters { get; set; } = new List<string>();

    /// <summary>The groups that need approvals of their own.</summary>
    /// <value>Empty for none.</value>
    public IList<VoterGroup> Groups { get; set; } = new List<VoterGroup>();

    /// <summary>Who asks for the approval.</summary>
    /// <value>Null is not known, which a rule that excludes the requester refuses.</value>
    public string? Requester { get; set; }

    /// <summary>Who approved an earlier step of the same item.</summary>
    /// <value>Empty for nobody; null is not known, which a rule that looks at it refuses.</value>
    public IList<string>? ApprovedEarlier { get; set; }
}
