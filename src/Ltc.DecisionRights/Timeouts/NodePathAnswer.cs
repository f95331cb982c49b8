using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Where an approval stands at a time: as a whole, and node by node.</summary>
/// <remarks><c>default</c> is Refused.</remarks>
public readonly struct NodePathAnswer
{
    private readonly NodeState[]? _nodes;
    private readonly NodeEvent[]? _ignored;

    internal NodePathAnswer(NodeState[] nodes, NodeEvent[] ignored)
    {
        _nodes = nodes;
        _ignored = ignored;
    }

    /// <summary>Whether the item is approved.</summary>
    /// <value>Allowed when the last decision agreed; Refused when a decision or a veto stopped it; Unknown while a node is open.</value>
    public Answer Answer
    {
        get
        {
            if (_nodes is not { Length: > 0 } || _nodes.Any(Stops))
                return Answer.Refused;
            return _nodes[_nodes.Length - 1].Status == NodeStatus.Agreed ? Answer.Allowed : Answer.Unknown;
        }
    }

    /// <summary>Every node.</summary>
    /// <value>In their order.</value>
    public IReadOnlyList<NodeState> Nodes => _nodes is null ? Array.Empty<NodeState>() : Array.AsReadOnly(_nodes);

    /// <summary>The node that is asked now.</summary>
    /// <value>Null when it is settled.</value>
    public NodeState? Current => (_nodes ?? []).FirstOrDefault(state => state.Status is NodeStatus.Open or NodeStatus.Reminded or NodeStatus.Escalated);

    /// <summary>Answers that changed nothing: too late, not asked, a second one, or to a node that was not reached.</summary>
    /// <value>In the order of time.</value>
    public IReadOnlyList<NodeEvent> Ignored => _ignored is null ? Array.Empty<NodeEvent>() : Array.AsReadOnly(_ignored);

    /// <summary>Answer and nodes.</summary>
    /// <returns>For example <c>Unknown: legal: agreed; chair: open</c>.</returns>
    public override string ToString() => _nodes is null ? Answer.ToString() : $"{Answer}: {string.Join<NodeState>("; ", _nodes)}";

    private static bool Stops(NodeState state) =>
        state.Status == NodeStatus.Vetoed || (state.Status == NodeStatus.Disagreed && state.Node.Kind == NodeKind.Decision);
}
