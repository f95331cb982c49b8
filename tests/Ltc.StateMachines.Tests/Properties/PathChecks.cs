using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Properties;

/// <summary>Checks the paths of a definition against distances counted in rounds.</summary>
internal static class PathChecks
{
    internal static void Hold(MachineDefinition definition)
    {
        foreach (var from in definition.Stages)
            Shortest(definition, from.Id);
        var walks = definition.EdgeCover();
        Assert.All(walks, walk => Assert.Equal(definition.Start.Id, walk.From));
        Assert.All(walks, Walked);
        Assert.Equal(definition.Edges.Count, walks.SelectMany(walk => walk.Edges).Distinct().Count());
    }

    private static void Shortest(MachineDefinition definition, string from)
    {
        var distances = Distances(definition, from);
        var paths = definition.ShortestPaths(from);
        Assert.Equal(distances.Keys.Order(StringComparer.Ordinal), paths.Select(path => path.To).Order(StringComparer.Ordinal));
        foreach (var path in paths)
        {
            Assert.Equal(from, path.From);
            Assert.Equal(distances[path.To], path.Edges.Count);
            Walked(path);
        }
    }

    private static void Walked(MachinePath path)
    {
        var at = path.From;
        foreach (var edge in path.Edges)
        {
            Assert.Equal(at, edge.From);
            at = edge.To;
        }

        Assert.Equal(at, path.To);
    }

    private static Dictionary<string, int> Distances(MachineDefinition definition, string from)
    {
        var distances = new Dictionary<string, int>(StringComparer.Ordinal) { [from] = 0 };
        for (var round = 1; round <= definition.Stages.Count; round++)
        {
            foreach (var edge in definition.Edges.Where(edge => distances.GetValueOrDefault(edge.From, int.MaxValue) == round - 1).ToArray())
                distances.TryAdd(edge.To, round);
        }

        return distances;
    }
}
