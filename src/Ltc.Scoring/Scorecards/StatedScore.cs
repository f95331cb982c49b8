using System;

namespace Ltc;

/// <summary>A score that counts: computed by a card, or set by a person.</summary>
/// <remarks>
/// A score that a person set has the reason of that person and no other: contributions, reason codes and missing facts belong to the computed one, which stays
/// beside it. Immutable. <c>default</c> is refused.
/// </remarks>
public readonly struct StatedScore : IEquatable<StatedScore>
{
    internal StatedScore(in ScoreResult computed, ScoreOverride? by)
    {
        Computed = computed;
        Override = by;
    }

    /// <summary>Whether there is a score that counts.</summary>
    /// <value>Allowed while an override holds; else what the card answered.</value>
    public Answer Answer => Override is null ? Computed.Answer : Answer.Allowed;

    /// <summary>The score that counts.</summary>
    /// <value>The one that was set while an override holds, else the computed one; null when refused.</value>
    public decimal? Value => Override?.Value ?? Computed.Value;

    /// <summary>Whether a person set it.</summary>
    /// <value>True while an override holds.</value>
    public bool IsOverridden => Override is not null;

    /// <summary>Who set it, why and until when.</summary>
    /// <value>Null when the card computed it.</value>
    public ScoreOverride? Override { get; }

    /// <summary>What the card says, whoever set the score.</summary>
    /// <value>The computed result with its range and its unknowns.</value>
    public ScoreResult Computed { get; }

    /// <inheritdoc/>
    public bool Equals(StatedScore other) => Computed == other.Computed && ReferenceEquals(Override, other.Override);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StatedScore other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Computed.GetHashCode();

    /// <summary>Compares two scores.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether both are the same, set by the same override.</returns>
    public static bool operator ==(StatedScore left, StatedScore right) => left.Equals(right);

    /// <summary>Compares two scores.</summary>
    /// <param name="left">One score.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(StatedScore left, StatedScore right) => !left.Equals(right);

    /// <summary>The override, or the computed score.</summary>
    /// <returns>For the debugger and the log.</returns>
    public override string ToString() => Override?.ToString() ?? Computed.ToString();
}
