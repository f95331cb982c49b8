using System;
using Ltc.Testing;

namespace Ltc.Tests.Conditions;

/// <summary>Data that says nothing, or two things, is refused and never guessed at.</summary>
public sealed class ConditionDataTests
{
    [Theory]
    [InlineData(ConditionKind.Flag, "urgent", null, "yes")]
    [InlineData(ConditionKind.NumberPair, "amount", "limit", "atleast")]
    [InlineData(ConditionKind.SameText, "owner", "reviewer", "equal")]
    [InlineData(ConditionKind.Moments, "since", "at", "later")]
    [InlineData(ConditionKind.ChoicePair, "level", "needed", "atLeast")]
    public void AWordThatMeansNothingIsRefused(ConditionKind kind, string fact, string? other, string word)
    {
        Refused(new ConditionData(kind, fact, other, [word]), "condition-value");
        Refused(new ConditionData(kind, fact, other), "condition-value");
    }

    [Fact]
    public void ANegationHasOnePart()
    {
        var urgent = SampleFact.Urgent.IsTrue.Data;
        Refused(new ConditionData(ConditionKind.Not), "condition-parts");
        Refused(new ConditionData(ConditionKind.Not, parts: [urgent, urgent]), "condition-parts");
    }

    [Fact]
    public void AFactOfAnotherKindIsRefused() => Refused(new ConditionData(ConditionKind.Number, "owner", range: Interval.Parse("[1,2]")), "condition-type");

    [Fact]
    public void OnlyMomentsAreComparedAsMoments() => Refused(new ConditionData(ConditionKind.Moments, "at", "due", ["notLater"]), "condition-type");

    [Theory]
    [InlineData("level", "terms")]
    [InlineData("level", "amount")]
    [InlineData("amount", "level")]
    [InlineData("level", null)]
    public void OnlyChoicesOfOneEnumAreCompared(string fact, string? other) =>
        Refused(new ConditionData(ConditionKind.ChoicePair, fact, other, ["notBelow"]), "condition-type");

    [Fact]
    public void AFactThatDoesNotExistIsRefused() => Refused(new ConditionData(ConditionKind.Known, "nothing"), "fact-unknown");

    private static void Refused(ConditionData data, string code)
    {
        Assert.False(SampleFact.All.TryBind(data, out var condition, out var findings));
        Assert.Null(condition);
        Assert.Contains(findings, finding => string.Equals(finding.Code, code, StringComparison.Ordinal));
    }
}
