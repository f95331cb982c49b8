using System.Collections.Generic;

namespace Ltc;

/// <summary>A node of an approval as it is stored.</summary>
/// <remarks>Mutable at the edge; <see cref="NodePath.TryCreate"/> checks and copies it.</remarks>
public sealed class NodeData
{
    /// <summary>The id, unique in its path.</summary>
    /// <value>Required.</value>
    public string? Id { get; set; }

    /// <summary>What happens at it.</summary>
    /// <value>A decision unless said otherwise.</value>
    public NodeKind Kind { get; set; }

    /// <summary>Who may answer; the first answer counts.</summary>
    /// <value>At least one person.</value>
    public IList<string> People { get; set; } = new List<string>();

    /// <summary>Whether one of them holds a veto.</summary>
    /// <value>Null is not known, which counts as a veto.</value>
    public bool? HoldsVeto { get; set; }

    /// <summary>How many hours it has.</summary>
    /// <value>At least 1; null for the hours of the terms.</value>
    public int? Hours { get; set; }

    /// <summary>What happens when it does not answer in time.</summary>
    /// <value>Null for what is usual: a review without a veto passes, everything else is escalated.</value>
    public TimeoutAction? OnTimeout { get; set; }

    /// <summary>To whom it is escalated.</summary>
    /// <value>Required where it is escalated; nobody of <see cref="People"/>.</value>
    public string? EscalateTo { get; set; }
}
