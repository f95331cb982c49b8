using System;

namespace Ltc;

/// <summary>Exponential and logarithm from additions, multiplications and divisions only.</summary>
/// <remarks>The functions of the platform differ in the last digit from one system to the next; a fitted card must not.</remarks>
internal static class PortableMath
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double LargestExponent = 700;
    private const double RootHalf = 0.70710678118654752440;
    private const int MantissaBits = 52;
    private const int ExponentBias = 1023;
    private const int ExpTerms = 15;
    private const int LogTerms = 23;

    /// <summary>The natural logarithm of two.</summary>
    internal const double Ln2 = 0.69314718055994530942;

    /// <summary>Raises e to a power; beyond ±700 the power is cut there.</summary>
    internal static double Exp(double x)
    {
        x = Math.Max(-LargestExponent, Math.Min(LargestExponent, x));
        var k = Math.Floor((x / Ln2) + 0.5);
        var rest = x - (k * Ln2High) - (k * Ln2Low);
        var sum = 1.0;
        for (var i = ExpTerms; i >= 1; i--)
            sum = 1.0 + (rest * sum / i);
        return sum * BitConverter.Int64BitsToDouble(((long)k + ExponentBias) << MantissaBits);
    }

    /// <summary>Takes the natural logarithm of a normal positive number.</summary>
    internal static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> MantissaBits) - ExponentBias + 1;
        var mantissa = BitConverter.Int64BitsToDouble((bits & ((1L << MantissaBits) - 1)) | ((long)(ExponentBias - 1) << MantissaBits));
        if (mantissa < RootHalf)
        {
            mantissa *= 2;
            exponent--;
        }

        var s = (mantissa - 1) / (mantissa + 1);
        var square = s * s;
        var sum = 0.0;
        for (var i = LogTerms; i >= 1; i -= 2)
            sum = (sum * square) + (1.0 / i);
        return (exponent * Ln2High) + ((2 * s * sum) + (exponent * Ln2Low));
    }

    /// <summary>The probability that stands for logarithmic odds.</summary>
    internal static double Logistic(double logOdds)
    {
        var small = Exp(-Math.Abs(logOdds));
        return logOdds >= 0 ? 1 / (1 + small) : small / (1 + small);
    }

    /// <summary>The logarithm of 1 + e^x, without losing the small end.</summary>
    internal static double LogOnePlusExp(double x) => Math.Max(x, 0) + Log(1 + Exp(-Math.Abs(x)));

    /// <summary>Rounds half up to a whole number.</summary>
    internal static int RoundHalfUp(double x) => checked((int)Math.Floor(x + 0.5));
}
