using System;

namespace Ltc;

/// <summary>A set of the requirements of one machine, by their numbers.</summary>
/// <remarks>At most 128 requirements a machine. <c>default</c> is empty. Immutable, equal by content.</remarks>
public readonly struct RequirementSet : IEquatable<RequirementSet>
{
    /// <summary>How many requirements a machine can have.</summary>
    public const int Capacity = 128;

    private readonly ulong _low;
    private readonly ulong _high;

    private RequirementSet(ulong low, ulong high)
    {
        _low = low;
        _high = high;
    }

    /// <summary>Every requirement.</summary>
    /// <value>All 128 numbers.</value>
    public static RequirementSet All => new(ulong.MaxValue, ulong.MaxValue);

    /// <summary>Adds a requirement.</summary>
    /// <param name="number">0 to 127.</param>
    /// <returns>The larger set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside.</exception>
    public RequirementSet With(int number)
    {
        if (number is < 0 or >= Capacity)
            throw new ArgumentOutOfRangeException(nameof(number), number, "a machine has at most 128 requirements");
        return number < 64 ? new(_low | 1UL << number, _high) : new(_low, _high | 1UL << (number - 64));
    }

    /// <summary>Takes a requirement away.</summary>
    /// <param name="number">0 to 127.</param>
    /// <returns>The smaller set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside.</exception>
    public RequirementSet Without(int number)
    {
        if (number is < 0 or >= Capacity)
            throw new ArgumentOutOfRangeException(nameof(number), number, "a machine has at most 128 requirements");
        return number < 64 ? new(_low & ~(1UL << number), _high) : new(_low, _high & ~(1UL << (number - 64)));
    }

    /// <summary>Says whether a requirement is in the set.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>False also for a number outside 0 to 127.</returns>
    public bool Contains(int number) =>
        number is >= 0 and < Capacity && ((number < 64 ? _low >> number : _high >> (number - 64)) & 1) != 0;

    /// <inheritdoc/>
    public bool Equals(RequirementSet other) => _low == other._low && _high == other._high;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RequirementSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)(_low ^ (_low >> 32) ^ _high ^ (_high >> 32)));

    /// <summary>Compares two sets.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they hold the same numbers.</returns>
    public static bool operator ==(RequirementSet left, RequirementSet right) => left.Equals(right);

    /// <summary>Compares two sets.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(RequirementSet left, RequirementSet right) => !left.Equals(right);
}
