using System;
using System.IO;
using System.Linq;

namespace Ltc.Cli.Tests.Firing;

/// <summary><c>ltc fire</c>, and <c>--machine FILE</c> wherever a machine is named.</summary>
public sealed class FireCommandTests : IDisposable
{
    private readonly string _facts = Path.Combine(Path.GetTempPath(), "ltc-facts-" + Guid.NewGuid().ToString("N") + ".json");

    public void Dispose() => File.Delete(_facts);

    public static TheoryData<string, string, string> Files => new()
    {
        { Sample("sales-project"), "opened", "sales-project" },
        { Sample("relationship-plan"), "drafted", "relationship-plan" },
        { Sample("tailoring-request"), "drafted", "tailoring-request" },
    };

    [Theory, MemberData(nameof(Files))]
    public void AMachineOfAFileIsListedDrawnAndFired(string path, string stage, string id)
    {
        Assert.StartsWith(id, Tool.Run("machines", "--machine", path).Out, StringComparison.Ordinal);
        Assert.Contains("stateDiagram-v2", Tool.Run("graph", "--machine", path).Out, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(path), Tool.Run("graph", "--machine", path, "--format", "json").Out);
        var run = Tool.Run("fire", "--machine", path, stage);
        Assert.Equal(0, run.Code);
        Assert.StartsWith(id, run.Out, StringComparison.Ordinal);
        Assert.Contains("would open with: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void FactsOfAFileAndOfTheCommandLineOpenAMove()
    {
        File.WriteAllText(_facts, """{ "project-director": "wang", "account-responsible": "li", "solution-responsible": "chen", "fulfil-responsible": "zhao", "grade": "region" }""");
        string[] ask = ["fire", "--machine", Sample("sales-project"), "graded", "appointTeam", "--facts", _facts, "--json"];
        var refused = Tool.Run(ask);
        Assert.Equal(1, refused.Code);
        var move = refused.Json.GetProperty("moves")[0];
        Assert.Equal("refused", move.GetProperty("answer").GetString());
        Assert.Equal("sponsor-named", move.GetProperty("reasons")[0].GetProperty("id").GetString());
        Assert.Equal([["sponsor"], ["grade"]], move.GetProperty("lacks").EnumerateArray().Select(lack => lack.EnumerateArray().Select(fact => fact.GetString()).ToArray()).Reverse());
        var open = Tool.Run([.. ask, "--fact", "sponsor=sun"]);
        Assert.Equal(0, open.Code);
        Assert.Equal(("allowed", "teamAppointed"), (open.Json.GetProperty("moves")[0].GetProperty("answer").GetString(), open.Json.GetProperty("moves")[0].GetProperty("to").GetString()));
        Assert.Equal(1, Tool.Run([.. ask, "--fact", "sponsor=sun", "--fact", "solution-responsible=li"]).Code);
    }

    [Fact]
    public void AMachineOfTheRulesIsFiredByItsId()
    {
        var run = Tool.Run("fire", "lead", "registered", "startValidation", "--fact", "duplicate=false", "--fact", "mandatory-fields-filled=true");
        Assert.Equal(0, run.Code);
        Assert.Contains("underValidation: open", run.Out, StringComparison.Ordinal);
        var none = Tool.Run("fire", "lead", "registered", "wakeUp");
        Assert.Equal(1, none.Code);
        Assert.Contains("no such move", none.Out, StringComparison.Ordinal);
        Assert.Contains("nothing leaves it", Tool.Run("fire", "lead", "closed").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void ABuiltInMachineRunsFromItsOwnExport()
    {
        File.WriteAllText(_facts, Tool.Run("machines", "lead", "--json").Out);
        string[] facts = ["registered", "--json", "--fact", "duplicate=true", "--fact", "mandatory-fields-filled=false"];
        Assert.Equal(Tool.Run(["fire", "lead", .. facts]).Out, Tool.Run(["fire", "--machine", _facts, .. facts]).Out);
    }

    [Theory]
    [InlineData("Name a machine", "fire")]
    [InlineData("The stage is missing", "fire", "lead")]
    [InlineData("did you mean `registered`", "fire", "lead", "registerd")]
    [InlineData("did you mean `convert`", "fire", "lead", "registered", "convrt")]
    [InlineData("expected true or false", "fire", "lead", "registered", "--fact", "duplicate=perhaps")]
    [InlineData("nearest: `duplicate`", "fire", "lead", "registered", "--fact", "duplicat=true")]
    [InlineData("cannot be read", "fire", "lead", "registered", "--facts", "absent.json")]
    [InlineData("cannot be read", "graph", "--machine", "absent.json")]
    [InlineData("Name a machine", "graph", "lead", "--machine", "absent.json")]
    [InlineData("Name a machine", "graph")]
    public void BadInputIsSaidAndNothingElse(string words, params string[] args)
    {
        var run = Tool.Run(args);
        Assert.Equal((2, string.Empty), (run.Code, run.Out));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FactsThatAreWrongAreNamedWithLineAndNearest()
    {
        File.WriteAllText(_facts, "{\n  \"duplicat\": true,\n  \"mandatory-fields-filled\": 5\n}");
        var run = Tool.Run("fire", "lead", "registered", "--facts", _facts);
        Assert.Equal(2, run.Code);
        Assert.Contains("(2,3)", run.Error, StringComparison.Ordinal);
        Assert.Contains("`duplicate`", run.Error, StringComparison.Ordinal);
        Assert.Contains("fact-value", run.Error, StringComparison.Ordinal);
    }

    private static string Sample(string id) => SampleCards.Folder("samples", "machines", id + ".json");
}
