using System;

namespace Ltc;

/// <summary>What some answers are worth: the least and the most that those which are not known allow.</summary>
internal readonly struct PointRange(decimal lowest, decimal highest) : IEquatable<PointRange>
{
    private const decimal Full = (int)Fulfilment.Met;

    internal decimal Lowest { get; } = lowest;

    internal decimal Highest { get; } = highest;

    internal static PointRange Of(Fulfilment? answer, decimal weight) => answer is { } known
        ? new PointRange(weight * (int)known / Full, weight * (int)known / Full)
        : new PointRange(0m, weight);

    public static PointRange operator +(PointRange left, PointRange right) => new(left.Lowest + right.Lowest, left.Highest + right.Highest);

    public static bool operator ==(PointRange left, PointRange right) => left.Equals(right);

    public static bool operator !=(PointRange left, PointRange right) => !left.Equals(right);

    public bool Equals(PointRange other) => Lowest == other.Lowest && Highest == other.Highest;

    public override bool Equals(object? obj) => obj is PointRange other && Equals(other);

    public override int GetHashCode() => Lowest.GetHashCode();

    /// <summary>Whether it reaches a bound, whatever is still found out.</summary>
    internal Truth Reaches(decimal bound) => Lowest >= bound ? Truth.True : Highest < bound ? Truth.False : Truth.Unknown;

    internal string Show(Language language) => Lowest == Highest
        ? Phrases.Number(Lowest, "points", language)
        : Numbers.ToGroupedText(Lowest) + "–" + Phrases.Number(Highest, "points", language);
}
