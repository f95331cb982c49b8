using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The nodes of an approval in their order, and where each stands at a time.</summary>
/// <remarks>
/// Immutable: a pure function of nodes, events and a moment. A review passes by itself only where nobody holds a veto; vetoers and deciders are escalated,
/// never passed (domain.md §3.1 item 15, §3.5). Decided here: hours run through nights and holidays, for a working calendar belongs to the host, which
/// sets the hours; the due moment itself is late; from the escalation on only the one above answers; the order in which events are listed does not matter.
/// </remarks>
public sealed class NodePath
{
    private readonly Node[] _nodes;

    private NodePath(Node[] nodes) => _nodes = nodes;

    /// <summary>What an item passes after its applicant.</summary>
    /// <value>In their order; the last one decides.</value>
    public IReadOnlyList<Node> Nodes => Array.AsReadOnly(_nodes);

    /// <summary>Checks nodes and makes the path.</summary>
    /// <param name="data">The stored form; it is copied.</param>
    /// <param name="terms">How long nodes have, and how many there may be.</param>
    /// <param name="path">The path, or null.</param>
    /// <param name="findings">Everything that is wrong, at once: a decider or vetoer who would be passed, too many nodes inside a grant, a path that does not
    /// end in a decision.</param>
    /// <returns>Whether the path was made.</returns>
    public static bool TryCreate(NodePathData data, NodeTerms terms, out NodePath? path, out IReadOnlyList<Finding> findings)
    {
        var found = NodeCheck.Run(data, terms);
        findings = found;
        path = found.Count == 0 ? new NodePath([.. data.Nodes.Select(node => Make(node, data.IsExpress ? terms.ExpressHours : terms.StandardHours))]) : null;
        return path is not null;
    }

    /// <summary>Says where every node stands.</summary>
    /// <param name="submittedAt">When the applicant submitted the item.</param>
    /// <param name="events">What was answered, in any order; what is later than the moment of the question is not looked at.</param>
    /// <param name="at">The moment of the question.</param>
    /// <returns>Every node, and the answer as a whole.</returns>
    public NodePathAnswer Evaluate(DateTimeOffset submittedAt, IReadOnlyList<NodeEvent> events, DateTimeOffset at)
    {
        var known = events.Where(one => one.By is not null && one.Reply is not null && one.At <= at)
            .OrderBy(one => one.At)
            .ThenBy(Weight)
            .ThenBy(one => one.By, StringComparer.Ordinal)
            .ToArray();
        var states = new List<NodeState>();
        var counted = new HashSet<NodeEvent>();
        DateTimeOffset? opened = submittedAt <= at ? submittedAt : null;
        foreach (var node in _nodes)
        {
            var state = opened is { } from ? StateOf(node, from, known, at, counted) : new NodeState(node, NodeStatus.NotReached, null, null, null);
            states.Add(state);
            opened = GoesOn(state) ? state.SettledAt : null;
        }

        return new NodePathAnswer([.. states], [.. known.Where(one => !counted.Contains(one))]);
    }

    internal static TimeoutAction UsualAction(NodeData node) =>
        node.Kind == NodeKind.Review && node.HoldsVeto == false ? TimeoutAction.AutoPass : TimeoutAction.Escalate;

    private static Node Make(NodeData data, int hours) => new(data, data.Hours ?? hours, data.OnTimeout ?? UsualAction(data));

    private static NodeState StateOf(Node node, DateTimeOffset opened, NodeEvent[] events, DateTimeOffset at, HashSet<NodeEvent> counted)
    {
        var due = opened.LaterByHours(node.Hours);
        foreach (var one in events)
        {
            if (one.Node != node.Id || one.At < opened || !MayAnswer(node, one.By!, late: one.At >= due))
                continue;
            counted.Add(one);
            return new NodeState(node, StatusOf(node, one.Reply!.Value), opened, one.At, one.By);
        }

        if (at < due)
            return new NodeState(node, NodeStatus.Open, opened, null, null);
        return node.OnTimeout switch
        {
            TimeoutAction.AutoPass => new NodeState(node, NodeStatus.PassedByTimeout, opened, due, null),
            TimeoutAction.Remind => new NodeState(node, NodeStatus.Reminded, opened, null, null),
            _ => new NodeState(node, NodeStatus.Escalated, opened, null, null),
        };
    }

    private static bool MayAnswer(Node node, string by, bool late) => !late || node.OnTimeout == TimeoutAction.Remind
        ? node.People.Contains(by, StringComparer.Ordinal)
        : node.OnTimeout == TimeoutAction.Escalate && by == node.EscalateTo;

    private static NodeStatus StatusOf(Node node, NodeReply reply) => reply switch
    {
        NodeReply.Agree => NodeStatus.Agreed,
        NodeReply.Veto when node.HoldsVeto || node.Kind == NodeKind.Decision => NodeStatus.Vetoed,
        _ => NodeStatus.Disagreed,
    };

    /// <summary>Whether the next node is asked: a disagreement ends a decision, and at a review the next one learns of it.</summary>
    private static bool GoesOn(NodeState state) => state.Status is NodeStatus.Agreed or NodeStatus.PassedByTimeout
        || (state.Status == NodeStatus.Disagreed && state.Node.Kind == NodeKind.Review);

    /// <summary>Of two answers at one moment the one that stops more counts.</summary>
    private static int Weight(NodeEvent one) => one.Reply switch { NodeReply.Veto => 0, NodeReply.Disagree => 1, _ => 2 };
}
