namespace Ltc;

/// <summary>A calendar date.</summary>
/// <typeparam name="TFacts">The facts it belongs to.</typeparam>
public sealed class DateFact<TFacts> : MomentFact<TFacts>
    where TFacts : struct
{
    private readonly Write<TFacts, CalendarDate?> _write;

    internal DateFact(string id, FactReader<TFacts, CalendarDate?> read, Write<TFacts, CalendarDate?> write, in Text text)
        : base(id, FactType.Date, text)
    {
        Reader = read;
        _write = write;
    }

    /// <summary>A condition: the day is before this one.</summary>
    /// <param name="day">The day, outside.</param>
    /// <returns>Unknown while the date is not known.</returns>
    public Condition<TFacts> Before(CalendarDate day) => new DateCondition<TFacts>(this, null, day);

    /// <summary>A condition: the day is this one or later.</summary>
    /// <param name="day">The day, inside.</param>
    /// <returns>Unknown while the date is not known.</returns>
    public Condition<TFacts> From(CalendarDate day) => new DateCondition<TFacts>(this, day, null);

    /// <inheritdoc/>
    public override bool IsKnown(in TFacts facts) => Reader.Of(facts).HasValue;

    /// <inheritdoc/>
    public override object? Get(in TFacts facts) => Reader.Of(facts);

    /// <inheritdoc/>
    public override bool TrySet(in TFacts facts, object? value, out TFacts result)
    {
        CalendarDate? typed = null;
        var taken = value is null;
        if (value is not null && ValueText.TryDate(value, out var date))
            (taken, typed) = (true, date);
        result = taken ? _write(facts, typed) : facts;
        return taken;
    }

    internal FactReader<TFacts, CalendarDate?> Reader { get; }

    internal override string Expected => "a date, for example 2026-03-31";

    internal override object Sample => new CalendarDate(2026, 1, 1);

    internal override int? DayOf(in TFacts facts) => Reader.Of(facts)?.DayNumber;

    internal override object? OnDay(long dayNumber) => Days.TryAt(dayNumber, out var date) ? date : null;
}
