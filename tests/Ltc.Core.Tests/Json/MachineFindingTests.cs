using System;
using System.Linq;

namespace Ltc.Tests.Json;

/// <summary>What is wrong with a machine is found where it stands in the text.</summary>
public sealed class MachineFindingTests
{
    private const string Small = """
        {
          "id": "door",
          "text": { "en": "Door", "zh-Hans": "门", "zh-Hant": "門" },
          "stages": [
            { "id": "open", "text": { "en": "Open", "zh-Hans": "开", "zh-Hant": "開" } },
            { "id": "shut", "text": { "en": "Shut", "zh-Hans": "关", "zh-Hant": "關" }, "kind": "end" }
          ],
          "triggers": [
            { "id": "close", "text": { "en": "Close", "zh-Hans": "关门", "zh-Hant": "關門" } }
          ],
          "requirements": [
            { "id": "no-wind", "text": { "en": "No wind", "zh-Hans": "无风", "zh-Hant": "無風" }, "when": { "fact": "wind", "is": false } }
          ],
          "effects": [],
          "edges": [
            { "from": "open", "trigger": "close", "to": "shut", "requirements": ["no-wind"] }
          ]
        }
        """;

    [Fact]
    public void ASmallMachineIsRead()
    {
        Assert.True(DefinitionJson.TryReadMachine(Small, out var machine, out _));
        Assert.Equal(Answer.Refused, machine!.Fire("open", "close", default, RequirementSet.All).Answer);
        Assert.Equal("shut", machine.Fire("open", "close", RequirementSet.All, RequirementSet.All).To);
    }

    [Theory]
    [InlineData("\"requirements\": [\"no-wind\"]", "\"requirements\": [\"no-wnid\"]", "reference-unknown", "/edges/0/requirements/0", 16, 74)]
    [InlineData("\"kind\": \"end\"", "\"kind\": \"ended\"", "json-value", "/stages/1/kind", 6, 87)]
    [InlineData("\"effects\": []", "\"efects\": []", "json-unknown", "/efects", 14, 3)]
    [InlineData("\"to\": \"shut\"", "\"to\": \"shot\"", "stage-unknown", "/edges/0", 16, 5)]
    [InlineData("\"id\": \"shut\"", "\"id\": \"open\"", "stage-twice", "/stages/1", 6, 5)]
    [InlineData("\"trigger\": \"close\"", "\"trigger\": \"slam\"", "trigger-unknown", "/edges/0", 16, 5)]
    [InlineData("\"zh-Hant\": \"關門\"", "\"zh-Hant\": \"\"", "text-missing", "/triggers/0", 9, 5)]
    [InlineData("\"from\": \"open\"", "\"from\": \"shut\"", "exit-from-end", "/edges/0", 16, 5)]
    [InlineData("\"id\": \"door\"", "\"id\": \"\"", "machine-id-missing", "", 1, 1)]
    public void AMachineSaysWhereItIsWrong(string from, string to, string code, string pointer, int line, int column)
    {
        Assert.Contains(from, Small, StringComparison.Ordinal);
        Assert.False(DefinitionJson.TryReadMachine(Small.Replace(from, to, StringComparison.Ordinal), out _, out var findings));
        JsonFindingTests.AssertFinding(findings.First(finding => finding.Code == code), code, pointer, line, column);
    }

    [Fact]
    public void ARequirementDeclaredTwiceOrForNothingIsFound()
    {
        var twice = Small.Replace("\"effects\": []", "\"effects\": [{ \"id\": \"ring\", \"text\": { \"en\": \"a\", \"zh-Hans\": \"b\", \"zh-Hant\": \"c\" } }]", StringComparison.Ordinal)
            .Replace("\"requirements\": [\n", "\"requirements\": [\n    { \"id\": \"no-wind\", \"text\": { \"en\": \"x\", \"zh-Hans\": \"y\", \"zh-Hant\": \"z\" } },\n", StringComparison.Ordinal);
        Assert.False(DefinitionJson.TryReadMachine(twice, out _, out var findings));
        Assert.Equal(["id-twice", "id-unused"], findings.Select(finding => finding.Code));
        JsonFindingTests.AssertFinding(findings[0], "id-twice", "/requirements/1", 13, 5);
        JsonFindingTests.AssertFinding(findings[1], "id-unused", "/effects/0", 15, 15);
    }
}
