using System;

namespace Ltc;

/// <summary>Somebody answers at a node.</summary>
public record struct NodeEvent
{
    /// <summary>Creates an event.</summary>
    /// <param name="node">The id of the node.</param>
    /// <param name="by">Who answers.</param>
    /// <param name="reply">What is answered.</param>
    /// <param name="at">When.</param>
    public NodeEvent(string? node, string? by, NodeReply? reply, DateTimeOffset? at)
    {
        Node = node;
        By = by;
        Reply = reply;
        At = at;
    }

    /// <summary>The id of the node.</summary>
    /// <value>Null is not known.</value>
    public string? Node { get; set; }

    /// <summary>Who answers.</summary>
    /// <value>Null is not known.</value>
    public string? By { get; set; }

    /// <summary>What is answered.</summary>
    /// <value>Null is not known.</value>
    public NodeReply? Reply { get; set; }

    /// <summary>When it was answered.</summary>
    /// <value>Null is not known.</value>
    public DateTimeOffset? At { get; set; }
}
