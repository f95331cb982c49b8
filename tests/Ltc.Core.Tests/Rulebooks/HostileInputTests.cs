using System;
using System.Linq;
using System.Text;

namespace Ltc.Tests.Rulebooks;

/// <summary>Whatever somebody sends as a book is answered with findings, and none of it costs more than it is worth.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [InlineData("", "json-syntax")]
    [InlineData("null", "json-type")]
    [InlineData("[]", "json-type")]
    [InlineData("{\"id\": 1e400}", "json-number")]
    [InlineData("{\"id\": \"\\uD800\"}", "json-surrogate")]
    [InlineData("{\"id\": \"a\", \"id\": \"b\"}", "json-duplicate")]
    [InlineData("{} {}", "json-trailing")]
    public void A_text_that_is_no_book_is_refused(string json, string code) => Assert.Contains(code, BookTexts.Codes(BookTexts.Refused(json)));

    [Theory]
    [InlineData("{\"a\":", "}")]
    [InlineData("[", "]")]
    public void Ten_thousand_levels_are_refused(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));
        Assert.Equal(["json-depth"], BookTexts.Codes(BookTexts.Refused(deep)));
    }

    [Fact]
    public void A_hundred_megabytes_are_refused_before_they_are_read()
    {
        Assert.False(Rulebook.TryParse(new byte[100_000_000], out _, out var findings));
        Assert.Equal(["book-too-large"], BookTexts.Codes(findings));
        Assert.Equal(["book-too-large"], BookTexts.Codes(BookTexts.Refused(new string('线', Rulebook.MostBytes / 2))));
    }

    [Fact]
    public void A_list_without_end_is_refused()
    {
        var long_ = "{\"funnel\": {\"stages\": [" + string.Join(",", Enumerable.Repeat("{}", Rulebook.MostItems + 1)) + "]}}";
        Assert.Equal(["json-too-many"], BookTexts.Codes(BookTexts.Refused(long_)));
        var wide = "{" + string.Join(",", Enumerable.Range(0, Rulebook.MostItems + 1).Select(number => $"\"a{number}\":1")) + "}";
        Assert.Equal(["json-too-many"], BookTexts.Codes(BookTexts.Refused(wide)));
    }

    [Fact]
    public void A_text_that_is_nothing_but_faults_stops_at_some_point()
    {
        var twice = "{" + string.Join(",", Enumerable.Repeat("\"a\":1e400", 100_000)) + "}";
        Assert.InRange(BookTexts.Refused(twice).Count, 1, 2 * JsonTree.MostFindings);
        var unknown = "{" + string.Join(",", Enumerable.Range(0, 900).Select(number => $"\"machine{number}\":{{\"edges\":[{string.Join(",", Enumerable.Repeat("{}", 400))}]}}")) + "}";
        Assert.InRange(BookTexts.Refused(unknown).Count, 900, 1000);
    }

    [Fact]
    public void Half_a_character_is_refused() => Assert.Equal(["json-surrogate"], BookTexts.Codes(BookTexts.Refused("{\"id\": \"" + (char)0xD800 + "\"}")));

    [Fact]
    public void Nothing_is_read_from_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => Rulebook.TryParse((string)null!, out _, out _));
        Assert.Throws<ArgumentNullException>(() => Rulebook.TryParse((byte[])null!, out _, out _));
        Assert.Throws<ArgumentNullException>(() => LtcRules.From(null!));
        Assert.NotEmpty(BookTexts.Codes(BookTexts.Refused(Encoding.UTF8.GetString([0xEF, 0xBB, 0xBF]))));
    }
}
