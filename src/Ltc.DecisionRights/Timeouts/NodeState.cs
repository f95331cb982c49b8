using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Where one node stands at a time.</summary>
/// <remarks>Immutable.</remarks>
public sealed class NodeState
{
    internal NodeState(Node node, NodeStatus status, DateTimeOffset? openedAt, DateTimeOffset? settledAt, string? by)
    {
        Node = node;
        Status = status;
        OpenedAt = openedAt;
        SettledAt = settledAt;
        By = by;
    }

    /// <summary>Which node it is.</summary>
    /// <value>Never null.</value>
    public Node Node { get; }

    /// <summary>Where it stands.</summary>
    /// <value>One of the eight.</value>
    public NodeStatus Status { get; }

    /// <summary>Since when it is asked.</summary>
    /// <value>Null when it has not been reached.</value>
    public DateTimeOffset? OpenedAt { get; }

    /// <summary>When its time ends; an answer at this very moment is late.</summary>
    /// <value>Null when it has not been reached.</value>
    public DateTimeOffset? DueAt => OpenedAt?.LaterByHours(Node.Hours);

    /// <summary>When it was answered, or passed by itself.</summary>
    /// <value>Null while it is open.</value>
    public DateTimeOffset? SettledAt { get; }

    /// <summary>Who answered.</summary>
    /// <value>Null while it is open and when it passed by itself.</value>
    public string? By { get; }

    /// <summary>Who is accountable for a review that passed by itself.</summary>
    /// <value>The people of the node; empty for any other status.</value>
    public IReadOnlyList<string> Accountable => Status == NodeStatus.PassedByTimeout ? Node.People : Array.Empty<string>();

    /// <summary>Who is asked now.</summary>
    /// <value>The people of the node, or whoever it was escalated to; empty when nobody is.</value>
    public IReadOnlyList<string> Asked => Status switch
    {
        NodeStatus.Open or NodeStatus.Reminded => Node.People,
        NodeStatus.Escalated => [Node.EscalateTo!],
        _ => Array.Empty<string>(),
    };

    /// <summary>Node and status.</summary>
    /// <returns>For example <c>finance: passedByTimeout</c>.</returns>
    public override string ToString() => $"{Node.Id}: {EnumIds<NodeStatus>.IdOf(Status)}";
}
