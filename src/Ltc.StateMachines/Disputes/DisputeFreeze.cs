using System;

namespace Ltc;

/// <summary>What a dispute freezes of a receivable, and what goes on.</summary>
/// <remarks>
/// <c>default</c> is Refused. Where it is Allowed, frozen and free add up to what is outstanding and neither is below zero. Source: domain.md §9.7: the
/// disputed part is frozen for dunning, the undisputed part continues.
/// </remarks>
public readonly struct DisputeFreeze : IEquatable<DisputeFreeze>
{
    private readonly decimal _frozen;
    private readonly decimal _free;

    private DisputeFreeze(Answer answer, decimal frozen, decimal free)
    {
        Answer = answer;
        _frozen = frozen;
        _free = free;
    }

    /// <summary>Whether the disputed part can be frozen.</summary>
    /// <value>Refused when an amount is below zero or more is disputed than is outstanding; Unknown when one is not known.</value>
    public Answer Answer { get; }

    /// <summary>What is frozen.</summary>
    /// <value>The disputed part; null unless the answer is Allowed.</value>
    public decimal? Frozen => Answer == Answer.Allowed ? _frozen : null;

    /// <summary>What goes on being dunned and paid.</summary>
    /// <value>What is outstanding and not disputed; null unless the answer is Allowed.</value>
    public decimal? Free => Answer == Answer.Allowed ? _free : null;

    /// <summary>Splits what is outstanding into the disputed part and the rest.</summary>
    /// <param name="outstanding">What is outstanding; null is not known.</param>
    /// <param name="disputed">What is disputed; null is not known.</param>
    /// <returns>Allowed with both parts; Refused when an amount is below zero or more is disputed than is outstanding; else Unknown.</returns>
    public static DisputeFreeze Of(decimal? outstanding, decimal? disputed)
    {
        if (outstanding < 0m || disputed < 0m || disputed > outstanding)
            return default;
        return outstanding is { } whole && disputed is { } part
            ? new DisputeFreeze(Answer.Allowed, part, whole - part)
            : new DisputeFreeze(Answer.Unknown, 0m, 0m);
    }

    /// <inheritdoc/>
    public bool Equals(DisputeFreeze other) => Answer == other.Answer && _frozen == other._frozen && _free == other._free;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DisputeFreeze other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_frozen.GetHashCode() * 397) ^ _free.GetHashCode() ^ (int)Answer);

    /// <summary>Compares two splits.</summary>
    /// <param name="left">One split.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say the same.</returns>
    public static bool operator ==(DisputeFreeze left, DisputeFreeze right) => left.Equals(right);

    /// <summary>Compares two splits.</summary>
    /// <param name="left">One split.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(DisputeFreeze left, DisputeFreeze right) => !left.Equals(right);
}
