using System.Collections.Generic;

namespace Ltc;

/// <summary>The nodes that an item passes after its applicant, as they are stored.</summary>
/// <remarks>Mutable at the edge; <see cref="NodePath.TryCreate"/> checks and copies it.</remarks>
public sealed class NodePathData
{
    /// <summary>The nodes, one after the other; the applicant is none of them.</summary>
    /// <value>The last one decides.</value>
    public IList<NodeData> Nodes { get; set; } = new List<NodeData>();

    /// <summary>Whether the item takes the express path.</summary>
    /// <value>False unless said otherwise.</value>
    public bool IsExpress { get; set; }

    /// <summary>Whether the item is inside a standing grant.</summary>
    /// <value>Null is not known, which counts as inside: the fewest nodes.</value>
    public bool? InsideGrant { get; set; }
}
