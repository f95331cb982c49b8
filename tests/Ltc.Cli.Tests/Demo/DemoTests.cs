using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Ltc.Cli.Tests.Demo;

public sealed class DemoTests
{
    private static readonly Journal Journal = DemoStory.Read(LtcRules.Default);

    public static TheoryData<string> Facts => [.. DemoStory.FactsOf(LtcRules.Default, Journal).Except(DemoQualification.Facts)];

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
        var read = stop.Reasons.Any(reason => Mentions(requirements[reason.Id].Data!, fact));
        var undecided = story.Decisions.Where(decision => !decision.Answer.IsAllowed).ToArray();
        Assert.True(read || undecided.Length > 0, fact);
        foreach (var decision in undecided)
            Assert.Contains(decision.Answer.Reasons, reason => reason.Id == WorkedOut(fact) || reason.Text().Contains(NameOf(fact), StringComparison.Ordinal));
    }

    [Fact]
    public void EveryDecisionIsTakenFromItsCaseAndItsRecordVerified()
    {
        var decisions = DemoStory.Tell(LtcRules.Default, Journal, null).Decisions;
        Assert.Equal(["D-1", "D-2", "D-3", "D-4"], decisions.Select(decision => decision.Case.Id));
        Assert.Equal(Journal.Records.Select(DefinitionOf), decisions.Select(decision => DefinitionOf(decision.Answer.Decision!.Record)));
        Assert.Equal("tang-rui", decisions[2].Answer.Clearances.Single(one => one.Document == AuthorityDocument.Credit).By!.Person.Id);
    }

    /// <summary>A record that says more than its case decides opens nothing: the story stops at its gate.</summary>
    [Theory]
    [InlineData("D-1", "approve")]
    [InlineData("D-2", "authorizeBid")]
    [InlineData("D-3", "authorizeSign")]
    [InlineData("D-4", "close")]
    public void AForgedRecordStopsTheStory(string id, string trigger)
    {
        var forged = new Journal(Journal.Entries.Select(entry => new JournalEntry(
            entry.Machine, entry.Subject, entry.Trigger, entry.At, entry.Facts, [.. entry.Records.Select(record => record.Id == id ? Forged(record) : record)], entry.EventId, entry.Stamp)));
        var steps = DemoStory.Tell(LtcRules.Default, forged, null).Steps;
        var first = steps.First(step => step.Entry.Trigger == trigger && step.Entry.Facts.Values.Contains(id));
        Assert.NotEqual(Answer.Allowed, first.Answer);
    }

    /// <summary>The tool makes no verified decision of its own: only deciding and verifying do.</summary>
    [Fact]
    public void TheToolHasNoWayAroundDeciding()
    {
        using var stream = System.IO.File.OpenRead(typeof(DemoStory).Assembly.Location);
        using var portable = new PEReader(stream);
        var metadata = portable.GetMetadataReader();
        var made = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => metadata.GetString(member.Name) == ".ctor" && member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name))
            .ToArray();
        Assert.Contains(nameof(DecisionSetting), made);
        Assert.DoesNotContain(nameof(VerifiedDecision), made);
        Assert.DoesNotContain(nameof(DecidedCase), made);
    }

    [Fact]
    public void TheLeadIsQualifiedBeforeItMoves()
    {
        var rounds = DemoStory.Tell(LtcRules.Default, Journal, null).Rounds;
        Assert.Equal(["Nurture 72.5", "Convert 72.5"], rounds.Select(round => $"{round.Lead.Outcome} {round.Lead.Score.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)}"));
        Assert.Equal("budget-definite", Assert.Single(rounds[0].Lead.Missing).Id);
        var screen = Tool.Run("demo").Out.Split('\n');
        Assert.Contains("72.5", screen[1], StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run("demo", "--json").Json.GetProperty("qualifications").GetArrayLength());
    }

    /// <summary>Whatever the qualification does not know, the machine of the lead does not know either: the story stops at the lead.</summary>
    [Theory]
    [InlineData("need-real", "three-questions-asked")]
    [InlineData("scope-fit", "three-questions-asked")]
    [InlineData("urgency", "three-questions-asked")]
    [InlineData("purchasing-process", "three-questions-asked")]
    [InlineData("budget-definite", "conversion-test-passed")]
    [InlineData("start-definite", "conversion-test-passed")]
    public void WithoutAnAnswerTheStoryStopsAtTheLead(string fact, string requirement)
    {
        var story = DemoStory.Tell(LtcRules.Default, Journal, fact);
        Assert.Equal("lead", story.Stop!.Entry.Machine);
        Assert.Contains(story.Stop.Reasons, reason => reason.Id == requirement);
        Assert.Equal(0, Tool.Run("demo", "--without", fact).Code);
    }

    /// <summary>An answer that changes no verdict can be taken away: 67.5 points are still enough.</summary>
    [Fact]
    public void WithoutTheTeamTheStoryGoesOn()
    {
        var story = DemoStory.Tell(LtcRules.Default, Journal, "team");
        Assert.Null(story.Stop);
        Assert.Equal(67.5m, story.Rounds[^1].Lead.Score);
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
        Assert.True(DemoStory.FactsOf(LtcRules.Default, Journal).Count(fact => DemoStory.Tell(LtcRules.Default, Journal, fact).Stop is not null) > 100);

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

    private static string DefinitionOf(DecisionRecord record) => DefinitionJson.Write(record.ToData());

    private static DecisionRecord Forged(DecisionRecord record)
    {
        var data = record.ToData();
        data.ValidUntil = data.ValidUntil!.Value.AddDays(1);
        return DecisionRecord.TryCreate(data, out var forged, out _) ? forged! : record;
    }

    /// <summary>The requirement over what is worked out of a fact that no requirement reads itself.</summary>
    private static string? WorkedOut(string fact) => fact switch { "asked-margin" => "envelope-no-wider-than-asked", "text-hash" => "recommended", _ => null };

    private static string NameOf(string fact) => DecisionFact.All.Find(fact)!.Text.In(Language.English);

    private static string Last(IReadOnlyList<ReplayStep> steps, string machine) => steps.Last(step => step.Entry.Machine == machine).Stage;

    private static bool Mentions(ConditionData data, string fact) =>
        data.Fact == fact || data.Other == fact || data.Scope.Any(pair => pair.Value == fact) || data.Parts.Any(part => Mentions(part, fact));
}
