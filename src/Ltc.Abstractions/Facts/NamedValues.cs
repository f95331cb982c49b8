using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Values by id, few of them; an absent id is not known. Immutable, equal by content, in ordinal order.</summary>
/// <typeparam name="TValue">The values.</typeparam>
internal readonly struct NamedValues<TValue> : IEquatable<NamedValues<TValue>>
    where TValue : struct, IEquatable<TValue>
{
    private readonly KeyValuePair<string, TValue>[]? _said;

    private NamedValues(KeyValuePair<string, TValue>[] said) => _said = said;

    internal IReadOnlyList<string> Ids => Array.ConvertAll(_said ?? [], pair => pair.Key);

    internal int Count => _said?.Length ?? 0;

    internal TValue? this[string id]
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

    /// <summary>A copy that says something else about an id; null to say nothing.</summary>
    internal NamedValues<TValue> With(string id, TValue? value)
    {
        var said = new SortedDictionary<string, TValue>(StringComparer.Ordinal);
        foreach (var pair in _said ?? [])
            said[pair.Key] = pair.Value;
        if (value is { } known)
            said[id] = known;
        else
            said.Remove(id);
        var copy = new KeyValuePair<string, TValue>[said.Count];
        said.CopyTo(copy, 0);
        return new NamedValues<TValue>(copy);
    }

    /// <inheritdoc/>
    public bool Equals(NamedValues<TValue> other)
    {
        if (Count != other.Count)
            return false;
        for (var i = 0; i < Count; i++)
        {
            if (!string.Equals(_said![i].Key, other._said![i].Key, StringComparison.Ordinal) || !_said[i].Value.Equals(other._said[i].Value))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NamedValues<TValue> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;
}
