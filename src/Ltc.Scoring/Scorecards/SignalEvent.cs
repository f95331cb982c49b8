using System;

namespace Ltc;

/// <summary>One event: a signal that happened at a moment.</summary>
/// <remarks>Immutable. <c>default</c> names no signal and counts nothing.</remarks>
public readonly struct SignalEvent : IEquatable<SignalEvent>
{
    /// <summary>Creates an event.</summary>
    /// <param name="signal">The id of the signal.</param>
    /// <param name="at">When it happened.</param>
    public SignalEvent(string signal, DateTimeOffset at)
    {
        Signal = signal;
        At = at;
    }

    /// <summary>Which signal it was.</summary>
    /// <value>An id of the card; an event that the card does not name counts nothing.</value>
    public string? Signal { get; }

    /// <summary>When it happened.</summary>
    /// <value>A moment; one after the moment of the question counts nothing yet.</value>
    public DateTimeOffset At { get; }

    /// <inheritdoc/>
    public bool Equals(SignalEvent other) => Signal == other.Signal && At == other.At;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SignalEvent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => At.GetHashCode();

    /// <summary>Compares two events.</summary>
    /// <param name="left">One event.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether signal and moment agree.</returns>
    public static bool operator ==(SignalEvent left, SignalEvent right) => left.Equals(right);

    /// <summary>Compares two events.</summary>
    /// <param name="left">One event.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether signal or moment differs.</returns>
    public static bool operator !=(SignalEvent left, SignalEvent right) => !left.Equals(right);

    /// <summary>Signal and moment.</summary>
    /// <returns>For the debugger and the log.</returns>
    public override string ToString() => $"{Signal} {At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)}";
}
