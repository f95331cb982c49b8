using System;

namespace Ltc;

/// <summary>One reason code: why a score is not higher, or not lower, in the words of PMML.</summary>
/// <remarks>Immutable. <c>default</c> names nothing.</remarks>
public readonly struct ReasonCode : IEquatable<ReasonCode>
{
    private readonly string? _code;

    internal ReasonCode(string code, ScoreCharacteristic characteristic, decimal points)
    {
        _code = code;
        Characteristic = characteristic;
        Points = points;
    }

    /// <summary>The code of the bin, else of the characteristic, else its id.</summary>
    /// <value>Empty for <c>default</c>.</value>
    public string Code => _code ?? string.Empty;

    /// <summary>What lost or won the points.</summary>
    /// <value>Null for <c>default</c>.</value>
    public ScoreCharacteristic? Characteristic { get; }

    /// <summary>How far its points are from the baseline.</summary>
    /// <value>Points lost (points below) or won (points above); more than 0.</value>
    public decimal Points { get; }

    /// <inheritdoc/>
    public bool Equals(ReasonCode other) => Code == other.Code && Points == other.Points && ReferenceEquals(Characteristic, other.Characteristic);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReasonCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Compares two reason codes.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(ReasonCode left, ReasonCode right) => left.Equals(right);

    /// <summary>Compares two reason codes.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ReasonCode left, ReasonCode right) => !left.Equals(right);

    /// <summary>The code and the points.</summary>
    /// <returns>For example <c>budget: 20</c>.</returns>
    public override string ToString() => $"{Code}: {Numbers.ToText(Points)}";
}
