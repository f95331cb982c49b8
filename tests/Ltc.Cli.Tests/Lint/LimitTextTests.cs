namespace Ltc.Cli.Tests.Lint;

public sealed class LimitTextTests
{
    [Theory]
    [InlineData("up to 10,000", "(,10000]", null)]
    [InlineData("Up To And Including £10,000.50", "(,10000.5]", "GBP")]
    [InlineData("≤ 30", "(,30]", null)]
    [InlineData("<=30", "(,30]", null)]
    [InlineData("10,000", "(,10000]", null)]
    [InlineData("10 000", "(,10000]", null)]
    [InlineData("max. 5k", "(,5000]", null)]
    [InlineData("not more than USD 1.5m", "(,1500000]", "USD")]
    [InlineData("50,000 or less", "(,50000]", null)]
    [InlineData("below 50,000", "(,50000)", null)]
    [InlineData("under $50k", "(,50000)", "$")]
    [InlineData("less than 100k EUR", "(,100000)", "EUR")]
    [InlineData("< 100k", "(,100000)", null)]
    [InlineData("> 100k", "(100000,)", null)]
    [InlineData("above 25,000", "(25000,)", null)]
    [InlineData("more than 2 million", "(2000000,)", null)]
    [InlineData("in excess of €2bn", "(2000000000,)", "EUR")]
    [InlineData("≥ 50,000", "[50000,)", null)]
    [InlineData("from 50,000", "[50000,)", null)]
    [InlineData("at least 50,000", "[50000,)", null)]
    [InlineData("not less than 50,000", "[50000,)", null)]
    [InlineData("50,000 and above", "[50000,)", null)]
    [InlineData("100k+", "[100000,)", null)]
    [InlineData("10,000 - 25,000", "[10000,25000]", null)]
    [InlineData("10,000–25,000", "[10000,25000]", null)]
    [InlineData("10 000 - 25 000", "[10000,25000]", null)]
    [InlineData("10k to 25k", "[10000,25000]", null)]
    [InlineData("between £10,000 and £25,000", "[10000,25000]", "GBP")]
    [InlineData("from 10,000 to 25,000", "[10000,25000]", null)]
    [InlineData("over 10,000 up to 25,000", "(10000,25000]", null)]
    [InlineData("> 10,000 and ≤ 25,000", "(10000,25000]", null)]
    [InlineData("≥ 10,000, < 25,000", "[10000,25000)", null)]
    [InlineData("unlimited", "(,)", null)]
    [InlineData("No limit", "(,)", null)]
    [InlineData("不限", "(,)", null)]
    [InlineData("不超过 50 万元", "(,500000]", "CNY")]
    [InlineData("不超過50萬元", "(,500000]", "CNY")]
    [InlineData("500万以下", "(,5000000]", null)]
    [InlineData("500万元以下（含）", "(,5000000]", "CNY")]
    [InlineData("低于 100 万", "(,1000000)", null)]
    [InlineData("不满100万", "(,1000000)", null)]
    [InlineData("超过1亿元", "(100000000,)", "CNY")]
    [InlineData("100万以上", "[1000000,)", null)]
    [InlineData("50万至500万", "[500000,5000000]", null)]
    public void A_limit_is_read_as_people_write_it(string text, string range, string? currency)
    {
        Assert.True(LimitText.TryRead(text, out var limit), text);
        Assert.Equal((Interval.Parse(range), currency), (limit.Range, limit.Currency));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("tbd")]
    [InlineData("up to ten")]
    [InlineData("-500")]
    [InlineData("(500)")]
    [InlineData("10.000")]
    [InlineData("1,5")]
    [InlineData("10 - 25k")]
    [InlineData("10-25万")]
    [InlineData("25,000 - 10,000")]
    [InlineData("£10,000 - €25,000")]
    [InlineData("10,000 25,000")]
    [InlineData("up to 10,000 or more")]
    [InlineData("above 10 above 20")]
    public void What_can_be_read_in_two_ways_or_none_is_not_read(string text) => Assert.False(LimitText.TryRead(text, out _), text);

    [Theory]
    [InlineData("≤ 3 years", "Term", "(,36]")]
    [InlineData("up to 1 year", "Term", "(,12]")]
    [InlineData("more than 3 years", "Term", "(36,)")]
    [InlineData("1 - 3 years", "Term", "[12,36]")]
    [InlineData("18 months", "Term", "(,18]")]
    [InlineData("不超过3年", "期限", "(,36]")]
    [InlineData("6个月以内", "期限", "(,6]")]
    [InlineData("3", "Term in years", "(,36]")]
    [InlineData("3", "期限（月）", "(,3]")]
    [InlineData("any", "Term", "(,)")]
    public void A_term_is_read_in_months(string text, string heading, string months)
    {
        Assert.True(TermText.TryRead(text, heading, out var range), text);
        Assert.Equal(Interval.Parse(months), range);
    }

    [Theory]
    [InlineData("3", "Term")]
    [InlineData("1 year 6 months", "Term")]
    [InlineData("£3 years", "Term")]
    [InlineData("long", "Years")]
    public void A_term_without_a_unit_or_with_two_is_not_read(string text, string heading) => Assert.False(TermText.TryRead(text, heading, out _));
}
