using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Decisions;

/// <summary>Each rule alone: with what breaks it the outcome is refused, without it given.</summary>
public sealed class HardRuleTests
{
    private static readonly DecisionPoints Points = DecisionPoints.Define();

    public static IEnumerable<object[]> Everything() =>
        from point in Enum.GetValues<DecisionPoint>() from outcome in Enum.GetValues<DecisionOutcome>() select new object[] { point, outcome };

    public static IEnumerable<object[]> EachRule() =>
        from point in Points.All
        from outcome in Enum.GetValues<DecisionOutcome>()
        from requirement in point.Requires(outcome).Requirements
        select new object[] { point.Point, outcome, requirement.Id };

    [Theory, MemberData(nameof(Everything))]
    public void WithEverythingInOrderTheOutcomeIsGiven(DecisionPoint point, DecisionOutcome outcome) =>
        Assert.Equal(Answer.Allowed, Points[point].Requires(outcome).Check(ReadyFacts.All).Answer);

    [Theory, MemberData(nameof(EachRule))]
    public void WhatBreaksOneRuleIsRefusedForThatRuleAlone(DecisionPoint point, DecisionOutcome outcome, string rule)
    {
        var broken = ReadyFacts.Breaks[rule](ReadyFacts.All);
        var answer = Points[point].Requires(outcome).Check(broken);
        Assert.False(answer.IsAllowed);
        Assert.Equal([rule], answer.Reasons.Select(reason => reason.Id));
        Assert.True(Points[point].Without(rule).Requires(outcome).Check(broken).IsAllowed);
    }

    [Theory, MemberData(nameof(Everything))]
    public void WhereNothingIsKnownNothingIsDecided(DecisionPoint point, DecisionOutcome outcome)
    {
        var list = Points[point].Requires(outcome);
        var answer = list.Check(default);
        Assert.False(answer.IsAllowed);
        Assert.Equal(list.Requirements.Count, answer.Reasons.Count);
    }

    [Fact]
    public void EveryRuleThatCanBeBrokenIsUsedSomewhere() => Assert.Equal(
        ReadyFacts.Breaks.Keys.Order(), EachRule().Select(row => (string)row[2]).Distinct().Order());

    [Theory]
    [InlineData("0.2999", "win-chance-at-floor")]
    [InlineData("0.30", null)]
    [InlineData("0.3001", null)]
    [InlineData(null, "win-chance-at-floor")]
    public void TheWinChanceHasAFloorThatNoFlagLifts(string? chance, string? reason)
    {
        var facts = ReadyFacts.All with { WinChance = chance is null ? null : decimal.Parse(chance, System.Globalization.CultureInfo.InvariantCulture), KnownDeviation = true, Stronghold = true };
        Assert.Equal(reason, Points[DecisionPoint.Bid].Requires(DecisionOutcome.Go).Check(facts).Reasons.Select(one => one.Id).FirstOrDefault());
    }

    [Fact]
    public void OnlyTheCompanyTakesAKnownDeviation()
    {
        var vetoed = ReadyFacts.All with { VetoStands = true, KnownDeviation = true };
        Assert.False(Points[DecisionPoint.Sign].Requires(DecisionOutcome.Go).Check(vetoed).IsAllowed);
        Assert.True(Points[DecisionPoint.Sign].Requires(DecisionOutcome.Go).Check(vetoed with { Level = OrgLevel.Company }).IsAllowed);
        Assert.False(Points[DecisionPoint.Sign].Requires(DecisionOutcome.Go).Check(vetoed with { Level = OrgLevel.Company, KnownDeviation = false }).IsAllowed);
    }

    [Fact]
    public void ALowerMarginNeedsANewDecision()
    {
        var low = ReadyFacts.All with { EstimatedMargin = 0.10m };
        Assert.False(Points[DecisionPoint.Sign].Requires(DecisionOutcome.Go).Check(low).IsAllowed);
        Assert.True(Points[DecisionPoint.Sign].Requires(DecisionOutcome.Go).Check(low with { LowerMarginDecided = true }).IsAllowed);
    }

    [Fact]
    public void AQuotationWithoutDeadlineHasNoDaysToKeep()
    {
        var quotation = ReadyFacts.All with { DeadlineSet = false, DaysToDeadline = null };
        Assert.True(Points[DecisionPoint.Bid].Requires(DecisionOutcome.Go).Check(quotation).IsAllowed);
        Assert.Equal(Answer.Unknown, Points[DecisionPoint.Bid].Requires(DecisionOutcome.Go).Check(quotation with { DeadlineSet = null }).Answer);
    }

    [Fact]
    public void AStrongholdIsDroppedOnlyByTheLevelThatSetItsGrade()
    {
        foreach (var facts in new[] { ReadyFacts.All with { Stronghold = true }, ReadyFacts.All with { ForEffortOrProfitAlone = true } })
        {
            Assert.True(Points[DecisionPoint.Bid].Requires(DecisionOutcome.NoGo).Check(facts).IsAllowed);
            Assert.False(Points[DecisionPoint.Bid].Requires(DecisionOutcome.NoGo).Check(facts with { GradeSetLevel = OrgLevel.Company }).IsAllowed);
        }
    }

    [Fact]
    public void TheNumbersAreData()
    {
        var strict = DecisionPoints.Define(new DecisionLimits { LeastWinChance = 0.70m, DaysBeforeDeadline = 10, LeastRiskReserve = 0.08m, LongestHold = 30 });
        Assert.Equal(
            ["days-before-deadline", "win-chance-at-floor", "risk-reserve-kept"],
            strict[DecisionPoint.Bid].Requires(DecisionOutcome.Go).Check(ReadyFacts.All).Reasons.Select(reason => reason.Id));
        Assert.Equal(["hold-is-limited"], strict[DecisionPoint.Bid].Requires(DecisionOutcome.Hold).Check(ReadyFacts.All).Reasons.Select(reason => reason.Id));
    }

    [Fact]
    public void AReasonNamesTheValueAndTheBound()
    {
        var late = ReadyFacts.All with { DaysToDeadline = 4 };
        var reason = Assert.Single(Points[DecisionPoint.Bid].Requires(DecisionOutcome.Go).Check(late).Explain(late));
        Assert.Equal(("days-to-deadline", "4 days; yes", "at least 5 days; no"), (reason.Fact, reason.Value(), reason.Bound()));
    }
}
