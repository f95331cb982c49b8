using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Says what a host's stage stands for: what the caller chose first, then our own ids, then the known names.</summary>
internal sealed class StageResolver
{
    private readonly Dictionary<string, StageTarget> _chosen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StageTarget> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StageTarget> _own = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] _names;

    /// <summary>Creates a resolver over a catalogue.</summary>
    /// <param name="catalogue">Our stages.</param>
    internal StageResolver(StageCatalogue catalogue)
    {
        foreach (var stage in catalogue.All)
            _own[stage.Id] = new StageTarget(stage.Kind, stage);
        foreach (var (name, target) in KnownStages.All)
        {
            if (TargetOf(target) is { } found)
                _known[DealFields.Fold(name)] = found;
        }

        _names = [.. KnownStages.All.Select(row => row.Name)];
    }

    /// <summary>The ids that <c>--stages</c> understands.</summary>
    internal IEnumerable<string> Targets => _own.Keys.Concat(DealKinds.Ids);

    /// <summary>The host's stages that the caller chose a target for.</summary>
    internal IReadOnlyCollection<string> Chosen => _chosen.Keys;

    /// <summary>Finds what an id in <c>--stages</c> stands for.</summary>
    /// <param name="id">The id of a stage or of a kind.</param>
    /// <returns>The target, or null.</returns>
    internal StageTarget? TargetOf(string id)
    {
        if (_own.TryGetValue(id, out var own))
            return own;
        return DealKinds.Find(id) is { } kind ? new StageTarget(kind, null) : null;
    }

    /// <summary>Chooses a target for a host's stage.</summary>
    /// <param name="name">The host's stage.</param>
    /// <param name="target">What it stands for.</param>
    internal void Choose(string name, StageTarget target) => _chosen[name] = target;

    /// <summary>Resolves a host's stage.</summary>
    /// <param name="name">The name in the file.</param>
    /// <returns>What it stands for, or null when that is not known.</returns>
    internal StageTarget? Resolve(string name)
    {
        if (_chosen.TryGetValue(name, out var target) || _own.TryGetValue(name, out target))
            return target;
        return _known.GetValueOrDefault(DealFields.Fold(name));
    }

    /// <summary>Finds the known name nearest to one that is not known.</summary>
    /// <param name="name">The name in the file.</param>
    /// <returns>The nearest known name with its target, or null.</returns>
    internal (string Name, string Target)? NearestTo(string name)
    {
        var nearest = Nearest.Of(name, _names);
        return nearest is null ? null : (nearest, KnownStages.All.First(row => row.Name == nearest).Target);
    }
}
