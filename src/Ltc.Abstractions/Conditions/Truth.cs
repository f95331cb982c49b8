using System;
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>A truth value that can be not known (Kleene's strong three-valued logic).</summary>
/// <remarks>
/// <c>default</c> is <see cref="Unknown"/>. And: false beside anything is false. Or: true beside anything is true. Otherwise not known stays not known.
/// C#'s own comparison of a null amount is false both ways round; a comparison of this library is <see cref="Unknown"/>.
/// </remarks>
public readonly struct Truth : IEquatable<Truth>
{
    private const byte UnknownCode = 0;
    private const byte FalseCode = 1;
    private const byte TrueCode = 2;

    private readonly byte _code;

    private Truth(byte code) => _code = code;

    /// <summary>Nobody has said.</summary>
    /// <value>The default.</value>
    public static Truth Unknown => default;

    /// <summary>Known to be so.</summary>
    /// <value>True.</value>
    public static Truth True => new(TrueCode);

    /// <summary>Known not to be so.</summary>
    /// <value>False.</value>
    public static Truth False => new(FalseCode);

    /// <summary>Whether this is <see cref="True"/>.</summary>
    /// <value>True only for a known yes.</value>
    public bool IsTrue
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _code == TrueCode;
    }

    /// <summary>Whether this is <see cref="False"/>.</summary>
    /// <value>True only for a known no.</value>
    public bool IsFalse
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _code == FalseCode;
    }

    /// <summary>Whether this is <see cref="Unknown"/>.</summary>
    /// <value>True for <c>default</c>.</value>
    public bool IsUnknown
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _code == UnknownCode;
    }

    /// <summary>Takes a bool as a known truth.</summary>
    /// <param name="value">The bool.</param>
    /// <returns>True or False.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Truth(bool value) => new(value ? TrueCode : FalseCode);

    /// <summary>Takes a nullable bool: null is not known.</summary>
    /// <param name="value">The bool, or null.</param>
    /// <returns>True, False or Unknown.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Truth(bool? value) => value.HasValue ? (Truth)value.GetValueOrDefault() : default;

    /// <summary>A truth that is Unknown unless known, made without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Truth Of(bool value, bool known) => new((byte)((known ? 1 : 0) * (value ? TrueCode : FalseCode)));

    /// <summary>Joins two truths: both must hold.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    /// <returns>False if either is false, True if both are true, else Unknown.</returns>
    public static Truth operator &(Truth left, Truth right) =>
        left._code == FalseCode || right._code == FalseCode ? False : left._code < right._code ? left : right;

    /// <summary>Joins two truths: one must hold.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    /// <returns>True if either is true, False if both are false, else Unknown.</returns>
    public static Truth operator |(Truth left, Truth right) =>
        left._code == TrueCode || right._code == TrueCode ? True : left._code < right._code ? left : right;

    /// <summary>Turns a truth round.</summary>
    /// <param name="value">The truth to turn round.</param>
    /// <returns>False for True, True for False, Unknown for Unknown.</returns>
    public static Truth operator !(Truth value) => value._code == UnknownCode ? Unknown : new Truth((byte)(TrueCode + FalseCode - value._code));

    /// <summary>Compares two truths.</summary>
    /// <param name="left">One truth.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same of the three.</returns>
    public static bool operator ==(Truth left, Truth right) => left._code == right._code;

    /// <summary>Compares two truths.</summary>
    /// <param name="left">One truth.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Truth left, Truth right) => left._code != right._code;

    /// <inheritdoc/>
    public bool Equals(Truth other) => _code == other._code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Truth other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _code;

    /// <summary>True, False or Unknown.</summary>
    /// <returns>The name of the value.</returns>
    public override string ToString() => IsTrue ? "True" : IsFalse ? "False" : "Unknown";
}
