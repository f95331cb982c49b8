using System;

namespace Ltc;

/// <summary>Which row of counts: team, field and value.</summary>
internal readonly struct WinRowKey(string team, string field, string value) : IEquatable<WinRowKey>, IComparable<WinRowKey>
{
    /// <summary>The team; the empty text for deals without one.</summary>
    internal string Team { get; } = team;

    internal string Field { get; } = field;

    internal string Value { get; } = value;

    public bool Equals(WinRowKey other) => Team == other.Team && Field == other.Field && Value == other.Value;

    public override bool Equals(object? obj) => obj is WinRowKey other && Equals(other);

    public override int GetHashCode() => unchecked(
        (((StringComparer.Ordinal.GetHashCode(Team) * 397) ^ StringComparer.Ordinal.GetHashCode(Field)) * 397) ^ StringComparer.Ordinal.GetHashCode(Value));

    public int CompareTo(WinRowKey other)
    {
        var order = string.CompareOrdinal(Team, other.Team);
        if (order == 0)
            order = string.CompareOrdinal(Field, other.Field);
        return order == 0 ? string.CompareOrdinal(Value, other.Value) : order;
    }
}
