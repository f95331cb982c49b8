using System;
using System.Linq;
using System.Text.Json;

namespace Ltc.Cli.Tests;

public sealed class RulesCommandTests
{
    [Fact]
    public void ShowWritesABookThatIsReadAgain()
    {
        var shown = Tool.Run("rules", "show");
        Assert.Equal(0, shown.Code);
        using var file = new TemporaryFile(shown.Out);
        Assert.Equal(shown.Out, Tool.Run("rules", "show", file.Path).Out);
        Assert.Equal(2, Tool.Run("rules", "show", file.Path + ".gone").Code);
        Assert.Equal(2, Tool.Run("rules", "check", file.Path + ".gone").Code);
    }

    [Fact]
    public void TheBookOfTheCommandLineAnswers()
    {
        using var file = new TemporaryFile(Rulebook.Default.ToJson().Replace("\"en\": \"the lead is not recorded twice\"", "\"en\": \"nobody recorded it before\"", StringComparison.Ordinal));
        Assert.Contains("nobody recorded it before", Tool.Run("machines", "lead", "--rules", file.Path).Out, StringComparison.Ordinal);
        Assert.Contains("nobody recorded it before", Tool.Run("graph", "lead", "--format", "json", "--rules", file.Path).Out, StringComparison.Ordinal);
        Assert.Equal(0, Tool.Run("demo", "--rules", file.Path).Code);
        Assert.DoesNotContain("nobody recorded it before", Tool.Run("machines", "lead").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "is no semantic version")]
    [InlineData("zh-Hans", "不是语义化版本")]
    [InlineData("zh-Hant", "不是語意化版本")]
    public void CheckSaysPlaceCodeAndFixInEachLanguage(string language, string words)
    {
        using var file = new TemporaryFile(Rulebook.Default.ToJson().Replace("\"version\": \"0.1.0\"", "\"version\": \"1\"", StringComparison.Ordinal).Replace("\"funnel\": {", "\"funel\": {", StringComparison.Ordinal));
        var run = Tool.Run("rules", "check", file.Path, "--lang", language);
        Assert.Equal(1, run.Code);
        Assert.Contains(words, run.Out, StringComparison.Ordinal);
        Assert.Contains("[book-version]", run.Out, StringComparison.Ordinal);
        var found = Tool.Run("rules", "check", file.Path, "--json", "--lang", language).Json.GetProperty("findings").EnumerateArray().ToArray();
        Assert.All(found, finding => Assert.True(finding.GetProperty("line").GetInt32() > 0 && finding.GetProperty("column").GetInt32() > 0));
        Assert.Equal("funnel", found.Single(finding => finding.GetProperty("code").GetString() == "json-unknown").GetProperty("fix").GetString());
    }

    [Fact]
    public void TheHelpOfACommandBelowRulesNamesItsWholePath()
    {
        Assert.Contains("ltc rules check BOOK [OPTIONS]", Tool.Run("rules", "check", "--help").Out, StringComparison.Ordinal);
        Assert.Contains("--lang", Tool.Run("rules", "check", "--help").Out, StringComparison.Ordinal);
        Assert.Contains("See ltc rules check --help", Tool.Run("rules", "check").Error, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run("rules").Code);
    }

    [Fact]
    public void EveryFactsTypeHasASchemaOfItsFacts()
    {
        Assert.Equal(FactSchema.Ids.Distinct(), FactSchema.Ids);
        Assert.All(LtcRules.Default.Machines, machine => Assert.Contains(machine.Definition.Id, FactSchema.Ids));
        foreach (var id in FactSchema.Ids)
        {
            var run = Tool.Run("schema", id, "--lang", "zh-Hant");
            Assert.Equal(0, run.Code);
            Assert.NotEmpty(run.Json.GetProperty("properties").EnumerateObject());
        }

        var facts = LtcRules.Default.FindMachine("opportunity")!.Facts.Select(fact => fact.Id);
        Assert.Equal(facts, Tool.Run("schema", "opportunity").Json.GetProperty("properties").EnumerateObject().Select(one => one.Name));
        Assert.Contains("did you mean `lead`", Tool.Run("schema", "laed").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSchemaIsJson() => Assert.Equal("object", JsonDocument.Parse(Tool.Run("rules", "schema").Out).RootElement.GetProperty("type").GetString());
}
