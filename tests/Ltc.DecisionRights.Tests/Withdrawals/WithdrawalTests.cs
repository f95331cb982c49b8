using System;
using System.Collections.Generic;
using System.Linq;
using static Ltc.Tests.Decisions.DecisionWorld;
using static Ltc.Tests.Redecisions.RedecisionWorld;

namespace Ltc.Tests.Withdrawals;

/// <summary>A request is taken back before it is decided, a decision before it is used; from then on it opens nothing.</summary>
public sealed class WithdrawalTests
{
    private static readonly Dictionary<string, Action<WithdrawalData>> Breaks = new()
    {
        ["withdrawn-by-entitled"] = data => data.By = "wang",
        ["withdrawn-before-use"] = data => data.IsUsed = true,
        ["withdrawn-with-reason"] = data => data.ReasonCode = null,
        ["withdrawn-while-in-force"] = data => data.At = Now.AddDays(90),
    };

    public static TheoryData<string> EachBreak => [.. Breaks.Keys];

    [Theory]
    [InlineData("region-1")]
    [InlineData("company-1")]
    public void TheDeciderOrSomebodyOfTheLevelTakesItBack(string by)
    {
        var answer = Withdraw(data => data.By = by);
        Assert.Equal("", string.Join("; ", answer.Reasons));
        var record = answer.Withdrawn!.Decision.Record;
        Assert.Equal((by, Now.AddDays(1)), (record.WithdrawnBy, record.WithdrawnAt));
        Assert.True(Covers(record, Now.AddDays(1).AddTicks(-1)).AsTruth.IsTrue);
        Assert.Equal(CoverageGaps.Withdrawn, Covers(record, Now.AddDays(1)).Gaps);
    }

    [Theory, MemberData(nameof(EachBreak))]
    public void EachRuleAloneRefusesAndWithoutItIsTakenBack(string rule)
    {
        var answer = Withdraw(Breaks[rule]);
        Assert.Null(answer.Withdrawn);
        Assert.Equal([rule], answer.Reasons.Select(reason => reason.Id));
        Assert.True(DecisionRights.Default.Withdrawal.Without(rule).Check(FactsOf(rule)).IsAllowed);
    }

    [Fact]
    public void WhetherItWasUsedMustBeKnown()
    {
        var answer = Withdraw(data => data.IsUsed = null);
        Assert.Equal((Answer.Unknown, "withdrawn-before-use"), (answer.Answer, answer.Reasons.Single().Id));
    }

    [Fact]
    public void ARefusalIsNotTakenBackByWhoAsked()
    {
        var data = BidData();
        data.Outcome = DecisionOutcome.NoGo;
        var answer = DecisionRights.Default.Withdraw(Decide(data), Data("wang"), Setting());
        Assert.Equal(["withdrawn-by-entitled"], answer.Reasons.Select(reason => reason.Id));
    }

    [Fact]
    public void ItIsWithdrawnOnce()
    {
        var once = Withdraw(_ => { }).Withdrawn!;
        Assert.Equal(["withdrawn-while-in-force"], DecisionRights.Default.Withdraw(once, Data("region-1"), Setting()).Reasons.Select(reason => reason.Id));
    }

    [Fact]
    public void AWithdrawnInitiationCarriesNoBid()
    {
        var initiation = Begun;
        var withdrawn = DecisionRights.Default.Withdraw(initiation, new WithdrawalData { By = "office-1", At = Now.AddDays(-10), ReasonCode = "x", IsUsed = false }, Setting()).Withdrawn!;
        Assert.Equal(["level-not-below-initiation"], DecisionRights.Default.Decide(Made(Case()), Setting(withdrawn)).Reasons.Select(reason => reason.Id));
    }

    [Fact]
    public void AWithdrawnPartCountsNoLongerUnderItsKey()
    {
        var first = Case(DecisionPoint.Initiate);
        (first.Id, first.SubjectId, first.DecidedAt) = ("D-part", "O-6", Now.AddMinutes(-10));
        first.Request = Request() with { AggregationKey = "metro-2026", Amount = new Money(46_000_000m, "CNY") };
        var part = DecisionRights.Default.Decide(Made(first), Setting()).Decided!;
        var back = DecisionRights.Default.Withdraw(part, new WithdrawalData { By = "region-1", At = Now.AddMinutes(-5), ReasonCode = "x", IsUsed = false }, Setting()).Withdrawn!;
        var second = Case(DecisionPoint.Initiate);
        second.Request = Request() with { AggregationKey = "metro-2026" };
        Assert.Equal(OrgLevel.Company, DecisionRights.Default.Decide(Made(second), Setting(part)).Required.Result);
        Assert.Equal(OrgLevel.Region, DecisionRights.Default.Decide(Made(second), Setting(back)).Required.Result);
    }

    [Theory]
    [InlineData("wang", -1, false)]
    [InlineData("li", 0, false)]
    [InlineData("sun", -1, true)]
    [InlineData("qian", -1, true)]
    public void ARequestIsTakenBackByWhoAskedOrRecommended(string by, int hours, bool decided)
    {
        var data = Case();
        data.Withdrawal = new WithdrawalData { By = by, At = Now.AddHours(hours) };
        Assert.Equal(decided, DecisionRights.Default.Decide(Made(data), Setting(Initiation())).IsAllowed);
    }

    /// <summary>What is stored beside the record decides: a withdrawal can neither be forged into a record nor be dropped from it.</summary>
    [Fact]
    public void AWithdrawalIsVerifiedLikeEverythingElse()
    {
        var withdrawn = Withdraw(_ => { }).Withdrawn!;
        var (standing, setting) = (Bid.Decision.Record, Setting(Initiation()));
        Assert.True(DecisionRights.Default.Verify(withdrawn.Case, withdrawn.Decision.Record, setting).IsAllowed);
        Assert.Equal(["/withdrawnAt", "/withdrawnBy"], DecisionRights.Default.Verify(withdrawn.Case, standing, setting).Differences.Select(one => one.Pointer));
        Assert.Equal(["/withdrawnAt", "/withdrawnBy"], DecisionRights.Default.Verify(Bid.Case, withdrawn.Decision.Record, setting).Differences.Select(one => one.Pointer));
    }

    private static WithdrawalFacts FactsOf(string rule)
    {
        var facts = new WithdrawalFacts { ByEntitled = true, Used = false, ReasonCode = "x", InForce = true };
        return rule switch
        {
            "withdrawn-by-entitled" => facts with { ByEntitled = false },
            "withdrawn-before-use" => facts with { Used = true },
            "withdrawn-with-reason" => facts with { ReasonCode = null },
            _ => facts with { InForce = false },
        };
    }

    private static WithdrawalData Data(string by) => new() { By = by, At = Now.AddDays(1), ReasonCode = "customer-stopped", IsUsed = false };

    private static WithdrawalAnswer Withdraw(Action<WithdrawalData> change)
    {
        var data = Data("region-1");
        change(data);
        return DecisionRights.Default.Withdraw(Bid, data, Setting());
    }

    private static Coverage Covers(DecisionRecord record, DateTimeOffset at) =>
        record.Covers(new Intent { SubjectKind = "opportunity", SubjectId = "O-7", Point = DecisionPoint.Bid }, at);
}
