using System.Numerics;

namespace Ltc;

/// <summary>Multiplies whole numbers by powers of one half with fractional exponents, correctly rounded.</summary>
/// <remarks>
/// 2^−f is the product of the roots 2^−(1/2), 2^−(1/4), … of the binary digits of f, which long division of two whole numbers gives exactly. 128 bits leave an error
/// below 2^−56 of the last digit kept; only when the result is closer than that to a half is it computed again with more bits. An exact half occurs only for whole exponents,
/// which are exact.
/// </remarks>
internal static class HalfLife
{
    private const int Digits = 120;
    private const int WideDigits = 400;
    private const int WideBits = 448;

    /// <summary>How close to a half, in units of 2^−64, the fast way does not decide.</summary>
    private const ulong Doubt = 1UL << 14;

    private static readonly Wide[] Roots = MakeRoots();

    /// <summary>Halves points once in every half-life: points × 2^(−age / halfLife), rounded half up to a whole number.</summary>
    internal static long Fade(long points, long age, long halfLife)
    {
        var halvings = age / halfLife;
        var rest = age % halfLife;
        if (halvings >= 63 || points == 0)
            return 0;
        var negative = points < 0;
        var magnitude = unchecked((ulong)(negative ? -points : points));
        var (whole, fraction, isExact) = rest == 0 ? Shift(magnitude, (int)halvings) : Product(magnitude, (int)halvings, Power(rest, halfLife));
        var half = 1UL << 63;
        if (!isExact && (fraction > half ? fraction - half : half - fraction) < Doubt)
            return WideFade(points, (int)halvings, rest, halfLife);
        var up = negative ? fraction > half : fraction >= half;
        var rounded = unchecked((long)(whole + (up ? 1UL : 0UL)));
        return negative ? -rounded : rounded;
    }

    /// <summary>Halves a whole number several times; the rest is exact, with everything below 2^−64 gathered in its last bit.</summary>
    private static (ulong Whole, ulong Fraction, bool IsExact) Shift(ulong magnitude, int halvings) =>
        halvings == 0 ? (magnitude, 0UL, true) : (magnitude >> halvings, unchecked(magnitude << (64 - halvings)), true);

    private static (ulong Whole, ulong Fraction, bool IsExact) Product(ulong magnitude, int halvings, Wide factor)
    {
        var high = Wide.Multiply(magnitude, factor.High, out var middle);
        var carried = Wide.Multiply(magnitude, factor.Low, out _);
        unchecked
        {
            var fraction = middle + carried;
            var whole = high + (fraction < middle ? 1UL : 0UL);
            return halvings == 0 ? (whole, fraction, false) : (whole >> halvings, (fraction >> halvings) | (whole << (64 - halvings)), false);
        }
    }

    /// <summary>The power 2^−(rest / halfLife) as a fraction of 128 bits.</summary>
    private static Wide Power(long rest, long halfLife)
    {
        var power = Wide.AlmostOne;
        for (var digit = 0; digit < Digits && rest != 0; digit++)
        {
            rest <<= 1;
            if (rest < halfLife)
                continue;
            rest -= halfLife;
            power = Wide.Multiply(power, Roots[digit]);
        }

        return power;
    }

    private static long WideFade(long points, int halvings, long rest, long halfLife)
    {
        var one = BigInteger.One << WideBits;
        var root = one >> 1;
        var power = one;
        for (var digit = 0; digit < WideDigits && rest != 0; digit++)
        {
            root = Root(root << WideBits);
            rest <<= 1;
            if (rest < halfLife)
                continue;
            rest -= halfLife;
            power = (power * root) >> WideBits;
        }

        // A shift of a BigInteger rounds towards minus infinity, so adding one half rounds halves up.
        var shift = WideBits + halvings;
        return (long)(((points * power) + (BigInteger.One << (shift - 1))) >> shift);
    }

    private static Wide[] MakeRoots()
    {
        var roots = new Wide[Digits];
        var root = BigInteger.One << (WideBits - 1);
        for (var digit = 0; digit < Digits; digit++)
        {
            root = Root(root << WideBits);
            var top = root >> (WideBits - 128);
            roots[digit] = new Wide((ulong)(top >> 64), (ulong)(top & ulong.MaxValue));
        }

        return roots;
    }

    /// <summary>The whole square root, by Newton's method from above.</summary>
    private static BigInteger Root(BigInteger square)
    {
        var root = BigInteger.One << (WideBits + 1);
        while (true)
        {
            var next = (root + (square / root)) >> 1;
            if (next >= root)
                return root;
            root = next;
        }
    }
}
