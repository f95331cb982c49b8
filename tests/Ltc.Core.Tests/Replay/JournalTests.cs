using System.Linq;

namespace Ltc.Tests.Replays;

public sealed class JournalTests
{
    private const string Registered =
        """{"event":"E-1","machine":"lead","subject":"L-1","trigger":"startValidation","at":"2026-01-05T09:00:00+08:00","facts":{"mandatory-fields-filled":true,"duplicate":false}}""";

    private const string Validated =
        """{"machine":"lead","subject":"L-1","trigger":"validate","at":"2026-01-06T09:00:00+08:00","facts":{"submitter":"wang","validator":"li","is-lead":true,"is-near":true,"can-win":true}}""";

    [Fact]
    public void AJournalIsReplayedFromTheFirstStage()
    {
        var result = Run(Registered + "\n\n" + Validated + "\n");
        Assert.Equal(["underValidation", "validated"], result.Steps.Select(step => step.Stage));
        Assert.Equal("validated", result.StageOf("lead", "L-1"));
        Assert.Null(result.StageOf("lead", "L-2"));
        Assert.Contains(result.Steps[0].Effects, effect => effect.Id == "assign-validator");
    }

    [Fact]
    public void FactsOfARefusalAreNotKept()
    {
        var refused = Validated.Replace("\"validator\":\"li\"", "\"validator\":\"wang\"", System.StringComparison.Ordinal);
        var again = """{"machine":"lead","subject":"L-1","trigger":"validate","at":"2026-01-07T09:00:00+08:00","facts":{"validator":"li"}}""";
        var result = Run(Registered + "\n" + refused + "\n" + again);
        Assert.Equal([Answer.Allowed, Answer.Refused, Answer.Refused], result.Steps.Select(step => step.Answer));
        Assert.Contains(result.Steps[2].Reasons, reason => reason.Id == "three-questions-asked");
        Assert.Contains("wang", result.Steps[1].Reasons[0].Value()!, System.StringComparison.Ordinal);
    }

    [Fact]
    public void AnEntryWithoutAFactStopsAtTheRequirementThatNeedsIt()
    {
        Assert.True(Journal.TryRead(Registered, LtcRules.Default, out var journal, out _));
        var step = Replay.Run(LtcRules.Default, journal!.Entries.Select(entry => entry.Without("duplicate")), []).Steps.Single();
        Assert.Equal(Answer.Unknown, step.Answer);
        Assert.Equal("no-duplicate", step.Reasons.Single().Id);
    }

    [Fact]
    public void AnEntryMadeUnderOtherRulesSaysSo()
    {
        var stamped = Registered.Replace("\"facts\"", "\"stamp\":{\"book\":\"default\",\"version\":\"0.0.1\",\"hash\":\"00\",\"engine\":1},\"facts\"", System.StringComparison.Ordinal);
        Assert.False(Run(stamped).Steps[0].HasSameRules);
        Assert.True(Run(Registered).Steps[0].HasSameRules);
    }

    [Fact]
    public void TheStampIsStable()
    {
        Assert.Equal("default", LtcRules.Default.Stamp.Book);
        Assert.Equal(64, LtcRules.Default.Stamp.Hash.Length);
        Assert.Equal("0.1.0", LtcRules.Default.Stamp.Version);
        Assert.Same(LtcRules.Default.Stamp, LtcRules.Default.Stamp);
    }

    [Theory]
    [InlineData("\"machine\":\"lead\"", "\"machine\":\"laed\"", "machine-unknown", "/machine", 26, "lead")]
    [InlineData("\"trigger\":\"startValidation\"", "\"trigger\":\"startValidaton\"", "trigger-unknown", "/trigger", 59, "startValidation")]
    [InlineData("\"duplicate\":false", "\"duplicat\":false", "fact-unknown", "/facts/duplicat", 150, "duplicate")]
    [InlineData("\"duplicate\":false", "\"duplicate\":\"maybe\"", "fact-value", "/facts/duplicate", 162, null)]
    [InlineData("\"duplicate\":false", "\"duplicate\":{}", "json-type", "/facts/duplicate", 162, null)]
    [InlineData("\"duplicate\":false", "\"at\":null", "fact-of-entry", "/facts/at", 150, null)]
    [InlineData("\"at\":\"2026-01-05T09:00:00+08:00\"", "\"at\":\"2026-01-05\"", "json-value", "/at", 82, null)]
    [InlineData("\"subject\":\"L-1\",", "", "json-missing", "/subject", 1, null)]
    public void ALineSaysWhereItIsWrong(string from, string to, string code, string pointer, int column, string? fix)
    {
        var broken = Registered.Replace(from, to, System.StringComparison.Ordinal);
        Assert.False(Journal.TryRead("\n" + broken, LtcRules.Default, out _, out var findings));
        Json.JsonFindingTests.AssertFinding(Assert.Single(findings), code, pointer, 2, column);
        Assert.Equal(fix, findings[0].Fix);
    }

    [Fact]
    public void AnIncompleteRecordIsFoundInItsPlace()
    {
        var line = Registered.Replace("\"facts\"", "\"records\":[{\"id\":\"D-1\"}],\"facts\"", System.StringComparison.Ordinal);
        Assert.False(Journal.TryRead(line, LtcRules.Default, out _, out var findings));
        Assert.All(findings, finding => Assert.Equal("record-incomplete", finding.Code));
        Assert.Contains(findings, finding => finding.Pointer == "/records/0/decider" && finding.Column > 1);
    }

    private static ReplayResult Run(string text)
    {
        Assert.True(Journal.TryRead(text, LtcRules.Default, out var journal, out var findings), string.Join("; ", findings));
        return Replay.Run(LtcRules.Default, journal!.Entries, []);
    }
}
