using System.Globalization;

namespace Ltc;

/// <summary>Reads numbers exactly: one that a decimal cannot hold to its last digit is refused, never rounded.</summary>
internal static class JsonNumbers
{
    internal static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
        && Normal(text) == Normal(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The digits without zeros at either end, and the power of ten of the last one.</summary>
    private static (string Digits, decimal Power) Normal(string text)
    {
        var e = text.IndexOfAny(['e', 'E']);
        var mantissa = (e < 0 ? text : text.Substring(0, e)).TrimStart('-', '+');
        var point = mantissa.IndexOf('.');
        var digits = mantissa.Replace(".", string.Empty).TrimStart('0');
        var trimmed = digits.TrimEnd('0');
        if (trimmed.Length == 0 || (e >= 0 && text.Length - e > 8))
            return (trimmed, 0);
        var power = e < 0 ? 0 : int.Parse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        return (trimmed, power - fraction + (digits.Length - trimmed.Length));
    }
}
