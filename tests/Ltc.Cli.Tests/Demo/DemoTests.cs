using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli.Tests.Demo;

public sealed class DemoTests
{
    private static readonly Journal Journal = DemoStory.Read(LtcRules.Default);

    public static TheoryData<string> Facts => [.. DemoStory.FactsOf(Journal)];

    [Fact]
    public void TheStoryRunsFromTheFirstSignalToCash()
    {
        var steps = DemoStory.Tell(LtcRules.Default, Journal, null).Steps;
        Assert.All(steps, step => Assert.Empty(step.Findings));
        Assert.Equal("converted", Last(steps, "lead"));
        Assert.Equal("signed", Last(steps, "opportunity"));
        Assert.Equal("closed", Last(steps, "order"));
        Assert.Equal("paid", Last(steps, "receivable"));
        Assert.Equal("closed", Last(steps, "contract"));
        Assert.Equal(4, steps.Count(step => step.Answer != Answer.Allowed));
        Assert.Equal(["D-1", "D-2", "D-3", "D-4"], steps.SelectMany(step => step.Decisions).Select(decision => decision.Id).Distinct().Order());
    }

    /// <summary>Whatever is taken away, the story either stops at a requirement that reads it, or nothing needed it.</summary>
    [Theory]
    [MemberData(nameof(Facts))]
    public void WithoutAFactTheStoryStopsAtTheRequirementThatNeedsIt(string fact)
    {
        var story = DemoStory.Tell(LtcRules.Default, Journal, fact);
        if (story.Stop is not { } stop)
            return;
        Assert.NotEmpty(stop.Reasons);
        var requirements = stop.Edge!.Requirements.ToDictionary(requirement => requirement.Id);
        Assert.Contains(stop.Reasons, reason => Mentions(requirements[reason.Id].Data!, fact));
    }

    [Fact]
    public void TheClocksRunFromTheLeadToTheLastPayment()
    {
        var position = DemoClocks.Locate(DemoStory.Tell(LtcRules.Default, Journal, null).Steps);
        Assert.Equal([PipelineStage.RelationshipMaintenance], position.Stages);
        Assert.Equal("LTO 39 · OTO 112 · OTD 157 · DTC 67", DemoClocks.Say(position));
    }

    [Fact]
    public void MostFactsOfTheStoryAreNeeded() =>
        Assert.True(DemoStory.FactsOf(Journal).Count(fact => DemoStory.Tell(LtcRules.Default, Journal, fact).Stop is not null) > 100);

    [Theory]
    [InlineData("--lang", "en")]
    [InlineData("--lang", "zh-Hans")]
    [InlineData("--lang", "zh-Hant")]
    [InlineData("--without", "bid-decision")]
    public void TheScreenFitsAHundredColumns(string option, string value)
    {
        var run = Tool.Run("demo", option, value);
        Assert.Equal(0, run.Code);
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Sum(letter => letter > 0x2E7F ? 2 : 1) <= 100, line));
    }

    [Fact]
    public void AnUnknownFactIsABadInputWithTheNearestName()
    {
        var run = Tool.Run("demo", "--without", "estimate-aproved");
        Assert.Equal(2, run.Code);
        Assert.Contains("estimate-approved", run.Error, StringComparison.Ordinal);
    }

    private static string Last(IReadOnlyList<ReplayStep> steps, string machine) => steps.Last(step => step.Entry.Machine == machine).Stage;

    private static bool Mentions(ConditionData data, string fact) =>
        data.Fact == fact || data.Other == fact || data.Scope.Any(pair => pair.Value == fact) || data.Parts.Any(part => Mentions(part, fact));
}
