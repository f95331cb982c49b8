using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A grant of authority as it is stored.</summary>
/// <remarks>Mutable at the edge (JSON, EF, C# 7.3); <see cref="GrantSet.TryCreate"/> checks and copies it. Source: domain.md §3.5.</remarks>
public sealed class GrantData
{
    /// <summary>The id, unique in its set.</summary>
    /// <value>Required.</value>
    public string? Id { get; set; }

    /// <summary>How it came about.</summary>
    /// <value>Standing unless said otherwise.</value>
    public GrantKind Kind { get; set; }

    /// <summary>Who gives it.</summary>
    /// <value>A source of authority of the set, or the grantee of <see cref="From"/>; required.</value>
    public string? Grantor { get; set; }

    /// <summary>The grant that it is taken from.</summary>
    /// <value>Null only when a source of authority gives it.</value>
    public string? From { get; set; }

    /// <summary>The person who receives it.</summary>
    /// <value>An id of the organisation; required; never the grantor.</value>
    public string? Grantee { get; set; }

    /// <summary>The role in which the person receives it; without the role the grant is dead.</summary>
    /// <value>Kebab-case; required.</value>
    public string? Role { get; set; }

    /// <summary>Which document it is about.</summary>
    /// <value>Required.</value>
    public AuthorityDocument? Document { get; set; }

    /// <summary>The level as which the person decides.</summary>
    /// <value>Required; never higher than that of <see cref="From"/>.</value>
    public OrgLevel? Level { get; set; }

    /// <summary>Where it holds.</summary>
    /// <value>Required.</value>
    public GrantScope? Scope { get; set; }

    /// <summary>How far it goes, by the id of the dimension.</summary>
    /// <value>One limit for every dimension of the document; "unlimited" has to be said.</value>
    public IDictionary<string, AuthorityLimit> Limits { get; set; } = new Dictionary<string, AuthorityLimit>(StringComparer.Ordinal);

    /// <summary>How much may be decided under it in a period.</summary>
    /// <value>Empty for no ceiling.</value>
    public IList<GrantCeiling> Ceilings { get; set; } = new List<GrantCeiling>();

    /// <summary>When it begins; this moment is inside.</summary>
    /// <value>Required.</value>
    public DateTimeOffset? ValidFrom { get; set; }

    /// <summary>When it ends; this moment is outside.</summary>
    /// <value>Required; inside the validity of <see cref="From"/>.</value>
    public DateTimeOffset? ValidUntil { get; set; }

    /// <summary>Whether its holder may pass it on.</summary>
    /// <value>False unless said otherwise.</value>
    public bool MayDelegate { get; set; }

    /// <summary>The person whose signature is needed beside that of the grantee: a condition, not a vote.</summary>
    /// <value>Null for none; never the grantee.</value>
    public string? CoSigner { get; set; }

    /// <summary>When the assisted exercise ends and the grantee signs alone; this moment is outside.</summary>
    /// <value>Null when the co-signature is needed as long as the grant holds.</value>
    public DateTimeOffset? AssistedUntil { get; set; }

    /// <summary>The day on which somebody looks at it again.</summary>
    /// <value>Required.</value>
    public CalendarDate? ReviewOn { get; set; }

    /// <summary>When it was revoked; from this moment on it and everything below it is dead.</summary>
    /// <value>Null while it stands.</value>
    public DateTimeOffset? RevokedAt { get; set; }
}
