using System.Linq;
using System.Text;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Json;

public sealed class ScorecardJsonTests(ITestOutputHelper output)
{
    [Fact]
    public void A_card_survives_the_trip() => PropertyRun.ForAll(
        "a card survives the trip through JSON",
        output.WriteLine,
        draw =>
        {
            var data = GenerateCard.Data(draw);
            if (draw.Chance(30))
                data.Signals = [new ScoreSignal("reply", 2.5m, draw.Chance(50) ? 14m : null, Text.Same("reply"))];
            if (draw.Chance(10))
                data.Characteristics = [.. data.Characteristics, new ScoreCharacteristic("all", CharacteristicKind.Number, [ScoreBin.Between(null, null, 1m, ["none"])])];
            if (!ScorecardDefinition.TryCreate(data, out var card, out _))
            {
                draw.Saw("a band that signals make unreachable");
                return;
            }

            var text = DefinitionJson.Write(card!);
            Assert.True(DefinitionJson.TryReadScorecard(text, out var read, out var findings), string.Join("; ", findings) + text);
            Assert.Equal(card, read);
            Assert.Equal(text, DefinitionJson.Write(read!));
            Assert.True(DefinitionJson.TryReadScorecard(Encoding.UTF8.GetBytes(text), out var second, out _));
            Assert.Equal(card, second);
            var row = GenerateRow.Any(draw, card!);
            Assert.Equal(card!.Score(row).Value, read!.Score(row).Value);
            draw.Saw("the same card");
        },
        "the same card");

    [Theory]
    [InlineData("{\n \"id\": \"c\", \"colour\": 1, \"characteristics\": [] }", "json-unknown", "/colour", 2)]
    [InlineData("{ \"id\": \"c\",\n \"characteristics\": [] }", "scorecard-no-characteristics", "/characteristics", 2)]
    [InlineData("{ \"id\": \"c\", \"characteristics\": [\n { \"id\": \"x\", \"kind\": \"numbr\", \"bins\": [ { \"points\": 1 } ] } ] }", "json-value", "/characteristics/0/kind", 2)]
    [InlineData("{ \"id\": \"c\", \"characteristics\": [\n { \"id\": \"x\", \"kind\": \"number\", \"bins\": [ {\n } ] } ] }", "json-missing", "/characteristics/0/bins/0/points", 2)]
    [InlineData("{ \"id\": \"c\", \"characteristics\": [ { \"id\": \"x\", \"kind\": \"number\", \"bins\": [ { \"to\": 1, \"points\": 1 },\n { \"from\": 0, \"points\": 2 } ] } ] }", "scorecard-overlapping-bins", "/characteristics/0/bins/1", 2)]
    [InlineData("{ \"id\": \"c\", \"characteristics\": [ { \"id\": \"x\", \"kind\": \"category\", \"bins\": [\n { \"rest\": true, \"in\": [], \"points\": 1 } ] } ] }", "json-type", "/characteristics/0/bins/0", 2)]
    [InlineData("{ \"id\": \"c\", \"signals\": [\n { \"id\": \"s\", \"points\": 1, \"halfLifeDays\": 0 } ] }", "scorecard-signal", "/signals/0", 2)]
    public void What_is_wrong_with_a_card_has_a_place(string json, string code, string pointer, int line)
    {
        Assert.False(DefinitionJson.TryReadScorecard(json, out var card, out var findings));
        Assert.Null(card);
        var finding = Assert.Single(findings);
        Assert.Equal((code, pointer, line), (finding.Code, finding.Pointer, finding.Line));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        const string Json = """{ "id": 7, "initial": "ten", "characteristics": [ 5, { "id": "x", "kind": "flag", "bins": [ { "in": "yes", "points": true } ] } ], "bands": {} }""";
        Assert.False(DefinitionJson.TryReadScorecard(Json, out _, out var findings));
        Assert.Equal(
            ["/bands", "/characteristics/0", "/characteristics/1/bins/0/in", "/characteristics/1/bins/0/points", "/id", "/initial"],
            findings.Select(finding => finding.Pointer).Distinct().Order(System.StringComparer.Ordinal));
    }
}
