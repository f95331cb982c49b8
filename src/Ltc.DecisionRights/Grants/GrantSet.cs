using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Grants that fit together: each comes from a source of authority, step by step, and gives no more than the step above holds.</summary>
/// <remarks>
/// Immutable, safe to share between threads; indexed by document and unit, so that a search looks only at the grants of the units above the one that asks.
/// Source: domain.md §3.5.
/// </remarks>
public sealed class GrantSet
{
    private readonly Dictionary<string, Grant> _grants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Grant[]> _below;
    private readonly Dictionary<string, Grant[]>[] _byDocument;

    private GrantSet(GrantSetData data, AuthorityMatrix matrix)
    {
        Matrix = matrix;
        Sources = Array.AsReadOnly(data.Sources.Distinct(StringComparer.Ordinal).ToArray());
        var given = data.Grants.ToDictionary(grant => grant.Id!, StringComparer.Ordinal);
        Grants = Array.AsReadOnly(data.Grants.Select(grant => Make(grant, given)).ToArray());
        _below = Grants.Where(grant => grant.From is not null).GroupBy(grant => grant.From!.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _byDocument = [.. EnumIds<AuthorityDocument>.Values.Select(document => Grants.Where(grant => grant.Document == document)
            .GroupBy(grant => grant.Unit, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal))];
    }

    /// <summary>The matrix whose dimensions the limits speak of.</summary>
    /// <value>Never null.</value>
    public AuthorityMatrix Matrix { get; }

    /// <summary>Who holds authority by statute.</summary>
    /// <value>At least one.</value>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Lists the grants.</summary>
    /// <value>In the order given; perhaps none.</value>
    public IReadOnlyList<Grant> Grants { get; }

    /// <summary>Checks what is stored and makes the set.</summary>
    /// <remarks>
    /// Refused are: a limit that is left out, a grant to oneself through any chain, a chain that no source of authority founds, one that runs in a circle or is too
    /// deep, a grant taken from one that may not be passed on, and whatever gives more than the grant above holds in document, level, validity, scope or limits.
    /// </remarks>
    /// <param name="data">The stored form; it is copied.</param>
    /// <param name="matrix">The matrix whose dimensions the limits speak of.</param>
    /// <param name="grants">The set, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the set was made.</param>
    /// <returns>Whether the set was made.</returns>
    /// <exception cref="ArgumentNullException">The matrix is null.</exception>
    public static bool TryCreate(GrantSetData data, AuthorityMatrix matrix, out GrantSet? grants, out IReadOnlyList<Finding> findings)
    {
        findings = new GrantSetCheck(data, matrix ?? throw new ArgumentNullException(nameof(matrix))).Run();
        grants = findings.Count == 0 ? new GrantSet(data, matrix) : null;
        return grants is not null;
    }

    /// <summary>Finds a grant.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The grant, or null.</returns>
    public Grant? Find(string? id) => id is not null && _grants.TryGetValue(id, out var grant) ? grant : null;

    /// <summary>Names the grants that end, or lose their co-signer, or are due for review, within some days.</summary>
    /// <param name="at">Now.</param>
    /// <param name="days">How many days ahead to look; the terms of the matrix when left out.</param>
    /// <returns>The grants that hold at that time, soonest first; never those that are revoked.</returns>
    public IReadOnlyList<GrantNotice> Expiring(DateTimeOffset at, int? days = null) => GrantNotices.Of(this, at, days ?? Matrix.GrantTerms.NoticeDays);

    /// <summary>Holds the grants against an organisation: people who are not there, roles that are not held, units that do not exist.</summary>
    /// <param name="organisation">The organisation as it stands.</param>
    /// <returns>Empty when every grant fits; a grant that does not fit empowers nobody.</returns>
    /// <exception cref="ArgumentNullException">The organisation is null.</exception>
    public IReadOnlyList<Finding> FindStrangers(Organisation organisation)
    {
        var findings = new List<Finding>();
        for (var i = 0; i < Grants.Count; i++)
            GrantStrangers.Check(Grants[i], organisation ?? throw new ArgumentNullException(nameof(organisation)), "/grants/" + Numbers.ToText(i), findings);
        return findings;
    }

    /// <summary>Gives the set as data.</summary>
    /// <returns>A copy; making a set of it gives the same content.</returns>
    public GrantSetData ToData() => new() { Sources = [.. Sources], Grants = Grants.Select(grant => grant.ToData()).ToList() };

    /// <summary>The grants of a document that are written for a unit.</summary>
    internal Grant[] Of(AuthorityDocument document, string unit) =>
        (int)document < _byDocument.Length && _byDocument[(int)document].TryGetValue(unit, out var grants) ? grants : [];

    /// <summary>The grants that were taken from a grant.</summary>
    internal Grant[] Below(string grant) => _below.TryGetValue(grant, out var grants) ? grants : [];

    private Grant Make(GrantData data, Dictionary<string, GrantData> given)
    {
        if (_grants.TryGetValue(data.Id!, out var made))
            return made;
        // The check has bounded how deep this goes.
        return _grants[data.Id!] = new Grant(data, Matrix, string.IsNullOrEmpty(data.From) ? null : Make(given[data.From!], given));
    }
}
