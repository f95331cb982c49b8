using System;
using System.Linq;

namespace Ltc.Cli.Tests;

public sealed class MachineCommandTests
{
    [Fact]
    public void MachinesListsEachMachineWithinTheWidth()
    {
        var run = Tool.Run("machines");
        Assert.Equal(0, run.Code);
        Assert.All(LtcRules.Default.Machines, machine => Assert.Contains(machine.Definition.Id, run.Out, StringComparison.Ordinal));
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= 100, line));
        Assert.Contains("线索", Tool.Run("machines", "--lang", "zh-Hans").Out, StringComparison.Ordinal);
        Assert.Equal(LtcRules.Default.Machines.Count, Tool.Run("machines", "--json").Json.GetProperty("machines").GetArrayLength());
    }

    [Fact]
    public void MachinesOfOneListsItsMoves()
    {
        var run = Tool.Run("machines", "lead");
        Assert.Equal(0, run.Code);
        Assert.Contains("convert → converted", run.Out, StringComparison.Ordinal);
        Assert.Contains("score-at-least-60: the score reaches 60", run.Out, StringComparison.Ordinal);
        Assert.Equal("lead", Tool.Run("machines", "lead", "--json").Json.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("mermaid", "stateDiagram-v2")]
    [InlineData("dot", "digraph")]
    [InlineData("scxml", "<scxml")]
    [InlineData("json", "\"id\": \"lead\"")]
    public void GraphDrawsInEachFormat(string format, string words)
    {
        var run = Tool.Run("graph", "lead", "--format", format);
        Assert.Equal(0, run.Code);
        Assert.Contains(words, run.Out, StringComparison.Ordinal);
        Assert.True(Tool.Run("graph", "lead", "--format", format, "--json").Json.EnumerateObject().Any());
    }

    [Theory]
    [InlineData("en", "did you mean `lead`")]
    [InlineData("zh-Hans", "是否指“lead”")]
    [InlineData("zh-Hant", "是否指「lead」")]
    public void AnUnknownMachineNamesTheNearest(string language, string words)
    {
        foreach (var command in new[] { "graph", "machines" })
        {
            var run = Tool.Run(command, "laed", "--lang", language);
            Assert.Equal(2, run.Code);
            Assert.Contains(words, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AnUnknownFormatIsBadUsage()
    {
        var run = Tool.Run("graph", "lead", "--format", "svg");
        Assert.Equal(2, run.Code);
        Assert.Contains("mermaid", run.Error, StringComparison.Ordinal);
    }
}
