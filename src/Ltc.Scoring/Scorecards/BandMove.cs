using System;

namespace Ltc;

/// <summary>How many rows would leave one band for another.</summary>
/// <remarks>Immutable. <c>default</c> moves nothing.</remarks>
public readonly struct BandMove : IEquatable<BandMove>
{
    internal BandMove(string from, string to, int rows)
    {
        From = from;
        To = to;
        Rows = rows;
    }

    /// <summary>The band that they leave.</summary>
    /// <value>Its id.</value>
    public string? From { get; }

    /// <summary>The band that they reach.</summary>
    /// <value>Its id.</value>
    public string? To { get; }

    /// <summary>How many rows.</summary>
    /// <value>At least 1.</value>
    public int Rows { get; }

    /// <inheritdoc/>
    public bool Equals(BandMove other) => From == other.From && To == other.To && Rows == other.Rows;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BandMove other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Rows;

    /// <summary>Compares two moves.</summary>
    /// <param name="left">One move.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether bands and rows agree.</returns>
    public static bool operator ==(BandMove left, BandMove right) => left.Equals(right);

    /// <summary>Compares two moves.</summary>
    /// <param name="left">One move.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether bands or rows differ.</returns>
    public static bool operator !=(BandMove left, BandMove right) => !left.Equals(right);

    /// <summary>The bands and the rows.</summary>
    /// <returns>For example <c>cold -> warm: 12</c>.</returns>
    public override string ToString() => $"{From} -> {To}: {Numbers.ToText(Rows)}";
}
