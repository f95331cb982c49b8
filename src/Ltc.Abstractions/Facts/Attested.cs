using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>What a host attests about things that a facts type has no property for: id to true or false; an absent id is not known.</summary>
/// <remarks>Immutable, small, equal by content. <c>default</c> says nothing.</remarks>
public readonly struct Attested : IEquatable<Attested>
{
    private readonly NamedValues<bool> _said;

    private Attested(NamedValues<bool> said) => _said = said;

    /// <summary>The ids that something is said about, in ordinal order.</summary>
    /// <value>Empty for <c>default</c>.</value>
    public IReadOnlyList<string> Ids => _said.Ids;

    /// <summary>Reads what is said about an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>True, false, or null when nothing is said.</returns>
    public bool? this[string id] => _said[id];

    /// <summary>Says something about an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="value">True, false, or null to say nothing.</param>
    /// <returns>A copy that says so.</returns>
    public Attested With(string id, bool? value) => new(_said.With(id, value));

    /// <inheritdoc/>
    public bool Equals(Attested other) => _said.Equals(other._said);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Attested other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _said.Count;

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
