using System;

namespace Ltc;

/// <summary>One clock of an order: whether it runs, and how many days it shows.</summary>
/// <remarks>Immutable, equal by content. <c>default</c> is unknown.</remarks>
public readonly struct OrderClock : IEquatable<OrderClock>
{
    private OrderClock(ClockState state, int? days)
    {
        State = state;
        Days = days;
    }

    /// <summary>What the clock is doing.</summary>
    /// <value>Unknown, Running or Stopped.</value>
    public ClockState State { get; }

    /// <summary>The calendar days from the start to the end, or to now while it runs.</summary>
    /// <value>Null when unknown, and for a running clock when now is not known.</value>
    public int? Days { get; }

    /// <summary>Reads a clock.</summary>
    /// <param name="start">The day it starts; null is not known.</param>
    /// <param name="end">The day it ends; null is not yet.</param>
    /// <param name="now">The day on which it is read; null is not known.</param>
    /// <returns>Unknown without a start and when a day lies before the start.</returns>
    public static OrderClock Between(CalendarDate? start, CalendarDate? end, CalendarDate? now)
    {
        if (start is not { } from || (end ?? now) < from)
            return default;
        if (end is { } until)
            return new OrderClock(ClockState.Stopped, from.DaysUntil(until));
        return new OrderClock(ClockState.Running, now is { } today ? from.DaysUntil(today) : null);
    }

    /// <summary>Holds the clock against a target.</summary>
    /// <param name="days">The most days allowed.</param>
    /// <returns>Missed as soon as more days have gone by, also while the clock runs; Met only once it has stopped.</returns>
    public TargetResult Against(int days) =>
        Days > days ? TargetResult.Missed : State == ClockState.Stopped ? TargetResult.Met : TargetResult.Unknown;

    /// <inheritdoc/>
    public bool Equals(OrderClock other) => State == other.State && Days == other.Days;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OrderClock other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)State * 397) ^ Days.GetValueOrDefault(-1));

    /// <summary>Compares two clocks.</summary>
    /// <param name="left">One clock.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they show the same.</returns>
    public static bool operator ==(OrderClock left, OrderClock right) => left.Equals(right);

    /// <summary>Compares two clocks.</summary>
    /// <param name="left">One clock.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(OrderClock left, OrderClock right) => !left.Equals(right);

    /// <summary>The clock in short.</summary>
    /// <returns>For the debugger.</returns>
    public override string ToString() => Days is { } days ? $"{State}: {Numbers.ToText(days)} days" : State.ToString();
}
