using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A walk through a machine: edges that follow each other.</summary>
/// <remarks>Immutable.</remarks>
public sealed class MachinePath
{
    internal MachinePath(string from, IReadOnlyList<Edge> edges)
    {
        From = from;
        Edges = edges;
    }

    /// <summary>The stage where it starts.</summary>
    /// <value>The id.</value>
    public string From { get; }

    /// <summary>The edges, in order.</summary>
    /// <value>Empty for a walk that stays.</value>
    public IReadOnlyList<Edge> Edges { get; }

    /// <summary>The stage where it ends.</summary>
    /// <value>The id.</value>
    public string To => Edges.Count == 0 ? From : Edges[Edges.Count - 1].To;

    /// <summary>The stages and triggers in order.</summary>
    /// <returns>For example <c>registered --validate--> underValidation</c>.</returns>
    public override string ToString() => From + string.Concat(Edges.Select(edge => $" --{edge.Trigger}--> {edge.To}"));
}
