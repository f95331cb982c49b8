using System;

namespace Ltc;

/// <summary>The clock of a sub-process: when it started, when it ended, how long it ran.</summary>
/// <remarks><c>default</c> is a clock that never started. Equal by content.</remarks>
public readonly struct PipelineClock : IEquatable<PipelineClock>
{
    private readonly CalendarDate? _asOf;

    internal PipelineClock(SubProcess process, string? milestone, CalendarDate? start, CalendarDate? end, CalendarDate? asOf)
    {
        Process = process;
        Milestone = milestone;
        Start = start;
        End = end;
        _asOf = asOf;
    }

    /// <summary>The sub-process.</summary>
    /// <value>One of the four.</value>
    public SubProcess Process { get; }

    /// <summary>The milestone that the clock belongs to.</summary>
    /// <value>Null for the clock of the whole case.</value>
    public string? Milestone { get; }

    /// <summary>The day on which it started.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? Start { get; }

    /// <summary>The day on which it ended.</summary>
    /// <value>Null is not known, or not yet.</value>
    public CalendarDate? End { get; }

    /// <summary>Whether it has started and not ended.</summary>
    /// <value>False for <c>default</c>.</value>
    public bool IsRunning => Start.HasValue && !End.HasValue;

    /// <summary>Whether it ends before it starts, so that one of the dates is wrong.</summary>
    /// <value>False while either date is not known.</value>
    public bool IsContradictory => Start is { } start && End is { } end && end < start;

    /// <summary>The days from the start to the end, or to the day of the question while it runs.</summary>
    /// <value>Null where a date is not known and for a contradiction; never negative.</value>
    public int? ElapsedDays => Start is { } start && (End ?? _asOf) is { } until && until >= start ? start.DaysUntil(until) : null;

    /// <inheritdoc/>
    public bool Equals(PipelineClock other) =>
        Process == other.Process && Milestone == other.Milestone && Start == other.Start && End == other.End && _asOf == other._asOf;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PipelineClock other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)Process * 397) ^ Start.GetHashCode() ^ (End.GetHashCode() << 1));

    /// <summary>Compares two clocks.</summary>
    /// <param name="left">One clock.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they say the same.</returns>
    public static bool operator ==(PipelineClock left, PipelineClock right) => left.Equals(right);

    /// <summary>Compares two clocks.</summary>
    /// <param name="left">One clock.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(PipelineClock left, PipelineClock right) => !left.Equals(right);

    /// <summary>The clock in short.</summary>
    /// <returns>For example <c>Otd: 2026-01-05 to 2026-02-04</c>.</returns>
    public override string ToString() => $"{Process}: {Start?.ToString() ?? "?"} to {End?.ToString() ?? "?"}";
}
