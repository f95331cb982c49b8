using System;

namespace Ltc;

/// <summary>One of the moves out of a stage: its trigger and what the machine answers.</summary>
/// <remarks><c>default</c> is refused.</remarks>
/// <typeparam name="TStage">The stages.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
public readonly struct NextMove<TStage, TTrigger> : IEquatable<NextMove<TStage, TTrigger>>
    where TStage : unmanaged, Enum
    where TTrigger : unmanaged, Enum
{
    private readonly TTrigger _trigger;

    internal NextMove(TTrigger trigger, Move<TStage> move)
    {
        _trigger = trigger;
        Move = move;
    }

    /// <summary>What would have to happen.</summary>
    /// <value>A value of the machine.</value>
    public TTrigger Trigger => _trigger;

    /// <summary>What the machine answers.</summary>
    /// <value>What <c>Fire</c> would answer for the same facts.</value>
    public Move<TStage> Move { get; }

    /// <inheritdoc/>
    public bool Equals(NextMove<TStage, TTrigger> other) => Move.Equals(other.Move) && EnumIds<TTrigger>.NumberOf(_trigger) == EnumIds<TTrigger>.NumberOf(other._trigger);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NextMove<TStage, TTrigger> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Move.GetHashCode();

    /// <summary>Compares two moves.</summary>
    /// <param name="left">One move.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether trigger and answer agree.</returns>
    public static bool operator ==(NextMove<TStage, TTrigger> left, NextMove<TStage, TTrigger> right) => left.Equals(right);

    /// <summary>Compares two moves.</summary>
    /// <param name="left">One move.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether trigger or answer differs.</returns>
    public static bool operator !=(NextMove<TStage, TTrigger> left, NextMove<TStage, TTrigger> right) => !left.Equals(right);

    /// <summary>The move in short.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => Move.ToString();
}
