using System;

namespace Ltc;

/// <summary>A moment with its offset.</summary>
/// <typeparam name="TFacts">The facts it belongs to.</typeparam>
public sealed class InstantFact<TFacts> : MomentFact<TFacts>
    where TFacts : struct
{
    private readonly Write<TFacts, DateTimeOffset?> _write;

    internal InstantFact(string id, Read<TFacts, DateTimeOffset?> read, Write<TFacts, DateTimeOffset?> write, in Text text)
        : base(id, FactType.Instant, text)
    {
        Read = read;
        _write = write;
    }

    /// <summary>A condition: this moment is the other's or an earlier one, compared exactly, whatever their offsets.</summary>
    /// <param name="other">The other moment.</param>
    /// <returns>Unknown while either is not known.</returns>
    public Condition<TFacts> NotLaterThan(InstantFact<TFacts> other) => new MomentPairCondition<TFacts>(this, other);

    /// <inheritdoc/>
    public override bool IsKnown(in TFacts facts) => Read(facts).HasValue;

    /// <inheritdoc/>
    public override object? Get(in TFacts facts) => Read(facts);

    /// <inheritdoc/>
    public override bool TrySet(in TFacts facts, object? value, out TFacts result)
    {
        DateTimeOffset? typed = null;
        var taken = value is null;
        if (value is not null && ValueText.TryInstant(value, out var moment))
            (taken, typed) = (true, moment);
        result = taken ? _write(facts, typed) : facts;
        return taken;
    }

    internal Read<TFacts, DateTimeOffset?> Read { get; }

    internal override string Expected => "a moment with its offset, for example 2026-03-31T09:00:00+08:00";

    internal override object Sample => new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    internal override int? DayOf(in TFacts facts) => Read(facts) is { } moment ? CalendarDate.Of(moment).DayNumber : null;

    internal override object? OnDay(long dayNumber) =>
        Days.TryAt(dayNumber, out var date) ? new DateTimeOffset(date.Year, date.Month, date.Day, 12, 0, 0, TimeSpan.Zero) : null;
}
