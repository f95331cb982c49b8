using System;
using System.Globalization;

namespace Ltc;

/// <summary>A day of the Gregorian calendar, without a time and without a zone.</summary>
/// <remarks>
/// One type on every target, because <c>DateOnly</c> does not exist on netstandard2.0; on .NET 8 and later it converts to and from it.
/// <c>default</c> is 0001-01-01, as with <c>DateOnly</c>; "not known" is <c>CalendarDate?</c>.
/// </remarks>
public readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private const string Iso = "yyyy-MM-dd";

    private CalendarDate(int dayNumber) => DayNumber = dayNumber;

    /// <summary>Creates a date.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day)
        : this(NumberOf(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified)))
    {
    }

    /// <summary>Days since 0001-01-01.</summary>
    /// <value>0 to 3,652,058.</value>
    public int DayNumber { get; }

    /// <summary>The year of the Gregorian calendar.</summary>
    /// <value>1 to 9999.</value>
    public int Year => ToDateTime().Year;

    /// <summary>The month, counted from January.</summary>
    /// <value>1 to 12.</value>
    public int Month => ToDateTime().Month;

    /// <summary>The day of the month.</summary>
    /// <value>1 to 31.</value>
    public int Day => ToDateTime().Day;

    /// <summary>Takes the day that a clock with the moment's own offset shows.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>The day.</returns>
    public static CalendarDate Of(DateTimeOffset moment) => new(NumberOf(moment.DateTime));

    /// <summary>Reads an ISO 8601 date, year-month-day.</summary>
    /// <param name="text">For example <c>2026-03-31</c>.</param>
    /// <param name="date">The date, or default.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        var read = DateTime.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
        date = read ? new CalendarDate(NumberOf(value)) : default;
        return read;
    }

    /// <summary>Counts days forward, or back when negative.</summary>
    /// <param name="days">How many.</param>
    /// <returns>The other day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result leaves the years 1 to 9999.</exception>
    public CalendarDate AddDays(int days) => new(NumberOf(ToDateTime().AddDays(days)));

    /// <summary>Counts the days from this date to another.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Days, negative when the other is earlier.</returns>
    public int DaysUntil(CalendarDate other) => other.DayNumber - DayNumber;

#if NET8_0_OR_GREATER
    /// <summary>Takes a <c>DateOnly</c>.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The same day.</returns>
    public static implicit operator CalendarDate(DateOnly date) => new(date.DayNumber);

    /// <summary>Gives a <c>DateOnly</c>.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The same day.</returns>
    public static implicit operator DateOnly(CalendarDate date) => DateOnly.FromDayNumber(date.DayNumber);
#endif

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => DayNumber.CompareTo(other.DayNumber);

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => DayNumber == other.DayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

    /// <summary>Compares two dates.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same day.</returns>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.DayNumber == right.DayNumber;

    /// <summary>Compares two dates.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are different days.</returns>
    public static bool operator !=(CalendarDate left, CalendarDate right) => left.DayNumber != right.DayNumber;

    /// <summary>Compares two dates.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is earlier.</returns>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.DayNumber < right.DayNumber;

    /// <summary>Compares two dates.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is later.</returns>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.DayNumber > right.DayNumber;

    /// <summary>Compares two dates.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is not later.</returns>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.DayNumber <= right.DayNumber;

    /// <summary>Compares two dates.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is not earlier.</returns>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.DayNumber >= right.DayNumber;

    /// <summary>The date in ISO 8601.</summary>
    /// <returns>For example <c>2026-03-31</c>.</returns>
    public override string ToString() => ToDateTime().ToString(Iso, CultureInfo.InvariantCulture);

    private DateTime ToDateTime() => new(DayNumber * TimeSpan.TicksPerDay, DateTimeKind.Unspecified);

    private static int NumberOf(DateTime day) => (int)(day.Ticks / TimeSpan.TicksPerDay);
}
