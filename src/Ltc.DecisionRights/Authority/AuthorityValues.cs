using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Values of the dimensions that a company has added to the matrix: id to number or word; an absent id is not known.</summary>
/// <remarks>Immutable, small, equal by content. <c>default</c> says nothing.</remarks>
public readonly struct AuthorityValues : IEquatable<AuthorityValues>
{
    private readonly NamedValues<TableInput> _said;

    private AuthorityValues(NamedValues<TableInput> said) => _said = said;

    /// <summary>The ids that something is said about, in ordinal order.</summary>
    /// <value>Empty for <c>default</c>.</value>
    public IReadOnlyList<string> Ids => _said.Ids;

    /// <summary>Reads the value of a dimension.</summary>
    /// <param name="id">The id of the dimension.</param>
    /// <returns>Not known when nothing is said.</returns>
    public TableInput this[string id] => _said[id] ?? default;

    /// <summary>Says the value of a dimension.</summary>
    /// <param name="id">The id of the dimension.</param>
    /// <param name="value">A number, a word, or <see cref="TableInput.Unknown"/> to say nothing.</param>
    /// <returns>A copy that says so.</returns>
    public AuthorityValues With(string id, TableInput value) => new(_said.With(id, value.IsKnown ? value : (TableInput?)null));

    /// <inheritdoc/>
    public bool Equals(AuthorityValues other) => _said.Equals(other._said);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AuthorityValues other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _said.Count;

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
