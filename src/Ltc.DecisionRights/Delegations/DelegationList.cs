using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Delegations in their order, and where they lead.</summary>
/// <remarks>
/// Of several from one person the first in the list that applies counts, and no other: when that one leads back to somebody already on the way, the way ends
/// before it. <see cref="ActsFor"/> reads the same links backwards.
/// Immutable, safe to share between threads. Source: domain.md §3.5, conformance subject delegation.
/// </remarks>
public sealed class DelegationList
{
    private readonly Dictionary<string, Delegation[]> _from;
    private readonly Dictionary<string, Delegation[]> _to;

    private DelegationList(Delegation[] items)
    {
        Items = Array.AsReadOnly(items);
        _from = items.GroupBy(one => one.From, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _to = items.GroupBy(one => one.To, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The list in which nobody stands in for anybody.</summary>
    /// <value>The same instance on every call.</value>
    public static DelegationList Empty { get; } = new([]);

    /// <summary>The delegations.</summary>
    /// <value>In the order given.</value>
    public IReadOnlyList<Delegation> Items { get; }

    /// <summary>Checks what is stored and makes the list.</summary>
    /// <param name="data">The stored form, in the order that counts; it is copied.</param>
    /// <param name="delegations">The list, or null.</param>
    /// <param name="findings">Everything that is missing, at once; empty when the list was made.</param>
    /// <returns>Whether the list was made.</returns>
    public static bool TryCreate(IEnumerable<DelegationData> data, out DelegationList? delegations, out IReadOnlyList<Finding> findings)
    {
        DelegationData[] given = [.. data ?? []];
        var found = new List<Finding>();
        for (var i = 0; i < given.Length; i++)
        {
            var at = "/" + Numbers.ToText(i);
            Require(found, !string.IsNullOrEmpty(given[i]?.From), at + "/from");
            Require(found, !string.IsNullOrEmpty(given[i]?.To), at + "/to");
            Require(found, given[i]?.Start is not null, at + "/start");
            Require(found, given[i]?.End is not null, at + "/end");
        }

        findings = found;
        delegations = found.Count == 0 ? new DelegationList(Array.ConvertAll(given, one => new Delegation(one))) : null;
        return delegations is not null;
    }

    /// <summary>Follows the delegations of approvers to whoever approves now.</summary>
    /// <param name="approvers">Who was named.</param>
    /// <param name="at">When.</param>
    /// <param name="unit">The unit that it is about; null when none is named.</param>
    /// <returns>Who approves now, and along which way.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public DelegationAnswer Follow(IEnumerable<string> approvers, DateTimeOffset at, string? unit = null) =>
        new([.. (approvers ?? throw new ArgumentNullException(nameof(approvers))).Select(one => new DelegationWay(one, Way(one, at, unit)))]);

    /// <summary>Names everybody for whom a person acts at a time, through any chain of delegations.</summary>
    /// <remarks>
    /// The same links as in <see cref="Follow"/>: of several delegations from one person only the first that applies counts. Whoever stands in the middle of
    /// a chain acts for everybody before, also when somebody else is asked in the end.
    /// </remarks>
    /// <param name="person">Who stands in.</param>
    /// <param name="at">When.</param>
    /// <param name="unit">The unit that it is about; null when none is named.</param>
    /// <returns>Without the person, nearest first.</returns>
    public IReadOnlyList<string> ActsFor(string person, DateTimeOffset at, string? unit = null)
    {
        var found = new List<string> { person ?? throw new ArgumentNullException(nameof(person)) };
        for (var i = 0; i < found.Count; i++)
        {
            if (!_to.TryGetValue(found[i], out var delegations))
                continue;
            foreach (var one in delegations)
            {
                if (!found.Contains(one.From) && ReferenceEquals(Next(one.From, at, unit), one))
                    found.Add(one.From);
            }
        }

        found.RemoveAt(0);
        return found;
    }

    private Delegation[] Way(string approver, DateTimeOffset at, string? unit)
    {
        var way = new List<Delegation>();
        var passed = new HashSet<string>(StringComparer.Ordinal) { approver };
        while (Next(way.Count == 0 ? approver : way[way.Count - 1].To, at, unit) is { } next && passed.Add(next.To))
            way.Add(next);
        return [.. way];
    }

    private Delegation? Next(string from, DateTimeOffset at, string? unit) =>
        _from.TryGetValue(from, out var delegations) ? Array.Find(delegations, one => one.Applies(at, unit)) : null;

    private static void Require(List<Finding> findings, bool holds, string pointer)
    {
        if (!holds)
        {
            findings.Add(new Finding("delegation-incomplete", new Text(
                "a delegation says from whom, to whom, from when and until when", "委托须写明委托人、受托人、开始和结束时间", "委託須寫明委託人、受託人、開始和結束時間"), pointer));
        }
    }
}
