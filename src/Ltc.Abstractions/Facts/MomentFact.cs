namespace Ltc;

/// <summary>A date or a moment: what days are counted from and to.</summary>
/// <typeparam name="TFacts">The facts it belongs to.</typeparam>
public abstract class MomentFact<TFacts> : Fact<TFacts>
    where TFacts : struct
{
    private protected MomentFact(string id, FactType type, in Text text)
        : base(id, type, text)
    {
    }

    /// <summary>A condition on the calendar days from this to another date or moment.</summary>
    /// <param name="other">The later one, as a rule.</param>
    /// <param name="days">The days allowed, for example <c>[5,)</c>; negative when the other is earlier.</param>
    /// <returns>Unknown while either is not known.</returns>
    /// <exception cref="System.FormatException">The text is not a range.</exception>
    public Condition<TFacts> DaysUntil(MomentFact<TFacts> other, string days) => new DaysCondition<TFacts>(this, other, Interval.Parse(days));

    /// <summary>A condition: this day is before the other's.</summary>
    /// <param name="other">The other date or moment.</param>
    /// <returns>Unknown while either is not known.</returns>
    public Condition<TFacts> Before(MomentFact<TFacts> other) => DaysUntil(other, "[1,)");

    /// <summary>A condition: this day is the other's or an earlier one.</summary>
    /// <param name="other">The other date or moment.</param>
    /// <returns>Unknown while either is not known.</returns>
    public Condition<TFacts> NotAfter(MomentFact<TFacts> other) => DaysUntil(other, "[0,)");

    /// <summary>The day number, or null when it is not known.</summary>
    internal abstract int? DayOf(in TFacts facts);

    /// <summary>A value of this fact that falls on a day; null when there is no such day.</summary>
    internal abstract object? OnDay(long dayNumber);
}
