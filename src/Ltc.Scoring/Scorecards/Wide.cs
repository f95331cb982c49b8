namespace Ltc;

/// <summary>A fraction of 128 bits between 0 and 1.</summary>
internal readonly struct Wide(ulong high, ulong low)
{
    /// <summary>The largest fraction: it stands for 1 and is 2^−128 short of it.</summary>
    internal static Wide AlmostOne => new(ulong.MaxValue, ulong.MaxValue);

    internal ulong High { get; } = high;

    internal ulong Low { get; } = low;

    /// <summary>The product of two fractions, cut off after 128 bits.</summary>
    internal static Wide Multiply(Wide a, Wide b)
    {
        unchecked
        {
            var high = Multiply(a.High, b.High, out var low);
            var first = Multiply(a.High, b.Low, out var firstRest);
            var second = Multiply(a.Low, b.High, out var secondRest);
            var third = Multiply(a.Low, b.Low, out _);
            var below = (firstRest >> 2) + (secondRest >> 2) + (third >> 2);
            return new Wide(high, 0).Plus(low).Plus(first).Plus(second).Plus(below >> 62);
        }
    }

    /// <summary>The product of two numbers of 64 bits in 128.</summary>
    internal static ulong Multiply(ulong a, ulong b, out ulong low)
    {
        unchecked
        {
            var (aHigh, aLow) = (a >> 32, (ulong)(uint)a);
            var (bHigh, bLow) = (b >> 32, (ulong)(uint)b);
            var bottom = aLow * bLow;
            var middle = (aHigh * bLow) + (bottom >> 32);
            var other = (aLow * bHigh) + (uint)middle;
            low = (other << 32) | (uint)bottom;
            return (aHigh * bHigh) + (middle >> 32) + (other >> 32);
        }
    }

    private Wide Plus(ulong low)
    {
        unchecked
        {
            var sum = Low + low;
            return new Wide(High + (sum < low ? 1UL : 0UL), sum);
        }
    }
}
