using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>What a company demands of its grants: how long, how deep, how much notice.</summary>
/// <remarks>Immutable, equal by content. The numbers of <see cref="Default"/> are domain.md §3.5, default (ours), and §3.1 fact 14 for assisted exercise.</remarks>
public sealed class GrantTerms : IEquatable<GrantTerms>
{
    private GrantTerms(int mostDays, int noticeDays, int assistedDays, int actingDays, int depth)
    {
        MostDays = mostDays;
        NoticeDays = noticeDays;
        AssistedDays = assistedDays;
        ActingDays = actingDays;
        DelegationDepth = depth;
    }

    /// <summary>The terms of the library: 12 months, 30 days of notice, 183 days of assisted exercise, 30 days of acting, one step of delegation.</summary>
    /// <value>The same instance on every call.</value>
    public static GrantTerms Default { get; } = new(366, 30, 183, 30, 1);

    /// <summary>How long a grant may hold at most.</summary>
    /// <value>Days, from 1; 366, so that twelve months fit in a leap year too.</value>
    public int MostDays { get; }

    /// <summary>How long before its end a grant is announced.</summary>
    /// <value>Days, from 0; 30.</value>
    public int NoticeDays { get; }

    /// <summary>How long a grant may be exercised with a co-signature at most (辅助行权).</summary>
    /// <value>Days, from 1; 183.</value>
    public int AssistedDays { get; }

    /// <summary>How long a deputy may act at most.</summary>
    /// <value>Days, from 1; 30.</value>
    public int ActingDays { get; }

    /// <summary>How often authority may be passed on below a grant that allows it (转授权).</summary>
    /// <value>From 0; 1.</value>
    public int DelegationDepth { get; }

    /// <summary>Checks the numbers and makes the terms.</summary>
    /// <param name="mostDays">How long a grant may hold.</param>
    /// <param name="noticeDays">How long before its end it is announced.</param>
    /// <param name="assistedDays">How long it may be exercised with a co-signature.</param>
    /// <param name="actingDays">How long a deputy may act.</param>
    /// <param name="delegationDepth">How often authority may be passed on.</param>
    /// <param name="terms">The terms, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the terms were made.</param>
    /// <returns>Whether the terms were made.</returns>
    public static bool TryCreate(
        int mostDays, int noticeDays, int assistedDays, int actingDays, int delegationDepth, out GrantTerms? terms, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        AtLeast(found, "/mostDays", mostDays, 1);
        AtLeast(found, "/noticeDays", noticeDays, 0);
        AtLeast(found, "/assistedDays", assistedDays, 1);
        AtLeast(found, "/actingDays", actingDays, 1);
        AtLeast(found, "/delegationDepth", delegationDepth, 0);
        findings = found;
        terms = found.Count == 0 ? new GrantTerms(mostDays, noticeDays, assistedDays, actingDays, delegationDepth) : null;
        return terms is not null;
    }

    /// <inheritdoc/>
    public bool Equals(GrantTerms? other) =>
        other is not null && MostDays == other.MostDays && NoticeDays == other.NoticeDays && AssistedDays == other.AssistedDays
        && ActingDays == other.ActingDays && DelegationDepth == other.DelegationDepth;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GrantTerms);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((MostDays * 397) ^ (AssistedDays * 31) ^ DelegationDepth);

    private static void AtLeast(List<Finding> findings, string pointer, int value, int least)
    {
        if (value < least)
            findings.Add(GrantFindings.Term(value, least, pointer));
    }
}
