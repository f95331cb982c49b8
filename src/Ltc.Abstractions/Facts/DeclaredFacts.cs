using System;

namespace Ltc;

/// <summary>The values of facts that a definition declares as data, where the code has no type for them.</summary>
/// <remarks>
/// Immutable, equal by content; <c>default</c> knows nothing. Values are set by <see cref="FactSet{TFacts}.TryBind(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{string, object}}, out TFacts, out System.Collections.Generic.IReadOnlyList{Finding})"/>
/// of the set that declares them, or fact by fact with <see cref="Fact{TFacts}.TrySet"/>. Values of one set mean nothing to another one.
/// </remarks>
public readonly struct DeclaredFacts : IEquatable<DeclaredFacts>
{
    private readonly object?[]? _values;

    private DeclaredFacts(object?[] values) => _values = values;

    /// <summary>How many facts are known.</summary>
    /// <value>0 for <c>default</c>.</value>
    public int KnownCount => Array.FindAll(_values ?? [], value => value is not null).Length;

    /// <summary>The value at a place; null for not known.</summary>
    internal object? this[int place] => _values is not null && place < _values.Length ? _values[place] : null;

    /// <summary>A copy with another value at a place.</summary>
    internal DeclaredFacts With(int place, object? value)
    {
        var values = new object?[Math.Max(place + 1, _values?.Length ?? 0)];
        _values?.CopyTo(values, 0);
        values[place] = value;
        return new DeclaredFacts(values);
    }

    /// <inheritdoc/>
    public bool Equals(DeclaredFacts other)
    {
        for (var place = Math.Max(_values?.Length ?? 0, other._values?.Length ?? 0) - 1; place >= 0; place--)
        {
            if (!SameValue(this[place], other[place]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DeclaredFacts other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => KnownCount;

    /// <summary>Compares what two say.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say the same.</returns>
    public static bool operator ==(DeclaredFacts left, DeclaredFacts right) => left.Equals(right);

    /// <summary>Compares what two say.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say something different.</returns>
    public static bool operator !=(DeclaredFacts left, DeclaredFacts right) => !left.Equals(right);

    /// <summary>How many facts are known.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => $"{Numbers.ToText(KnownCount)} known";

    private static bool SameValue(object? one, object? two) =>
        one is string[] set && two is string[] other ? Lists.Same(set, other) : Equals(one, two);
}
