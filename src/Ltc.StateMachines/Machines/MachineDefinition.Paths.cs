using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

public sealed partial class MachineDefinition
{
    /// <summary>Finds a shortest walk from a stage to each stage that can be reached from it.</summary>
    /// <param name="from">The id of the stage.</param>
    /// <returns>One walk a stage, in the order of the stages; the walk to the stage itself is empty. Nothing for an id that is no stage.</returns>
    public IReadOnlyList<MachinePath> ShortestPaths(string from)
    {
        if (FindStage(from) is null)
            return [];
        var arrivals = Arrivals(from, _ => false, out _);
        return Stages.Where(stage => stage.Id == from || arrivals.ContainsKey(stage.Id))
            .Select(stage => new MachinePath(from, Trace(from, stage.Id, arrivals)))
            .ToArray();
    }

    /// <summary>Finds walks from the start that together take every edge.</summary>
    /// <returns>Walks in a stable order; each takes at least one edge that none before it took.</returns>
    public IReadOnlyList<MachinePath> EdgeCover()
    {
        var left = new HashSet<Edge>(Edges);
        var walks = new List<MachinePath>();
        while (left.Count > 0)
        {
            var walk = new List<Edge>();
            var at = Start.Id;
            while (NextUncovered(at, left) is { Count: > 0 } leg)
            {
                walk.AddRange(leg);
                left.ExceptWith(leg);
                at = leg[leg.Count - 1].To;
            }

            walks.Add(new MachinePath(Start.Id, walk));
        }

        return walks;
    }

    /// <summary>The shortest walk from a stage that ends with an edge not yet taken; nothing when there is none.</summary>
    private List<Edge> NextUncovered(string from, HashSet<Edge> left)
    {
        var arrivals = Arrivals(from, left.Contains, out var hit);
        return hit is null ? [] : [.. Trace(from, hit.From, arrivals), hit];
    }

    /// <summary>Breadth-first: by which edge each stage is reached first, and the first edge that is looked for.</summary>
    private Dictionary<string, Edge> Arrivals(string from, Func<Edge, bool> wanted, out Edge? hit)
    {
        var arrivals = new Dictionary<string, Edge>(StringComparer.Ordinal);
        var open = new Queue<string>();
        open.Enqueue(from);
        hit = null;
        while (open.Count > 0)
        {
            var stage = open.Dequeue();
            foreach (var edge in Edges.Where(edge => edge.From == stage))
            {
                if (wanted(edge))
                {
                    hit = edge;
                    return arrivals;
                }

                if (edge.To == from || arrivals.ContainsKey(edge.To))
                    continue;
                arrivals[edge.To] = edge;
                open.Enqueue(edge.To);
            }
        }

        return arrivals;
    }

    private static List<Edge> Trace(string from, string to, Dictionary<string, Edge> arrivals)
    {
        var edges = new List<Edge>();
        for (var at = to; at != from; at = edges[0].From)
            edges.Insert(0, arrivals[at]);
        return edges;
    }
}
