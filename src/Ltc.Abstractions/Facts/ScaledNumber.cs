#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>Numbers as whole numbers of a small decimal unit: comparing those is many times faster than comparing decimals, and as exact.</summary>
internal static class ScaledNumber
{
    /// <summary>No unit fits.</summary>
    internal const int None = -1;

    private const int UsualUnit = 4;
    private const int MostUnits = 9;
    private const decimal LargestBound = 1_000_000_000_000_000_000m;


    // Arrays and not spans over constants, which a debug build makes anew each time.
    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];
    private static readonly ulong[] Largest = Array.ConvertAll(Powers, power => (ulong)(long.MaxValue / power));

    /// <summary>How many decimals make every one of some bounds whole.</summary>
    /// <returns><see cref="None"/> when the bounds do not fit.</returns>
    internal static int UnitFor(decimal[] bounds)
    {
        for (var unit = UsualUnit; DecimalParts.AreAsExpected && unit <= MostUnits; unit++)
        {
            if (Array.TrueForAll(bounds, bound => Fits(bound, Powers[unit])))
                return unit;
        }

        return None;
    }

    /// <summary>Scales a bound that the unit fits.</summary>
    internal static long Scale(decimal bound, int unit) => (long)(bound * Powers[unit]);

    /// <summary>Scales a number.</summary>
    /// <returns>False when it has more digits or is too large, so that it must be compared as a decimal.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryScale(in decimal number, int unit, out long whole)
    {
        unchecked
        {
            ref readonly var parts = ref DecimalParts.Of(number);
            var missing = unit - parts.Decimals;
            var powers = Powers;
            var largest = Largest;
            if ((uint)missing >= (uint)powers.Length || (uint)missing >= (uint)largest.Length || parts.High != 0 || parts.Low > largest[missing])
            {
                whole = 0;
                return false;
            }

            // All ones for a negative number: turns the sign without a branch.
            var sign = (long)parts.Sign;
            whole = (((long)parts.Low * powers[missing]) ^ sign) - sign;
            return true;
        }
    }

    private static bool Fits(decimal bound, long power) =>
        Math.Abs(bound) < LargestBound / power && decimal.Truncate(bound * power) == bound * power;
}
#endif
