using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Where delegations lead.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DelegationAnswer
{
    internal DelegationAnswer(DelegationWay[] ways)
    {
        Ways = Array.AsReadOnly(ways);
        Approvers = Array.AsReadOnly(ways.Select(way => way.Person).Distinct(StringComparer.Ordinal).ToArray());
        Hops = ways.Sum(way => way.Links.Count);
    }

    /// <summary>Who approves now.</summary>
    /// <value>In the order of the named approvers, without repeats.</value>
    public IReadOnlyList<string> Approvers { get; }

    /// <summary>How many delegations were applied.</summary>
    /// <value>Summed over the named approvers.</value>
    public int Hops { get; }

    /// <summary>The way of each named approver.</summary>
    /// <value>In the order given.</value>
    public IReadOnlyList<DelegationWay> Ways { get; }
}
