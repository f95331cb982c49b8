using System.Linq;
using System.Text;

namespace Ltc.Tests.Json;

/// <summary>Each finding of the reader, with the exact place.</summary>
public sealed class JsonFindingTests
{
    [Theory]
    [InlineData("", "json-syntax", "", 1, 1)]
    [InlineData("{\n  \"all\": [,]\n}", "json-syntax", "", 2, 11)]
    [InlineData("{\"all\":[]\n  \"any\":[]}", "json-syntax", "", 2, 3)]
    [InlineData("{\"known\":\"x\",}", "json-syntax", "", 1, 14)]
    [InlineData("{\"known\":\"线索\"}\n x", "json-trailing", "", 2, 2)]
    [InlineData("{\"known\":\"a\",\n \"known\":\"b\"}", "json-duplicate", "/known", 2, 2)]
    [InlineData("{\"known\":\n \"\\uD800\"}", "json-surrogate", "/known", 2, 2)]
    [InlineData("{\"all\":[\n 1e400]}", "json-number", "/all/0", 2, 2)]
    [InlineData("{\"all\":[\n 0.12345678901234567890123456789]}", "json-number", "/all/0", 2, 2)]
    [InlineData("{\"knwon\":\"x\"}", "json-unknown", "/knwon", 1, 2)]
    [InlineData("{\"fact\":\"线索\", \"isnt\":true}", "json-unknown", "/isnt", 1, 15)]
    [InlineData("{\"is\":true}", "json-missing", "/fact", 1, 1)]
    [InlineData("{\"not\":\n [1]}", "json-type", "/not", 2, 2)]
    [InlineData("{\"fact\":7,\"is\":true}", "json-type", "/fact", 1, 9)]
    [InlineData("{\"fact\":\"x\",\"within\":\"0..5\"}", "json-value", "/within", 1, 22)]
    [InlineData("{\"fact\":\"x\",\"from\":\"2026-02-30\"}", "json-value", "/from", 1, 20)]
    [InlineData("{\"fact\":\"x\",\"covers\":{\"kind\":\"lead\",\"point\":\"bit\"}}", "json-value", "/covers/point", 1, 45)]
    [InlineData("{\"fact\":\"x\"}", "condition-form", "", 1, 1)]
    [InlineData("{\"fact\":\"x\",\"is\":true,\"in\":[]}", "condition-form", "", 1, 1)]
    public void AConditionSaysWhereItIsWrong(string json, string code, string pointer, int line, int column)
    {
        Assert.False(DefinitionJson.TryReadCondition(json, out var data, out var findings));
        Assert.Null(data);
        AssertFinding(Assert.Single(findings), code, pointer, line, column);
    }

    [Fact]
    public void BytesThatAreNoUtf8AreFoundWhereTheyStand()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\n \"known\":\"线"), 0xC0, (byte)'"', (byte)'}'];
        Assert.False(DefinitionJson.TryReadCondition(bytes, out _, out var findings));
        AssertFinding(Assert.Single(findings), "json-encoding", string.Empty, 2, 12);
    }

    [Fact]
    public void HalfACharacterInATextIsFound()
    {
        Assert.False(DefinitionJson.TryReadCondition("{\n\"known\":\"\uD83D\"}", out _, out var findings));
        AssertFinding(Assert.Single(findings), "json-surrogate", string.Empty, 2, 10);
    }

    [Fact]
    public void NestingHasALimit()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"not\":", 70)) + "{\"known\":\"x\"}" + new string('}', 70);
        Assert.False(DefinitionJson.TryReadCondition(deep, out _, out var findings));
        AssertFinding(Assert.Single(findings), "json-depth", string.Concat(Enumerable.Repeat("/not", 64)), 1, 64 * 7 + 1);
    }

    [Fact]
    public void AByteOrderMarkIsNoFinding() =>
        Assert.True(DefinitionJson.TryReadCondition([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{\"known\":\"x\"}")], out _, out _));

    [Fact]
    public void AnUnknownPropertyNamesTheNearest()
    {
        DefinitionJson.TryReadCondition("{\"knwon\":\"x\"}", out _, out var findings);
        Assert.Equal("known", findings[0].Fix);
    }

    [Fact]
    public void EverythingIsSaidAtOnce()
    {
        DefinitionJson.TryReadCondition("{\"all\":[{\"known\":1},{\"fact\":\"x\"},{\"fact\":\"x\",\"within\":\"\"},{\"knwon\":\"x\"}]}", out _, out var findings);
        Assert.Equal(["json-type", "condition-form", "json-value", "json-unknown"], findings.Select(finding => finding.Code));
        Assert.Equal(["/all/0/known", "/all/1", "/all/2/within", "/all/3/knwon"], findings.Select(finding => finding.Pointer));
    }

    internal static void AssertFinding(Finding finding, string code, string pointer, int line, int column)
    {
        Assert.Equal($"{code} {pointer} {line},{column}", $"{finding.Code} {finding.Pointer} {finding.Line},{finding.Column}");
        Assert.All(System.Enum.GetValues<Language>(), language => Assert.NotEmpty(finding.Text(language)));
    }
}
