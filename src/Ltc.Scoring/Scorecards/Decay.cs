using System;

namespace Ltc;

/// <summary>Time decay: points lose half of their worth in every half-life.</summary>
/// <remarks>
/// points × 2^(−age / half-life), correctly rounded to nine decimals, halves up. Computed on whole numbers, so that the digits are the same on every platform.
/// Ages are counted in ticks of 100 nanoseconds.
/// </remarks>
public static class Decay
{
    /// <summary>The longest half-life, in days.</summary>
    /// <value>Ten thousand years.</value>
    public const decimal LongestHalfLife = 3_652_500m;

    /// <summary>The most points that can decay.</summary>
    /// <value>A million, up or down.</value>
    public const decimal MostPoints = 1_000_000m;

    /// <summary>What points are still worth.</summary>
    /// <param name="points">The points when they were fresh; at most a million up or down, with at most nine decimals.</param>
    /// <param name="age">How long ago that was; not negative.</param>
    /// <param name="halfLifeDays">The half-life in days, with at most nine decimals; more than 0.</param>
    /// <returns>Points with at most nine decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static decimal Of(decimal points, TimeSpan age, decimal halfLifeDays)
    {
        if (!Fits(points, halfLifeDays))
            throw new ArgumentOutOfRangeException(nameof(points), $"{Numbers.ToText(points)} points with a half-life of {Numbers.ToText(halfLifeDays)} days cannot decay");
        if (age < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(age), "an age is not negative");
        var scaled = Points.Scale(points, Points.MostDecimals);
        return Points.ToDecimal(HalfLife.Fade(scaled, age.Ticks, TicksOf(halfLifeDays)), Points.MostDecimals);
    }

    internal static bool Fits(decimal points, decimal halfLifeDays) =>
        Math.Abs(points) <= MostPoints && halfLifeDays > 0m && halfLifeDays <= LongestHalfLife
        && Points.DecimalsOf(points) <= Points.MostDecimals && Points.DecimalsOf(halfLifeDays) <= Points.MostDecimals;

    /// <summary>A half-life in ticks: exact, because a billionth of a day is 864 ticks.</summary>
    internal static long TicksOf(decimal days) => decimal.ToInt64(days * TimeSpan.TicksPerDay);
}
