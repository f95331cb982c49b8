using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Values of the dimensions that a company has added to the matrix: id to number or word; an absent id is not known.</summary>
/// <remarks>Immutable, small, equal by content. <c>default</c> says nothing.</remarks>
public readonly struct AuthorityValues : IEquatable<AuthorityValues>
{
    private readonly KeyValuePair<string, TableInput>[]? _said;

    private AuthorityValues(KeyValuePair<string, TableInput>[] said) => _said = said;

    /// <summary>The ids that something is said about, in ordinal order.</summary>
    /// <value>Empty for <c>default</c>.</value>
    public IReadOnlyList<string> Ids => Array.ConvertAll(_said ?? [], pair => pair.Key);

    /// <summary>Reads the value of a dimension.</summary>
    /// <param name="id">The id of the dimension.</param>
    /// <returns>Not known when nothing is said.</returns>
    public TableInput this[string id]
    {
        get
        {
            foreach (var pair in _said ?? [])
            {
                if (string.Equals(pair.Key, id, StringComparison.Ordinal))
                    return pair.Value;
            }

            return default;
        }
    }

    /// <summary>Says the value of a dimension.</summary>
    /// <param name="id">The id of the dimension.</param>
    /// <param name="value">A number, a word, or <see cref="TableInput.Unknown"/> to say nothing.</param>
    /// <returns>A copy that says so.</returns>
    public AuthorityValues With(string id, TableInput value)
    {
        var said = new SortedDictionary<string, TableInput>(StringComparer.Ordinal);
        foreach (var pair in _said ?? [])
            said[pair.Key] = pair.Value;
        if (value.IsKnown)
            said[id] = value;
        else
            said.Remove(id);
        var copy = new KeyValuePair<string, TableInput>[said.Count];
        said.CopyTo(copy, 0);
        return new AuthorityValues(copy);
    }

    /// <inheritdoc/>
    public bool Equals(AuthorityValues other)
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
    public override bool Equals(object? obj) => obj is AuthorityValues other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _said?.Length ?? 0;

    /// <summary>Compares what two say.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say the same.</returns>
    public static bool operator ==(AuthorityValues left, AuthorityValues right) => left.Equals(right);

    /// <summary>Compares what two say.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say something different.</returns>
    public static bool operator !=(AuthorityValues left, AuthorityValues right) => !left.Equals(right);
}
