using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace Ltc;

/// <summary>Authority that one person has received for one document: from whom, where, how far, from when until when.</summary>
/// <remarks>Immutable; made by <see cref="GrantSet.TryCreate"/>. Source: domain.md §3.5.</remarks>
public sealed class Grant
{
    private readonly GrantScope _scope;
    private readonly GrantCeiling[] _ceilings;
    private readonly LimitThreshold[] _thresholds;

    internal Grant(GrantData data, AuthorityMatrix matrix, Grant? from)
    {
        Id = data.Id!;
        Kind = data.Kind;
        Grantor = data.Grantor!;
        From = from;
        Grantee = data.Grantee!;
        Role = data.Role!;
        Document = data.Document.GetValueOrDefault();
        Level = data.Level.GetValueOrDefault();
        _scope = data.Scope!.Copy();
        Limits = new ReadOnlyDictionary<string, AuthorityLimit>(new Dictionary<string, AuthorityLimit>(data.Limits, StringComparer.Ordinal));
        _ceilings = [.. (data.Ceilings ?? []).Select(ceiling => ceiling.Copy())];
        ValidFrom = data.ValidFrom.GetValueOrDefault();
        ValidUntil = data.ValidUntil.GetValueOrDefault();
        MayDelegate = data.MayDelegate;
        CoSigner = string.IsNullOrEmpty(data.CoSigner) ? null : data.CoSigner;
        AssistedUntil = data.AssistedUntil;
        ReviewOn = data.ReviewOn.GetValueOrDefault();
        RevokedAt = data.RevokedAt;
        _thresholds = [.. matrix.Dimensions.Select(dimension =>
            Limits.TryGetValue(dimension.Id, out var limit) && dimension.BelongsTo(Document) ? dimension.ThresholdOf(limit) : default)];
    }

    /// <summary>The id, unique in its set.</summary>
    /// <value>Never empty.</value>
    public string Id { get; }

    /// <summary>How it came about.</summary>
    /// <value>Standing or acting.</value>
    public GrantKind Kind { get; }

    /// <summary>Who gave it.</summary>
    /// <value>A source of authority, or the grantee of <see cref="From"/>.</value>
    public string Grantor { get; }

    /// <summary>The grant that it was taken from.</summary>
    /// <value>Null when a source of authority gave it.</value>
    public Grant? From { get; }

    /// <summary>The person who received it.</summary>
    /// <value>Never empty.</value>
    public string Grantee { get; }

    /// <summary>The role in which the person received it.</summary>
    /// <value>Never empty.</value>
    public string Role { get; }

    /// <summary>Which document it is about.</summary>
    /// <value>One of the four.</value>
    public AuthorityDocument Document { get; }

    /// <summary>The level as which the person decides.</summary>
    /// <value>Never higher than that of <see cref="From"/>.</value>
    public OrgLevel Level { get; }

    /// <summary>The unit; the grant holds there and in every unit below.</summary>
    /// <value>Never empty.</value>
    public string Unit => _scope.Unit!;

    /// <summary>How far it goes, by the id of the dimension.</summary>
    /// <value>One limit for every dimension of the document.</value>
    public IReadOnlyDictionary<string, AuthorityLimit> Limits { get; }

    /// <summary>When it begins; this moment is inside.</summary>
    /// <value>A moment with its offset.</value>
    public DateTimeOffset ValidFrom { get; }

    /// <summary>When it ends; this moment is outside.</summary>
    /// <value>After <see cref="ValidFrom"/>.</value>
    public DateTimeOffset ValidUntil { get; }

    /// <summary>Whether its holder may pass it on.</summary>
    /// <value>Never for a deputy.</value>
    public bool MayDelegate { get; }

    /// <summary>The person whose signature is needed beside that of the grantee.</summary>
    /// <value>Null for none.</value>
    public string? CoSigner { get; }

    /// <summary>When the assisted exercise ends; this moment is outside.</summary>
    /// <value>Null when the co-signature is needed as long as the grant holds, and when there is none.</value>
    public DateTimeOffset? AssistedUntil { get; }

    /// <summary>The day on which somebody looks at it again.</summary>
    /// <value>A date.</value>
    public CalendarDate ReviewOn { get; }

    /// <summary>When it was revoked.</summary>
    /// <value>Null while it stands.</value>
    public DateTimeOffset? RevokedAt { get; }

    internal IReadOnlyList<GrantCeiling> Ceilings => _ceilings;

    internal LimitThreshold[] Thresholds => _thresholds;

    internal IList<string> Regions => _scope.Regions;

    internal IList<string> CustomerGroups => _scope.CustomerGroups;

    internal IList<string> Products => _scope.Products;

    /// <summary>Gives the grant as data.</summary>
    /// <returns>A copy.</returns>
    public GrantData ToData() => new()
    {
        Id = Id,
        Kind = Kind,
        Grantor = Grantor,
        From = From?.Id,
        Grantee = Grantee,
        Role = Role,
        Document = Document,
        Level = Level,
        Scope = _scope.Copy(),
        Limits = Limits.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
        Ceilings = _ceilings.Select(ceiling => ceiling.Copy()).ToList(),
        ValidFrom = ValidFrom,
        ValidUntil = ValidUntil,
        MayDelegate = MayDelegate,
        CoSigner = CoSigner,
        AssistedUntil = AssistedUntil,
        ReviewOn = ReviewOn,
        RevokedAt = RevokedAt,
    };

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    /// <summary>Whether a signature beside that of the grantee is needed at a time.</summary>
    internal bool NeedsCoSigner(DateTimeOffset at) => CoSigner is not null && (AssistedUntil is null || at < AssistedUntil);
}
