using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli.Tests.Cases;

public sealed class CaseComparerTests
{
    [Theory]
    [InlineData("""{"a":1.004}""", """{"a":1}""", "")]
    [InlineData("""{"a":1.005}""", """{"a":1}""", "")]
    [InlineData("""{"a":1.0051}""", """{"a":1}""", "a")]
    [InlineData("""{"a":1e3}""", """{"a":1000.0}""", "")]
    [InlineData("""{"a":1}""", """{"a":"1"}""", "a")]
    [InlineData("""{"a":"x"}""", """{"a":"x","b":2}""", "")]
    [InlineData("""{"a":"x"}""", """{"a":"X"}""", "a")]
    [InlineData("""{"a":"€"}""", """{"a":"\u20ac"}""", "")]
    [InlineData("""{"a":true}""", """{"a":false}""", "a")]
    [InlineData("""{"a":null}""", """{"b":1}""", "")]
    [InlineData("""{"a":null}""", """{"a":1}""", "a")]
    [InlineData("""{"a":1}""", """{"b":1}""", "a")]
    [InlineData("""{"a":[1,2]}""", """{"a":[2,1]}""", "a[0] a[1]")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""", "a")]
    [InlineData("""{"a":[]}""", """{"a":[]}""", "")]
    [InlineData("""{"a":[]}""", """{"a":{}}""", "a")]
    [InlineData("""{"a":{"b":1}}""", """{"a":{"b":1}}""", "")]
    [InlineData("""{"a":{"b":1}}""", """{"a":{"b":2,"c":3}}""", "a.b a.c")]
    [InlineData("""{"a":{"b":1,"c":[{"d":2}]}}""", """{"a":{"b":1,"c":[{"d":3}]}}""", "a.c[0].d")]
    public void Fields_that_are_named_must_match_key_for_key(string expect, string answer, string fields)
    {
        var one = new ConformanceCase("file", "subject", "name", default, JsonDocument.Parse(expect).RootElement, 0.005m);
        var differences = CaseComparer.Compare(one, new CaseAnswer(JsonNode.Parse(answer)!.AsObject()));
        Assert.Equal(fields, string.Join(' ', differences.Select(difference => difference.Field)));
    }

    [Theory]
    [InlineData("0.1", "")]
    [InlineData("0", "a")]
    public void A_case_may_carry_its_own_tolerance(string tolerance, string fields)
    {
        var json = JsonDocument.Parse($$"""{"subject":"s","expect":{"a":1.05},"tolerance":{{tolerance}}}""").RootElement;
        var differences = CaseComparer.Compare(ConformanceCase.From("file", 1, json), new CaseAnswer(new JsonObject { ["a"] = 1m }));
        Assert.Equal(fields, string.Join(' ', differences.Select(difference => difference.Field)));
    }
}
