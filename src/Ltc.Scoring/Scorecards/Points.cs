namespace Ltc;

/// <summary>Points as scaled whole numbers: sums are exact and the same on every platform.</summary>
internal static class Points
{
    /// <summary>The finest points: a billionth. What is computed and not written down is rounded half up to this.</summary>
    internal const int MostDecimals = 9;

    /// <summary>The largest sum of all points, lowest and highest ones too, that a card may add up: no sum of it can overflow.</summary>
    internal const decimal LargestSum = 4_000_000_000_000_000_000m;

    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    /// <summary>How many decimals a number is written with, trailing zeros aside; one more than allowed when it is finer.</summary>
    internal static int DecimalsOf(decimal value)
    {
        var decimals = 0;
        while (decimals <= MostDecimals && value != decimal.Truncate(value))
        {
            value *= 10;
            decimals++;
        }

        return decimals;
    }

    internal static long PowerOf(int decimals) => Powers[decimals];

    /// <summary>Scales points that the card has checked to fit.</summary>
    internal static long Scale(decimal value, int decimals) => decimal.ToInt64(value * Powers[decimals]);

    internal static decimal ToDecimal(long scaled, int decimals)
    {
        while (decimals > 0 && scaled % 10 == 0)
        {
            scaled /= 10;
            decimals--;
        }

        var magnitude = scaled < 0 ? unchecked((ulong)-scaled) : unchecked((ulong)scaled);
        return unchecked(new decimal((int)magnitude, (int)(magnitude >> 32), 0, scaled < 0, (byte)decimals));
    }

    /// <summary>Rounds to whole points, halves up: −2.5 gives −2.</summary>
    internal static long RoundHalfUp(long scaled, int decimals)
    {
        var one = Powers[decimals];
        var shifted = scaled + (one / 2);
        var rest = shifted % one;
        return shifted - (rest < 0 ? rest + one : rest);
    }

    /// <summary>Scales a product of known size, halves up.</summary>
    internal static long ScaleHalfUp(decimal value, int decimals) => decimal.ToInt64(decimal.Floor((value * Powers[decimals]) + 0.5m));

    internal static long Clamp(long value, long lowest, long highest) => value < lowest ? lowest : value > highest ? highest : value;
}
