using System.Globalization;

namespace Ltc.Cli.Tests;

public sealed class AmountTests
{
    [Theory]
    [InlineData("1054", "1054", "1054")]
    [InlineData("1,234.56", "1234.56", null)]
    [InlineData("1.234,56", null, "1234.56")]
    [InlineData("1,234", "1234", "1.234")]
    [InlineData("1 234", "1234", "1234")]
    [InlineData("1 234,5", null, "1234.5")]
    [InlineData("1'234.50", "1234.5", null)]
    [InlineData("12,345,678", "12345678", null)]
    [InlineData("(500)", "-500", "-500")]
    [InlineData("-500", "-500", "-500")]
    [InlineData("¥ 12万", "120000", "120000")]
    [InlineData("1.5亿", "150000000", null)]
    [InlineData("$1,000", "1000", "1")]
    [InlineData("500 USD", "500", "500")]
    [InlineData("￥500元", null, null)]
    [InlineData("1,23", null, "1.23")]
    [InlineData("12,34,567", null, null)]
    [InlineData("1.2.3", null, null)]
    [InlineData("5K", null, null)]
    [InlineData("", null, null)]
    [InlineData("-", null, null)]
    [InlineData("1e9", null, null)]
    [InlineData("99999999999999999999999999999", null, null)]
    public void An_amount_is_read_in_each_style_or_not_at_all(string text, string? point, string? comma)
    {
        Assert.Equal(point, Read(text, AmountStyle.Point));
        Assert.Equal(comma, Read(text, AmountStyle.Comma));
    }

    [Theory]
    [InlineData("¥500", "¥")]
    [InlineData("500元", "¥")]
    [InlineData("US$ 5", "US$")]
    [InlineData("5", null)]
    public void A_currency_sign_is_kept(string text, string? sign)
    {
        Assert.True(AmountText.TryRead(text, AmountStyle.Point, out _, out var found));
        Assert.Equal(sign, found);
    }

    [Theory]
    [InlineData("Point", "5", "1054")]
    [InlineData("Point", "1,234", "1,234.5")]
    [InlineData("Comma", "1.234", "1.234,5")]
    [InlineData("NotSaid", "1,234", "5")]
    public void A_column_is_decided_by_all_of_its_values(string style, params string[] values)
    {
        var survey = new AmountSurvey();
        foreach (var value in values)
            survey.See(value);
        Assert.Equal(style, survey.Decide(AmountStyle.NotSaid).ToString());
    }

    private static string? Read(string text, AmountStyle style) =>
        AmountText.TryRead(text, style, out var amount, out _) ? amount.ToString("0.####", CultureInfo.InvariantCulture) : null;
}
