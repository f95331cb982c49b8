using System;

namespace Ltc;

/// <summary>Something that a person said on a case, and on which version of it: a recommendation, an opinion, a vote, a clearance or a co-signature.</summary>
/// <remarks>
/// Mutable at the edge (JSON, EF, C# 7.3). What was said on another version or on another text does not count: whoever changes a text after it was approved starts
/// again. Source: domain.md §3.2, §14.2 steps 5 and 7.
/// </remarks>
public sealed class StatementData
{
    /// <summary>Who said it.</summary>
    /// <value>Required: the id of a person.</value>
    public string? By { get; set; }

    /// <summary>In which role.</summary>
    /// <value>A role that the person holds in the organisation; not needed for a vote.</value>
    public LtcRole? Role { get; set; }

    /// <summary>When.</summary>
    /// <value>Required.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>On which version of the papers.</summary>
    /// <value>Required.</value>
    public int? Version { get; set; }

    /// <summary>On which text.</summary>
    /// <value>The hash of the text; null when there was none.</value>
    public string? TextHash { get; set; }

    /// <summary>The opinion of a reviewer.</summary>
    /// <value>Null for a recommendation and a vote.</value>
    public Opinion? Opinion { get; set; }

    /// <summary>The vote of a member of the deciding body.</summary>
    /// <value>Null for a recommendation and an opinion.</value>
    public Vote? Vote { get; set; }

    /// <summary>Which document somebody clears.</summary>
    /// <value>Null for everything but a clearance.</value>
    public AuthorityDocument? Document { get; set; }

    internal StatementData Copy() => (StatementData)MemberwiseClone();

    internal bool SaysTheSameAs(StatementData other) =>
        (By, Role, At, Version, TextHash, Opinion, Vote) == (other.By, other.Role, other.At, other.Version, other.TextHash, other.Opinion, other.Vote);

    internal bool IsOn(int? version, string? textHash) => Version is not null && Version == version && string.Equals(TextHash, textHash, StringComparison.Ordinal);
}
