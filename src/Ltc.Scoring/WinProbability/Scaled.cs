namespace Ltc;

/// <summary>A number of zero or more as 28 decimal digits and a power of ten, for long products that neither underflow nor overflow.</summary>
/// <remarks>
/// Decimal arithmetic and not logarithms: the platform computes logarithms with differing last digits, while decimal is software with the same digits
/// everywhere. A product of a thousand factors keeps 25 digits, of which two decimals are shown.
/// </remarks>
internal readonly struct Scaled
{
    private const decimal Ten = 10m;

    private Scaled(decimal digits, int power)
    {
        Digits = digits;
        Power = power;
    }

    internal static Scaled One => new(1m, 0);

    /// <summary>Zero, or 1 up to below 10.</summary>
    internal decimal Digits { get; }

    internal int Power { get; }

    /// <summary>Takes a number of zero or more.</summary>
    internal static Scaled Of(decimal value)
    {
        var power = 0;
        if (value == 0m)
            return default;
        while (value >= Ten)
        {
            value /= Ten;
            power++;
        }

        while (value < 1m)
        {
            value *= Ten;
            power--;
        }

        return new Scaled(value, power);
    }

    public static Scaled operator *(Scaled a, Scaled b)
    {
        var digits = a.Digits * b.Digits;
        return digits == 0m ? default : digits >= Ten ? new Scaled(digits / Ten, a.Power + b.Power + 1) : new Scaled(digits, a.Power + b.Power);
    }

    /// <summary>Divides; the divisor is not zero.</summary>
    public static Scaled operator /(Scaled a, Scaled b)
    {
        var digits = a.Digits / b.Digits;
        return digits == 0m ? default : digits < 1m ? new Scaled(digits * Ten, a.Power - b.Power - 1) : new Scaled(digits, a.Power - b.Power);
    }

    /// <summary>Whether this is below another.</summary>
    internal bool IsBelow(Scaled other)
    {
        if (Digits == 0m || other.Digits == 0m)
            return Digits < other.Digits;
        return Power != other.Power ? Power < other.Power : Digits < other.Digits;
    }

    /// <summary>Gives the chance in percent that odds of this against the other stand for, 100 / (1 + this / other); not both are zero.</summary>
    internal decimal PercentAgainst(Scaled other)
    {
        const int Beyond = 24;
        const decimal Whole = 100m;
        if (other.Digits == 0m)
            return 0m;
        var ratio = this / other;
        if (ratio.Digits == 0m || ratio.Power < -Beyond)
            return Whole;
        if (ratio.Power > Beyond)
            return 0m;
        var plain = ratio.Digits;
        for (var i = ratio.Power; i > 0; i--)
            plain *= Ten;
        for (var i = ratio.Power; i < 0; i++)
            plain /= Ten;
        return Whole / (1m + plain);
    }
}
