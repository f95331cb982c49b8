using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A node of an approval: who answers, in how many hours, and what happens if nobody does.</summary>
/// <remarks>Immutable; made by <see cref="NodePath.TryCreate"/>.</remarks>
public sealed class Node
{
    internal Node(NodeData data, int hours, TimeoutAction onTimeout)
    {
        Id = data.Id!;
        Kind = data.Kind;
        People = Array.AsReadOnly(data.People.Distinct(StringComparer.Ordinal).ToArray());
        HoldsVeto = data.HoldsVeto != false;
        Hours = hours;
        OnTimeout = onTimeout;
        EscalateTo = data.EscalateTo;
    }

    /// <summary>The id, unique in its path.</summary>
    /// <value>Never empty.</value>
    public string Id { get; }

    /// <summary>What happens at it.</summary>
    /// <value>A decision or a review.</value>
    public NodeKind Kind { get; }

    /// <summary>Who may answer.</summary>
    /// <value>At least one person.</value>
    public IReadOnlyList<string> People { get; }

    /// <summary>Whether one of them holds a veto, or it is not known that nobody does.</summary>
    /// <value>True where it is not known.</value>
    public bool HoldsVeto { get; }

    /// <summary>How many hours it has.</summary>
    /// <value>At least 1.</value>
    public int Hours { get; }

    /// <summary>What happens when it does not answer in time.</summary>
    /// <value>Never <see cref="TimeoutAction.AutoPass"/> for a decision or where a veto is held.</value>
    public TimeoutAction OnTimeout { get; }

    /// <summary>To whom it is escalated.</summary>
    /// <value>Null where it is not escalated.</value>
    public string? EscalateTo { get; }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
