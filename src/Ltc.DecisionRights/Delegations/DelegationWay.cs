using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The way from a named approver to the person who approves now.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DelegationWay
{
    internal DelegationWay(string approver, Delegation[] links)
    {
        Approver = approver;
        Links = Array.AsReadOnly(links);
    }

    /// <summary>Who was named.</summary>
    /// <value>The id of a person.</value>
    public string Approver { get; }

    /// <summary>The delegations that were applied, one after the other.</summary>
    /// <value>Empty when the approver is not away.</value>
    public IReadOnlyList<Delegation> Links { get; }

    /// <summary>Who approves now.</summary>
    /// <value>The approver, or the last who stands in.</value>
    public string Person => Links.Count == 0 ? Approver : Links[Links.Count - 1].To;
}
