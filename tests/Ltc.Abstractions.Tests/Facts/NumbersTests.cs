using System.Globalization;

namespace Ltc.Tests;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("-0.0", "0")]
    [InlineData("6200000.00", "6200000")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    public void A_number_has_one_text(string written, string expected) =>
        Assert.Equal(expected, Numbers.ToText(decimal.Parse(written, CultureInfo.InvariantCulture)));
}
