using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>What a host attests about things that a facts type has no property for: id to true or false; an absent id is not known.</summary>
/// <remarks>Immutable, small, equal by content. <c>default</c> says nothing.</remarks>
public readonly struct Attested : IEquatable<Attested>
{
    private readonly KeyValuePair<string, bool>[]? _said;

    private Attested(KeyValuePair<string, bool>[] said) => _said = said;

    /// <summary>The ids that something is said about, in ordinal order.</summary>
    /// <value>Empty for <c>default</c>.</value>
    public IReadOnlyList<string> Ids => Array.ConvertAll(_said ?? [], pair => pair.Key);

    /// <summary>Reads what is said about an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>True, false, or null when nothing is said.</returns>
    public bool? this[string id]
    {
        get
        {
            foreach (var pair in _said ?? [])
            {
                if (string.Equals(pair.Key, id, StringComparison.Ordinal))
                    return pair.Value;
            }

            return null;
        }
    }

    /// <summary>Says something about an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="value">True, false, or null to say nothing.</param>
    /// <returns>A copy that says so.</returns>
    public Attested With(string id, bool? value)
    {
        var said = new SortedDictionary<string, bool>(StringComparer.Ordinal);
        foreach (var pair in _said ?? [])
            said[pair.Key] = pair.Value;
        if (value is { } known)
            said[id] = known;
        else
            said.Remove(id);
        var copy = new KeyValuePair<string, bool>[said.Count];
        said.CopyTo(copy, 0);
        return new Attested(copy);
    }

    /// <inheritdoc/>
    public bool Equals(Attested other)
    {
        var one = _said ?? [];
        var two = other._said ?? [];
        if (one.Length != two.Length)
            return false;
        for (var i = 0; i < one.Length; i++)
        {
            if (!string.Equals(one[i].Key, two[i].Key, StringComparison.Ordinal) || one[i].Value != two[i].Value)
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Attested other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _said?.Length ?? 0;

    /// <summary>Compares what two say.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say the same.</returns>
    public static bool operator ==(Attested left, Attested right) => left.Equals(right);

    /// <summary>Compares what two say.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say something different.</returns>
    public static bool operator !=(Attested left, Attested right) => !left.Equals(right);
}
