using System;
using System.Collections.Generic;
using System.Linq;
using static Ltc.Tests.Decisions.DecisionWorld;

namespace Ltc.Tests.Decisions;

public sealed class DecideTests
{
    public static IEnumerable<object[]> Everything() =>
        from point in Enum.GetValues<DecisionPoint>() from outcome in Enum.GetValues<DecisionOutcome>() select new object[] { point, outcome };

    [Theory, MemberData(nameof(Everything))]
    public void ACaseInOrderIsDecided(DecisionPoint point, DecisionOutcome outcome)
    {
        var one = Made(Case(point, outcome));
        var answer = DecisionRights.Default.Decide(one, Setting(Initiation()));
        Assert.Equal("", string.Join("; ", answer.Reasons));
        var record = answer.Decision!.Record;
        Assert.Equal((one.Id, "O-7", point, outcome, OrgLevel.Region, "region-1"), (record.Id, record.SubjectId, record.Point, record.Outcome, record.Level, record.Decider));
        Assert.Equal(Now.AddDays(DecisionPoints.Define()[point].ValidDays), record.ValidUntil);
    }

    [Fact]
    public void TheTwoQuestionsOfUsersHaveAnAnswer()
    {
        var data = Case();
        data.Decider = "wang";
        var answer = DecisionRights.Default.Decide(Made(data), Setting(Initiation()));
        Assert.Equal((OrgLevel.Region, "amount"), (answer.Required.Result, string.Join(",", answer.Required.Because)));
        Assert.Equal(["region-1", "company-1"], answer.CouldDecide.Select(decider => decider.Person.Id));
        Assert.Equal(["wang"], answer.Separation.Violations.Select(violation => violation.Person).Distinct());
        Assert.Null(answer.Decision);
    }

    [Fact]
    public void InsideAStandingGrantTheHolderDecidesWhatSomebodyElseRecommends()
    {
        var data = Case(DecisionPoint.Initiate);
        data.Request = Request() with { Grade = ProjectGrade.General, Amount = new Money(300_000m, "CNY"), MarginOverFloor = 0.06m, Discount = 0.01m, AdvanceShare = 0.4m, PaymentDays = 20, TermsDeviation = TermsDeviation.Standard };
        data.Envelope = new Envelope { Amount = new Money(300_000m, "CNY") };
        data.Votes = [];
        data.Decider = "unit-1";
        var answer = DecisionRights.Default.Decide(Made(data), Setting());
        Assert.Equal("", string.Join("; ", answer.Reasons));
        Assert.Equal(OrgLevel.FrontUnit, answer.Decision!.Record.Level);

        // Where the two are one person the next grant holder up decides.
        data.Requester = "unit-1";
        var own = DecisionRights.Default.Decide(Made(data), Setting());
        Assert.Equal(["separation-kept"], own.Reasons.Select(reason => reason.Id));
        Assert.Equal("office-1", own.CouldDecide[0].Person.Id);
    }

    [Fact]
    public void ADecisionOpensItsGateAndNoOther()
    {
        var decision = DecisionRights.Default.Decide(Made(Case()), Setting(Initiation())).Decision!;
        var intent = new Intent
        {
            SubjectKind = "opportunity",
            SubjectId = "O-7",
            Point = DecisionPoint.Bid,
            Demands = Dimensions.Amount | Dimensions.Margin | Dimensions.Level,
            Amount = 6_000_000m,
            Currency = "CNY",
            Margin = 0.15m,
            Level = OrgLevel.Region,
        };
        Assert.True(decision.Record.Covers(intent, Now.AddDays(1)).AsTruth.IsTrue);
        Assert.False(decision.Record.Covers(intent with { SubjectId = "O-8" }, Now.AddDays(1)).AsTruth.IsTrue);
        Assert.False(decision.Record.Covers(intent, Now.AddDays(90)).AsTruth.IsTrue);
        Assert.False(decision.Record.Covers(intent with { Amount = 6_000_000.01m }, Now.AddDays(1)).AsTruth.IsTrue);
    }

    [Fact]
    public void AReviewerWithoutVetoIsPassedByTheClockAndOneWithVetoNever()
    {
        var data = Case();
        data.Opinions = [.. data.Opinions.Where(said => said.Role != LtcRole.ProjectFinance)];
        Assert.Equal(["reviewers-heard"], Reasons(data));
        data.ReviewStartedAt = Now.AddHours(-24);
        Assert.Empty(Reasons(data));
        data.ReviewStartedAt = Now.AddHours(-23.9);
        Assert.Equal(["reviewers-heard"], Reasons(data));
        data.ReviewStartedAt = Now.AddDays(-30);
        data.Opinions = [.. data.Opinions.Where(said => said.Role != LtcRole.LegalAndCompliance)];
        Assert.Equal(["reviewers-heard"], Reasons(data));
    }

    [Fact]
    public void GoNeedsTheVotesAndTheNamedDeciderAndEitherCanRefuse()
    {
        var data = Case();
        data.Votes = [.. data.Votes.Take(1)];
        Assert.Equal(["votes-carried"], Reasons(data));
        data.Outcome = DecisionOutcome.NoGo;
        Assert.Empty(Reasons(data));
    }

    [Fact]
    public void AnEarlierPartOfTheDealCountsWhateverTheCaseClaims()
    {
        var first = Case(DecisionPoint.Initiate);
        (first.Id, first.SubjectId) = ("D-part", "O-6");
        first.Request = Request() with { AggregationKey = "metro-2026", Amount = new Money(46_000_000m, "CNY") };
        var part = DecisionRights.Default.Decide(Made(first), Setting()).Decided!;

        var second = Case(DecisionPoint.Initiate);
        second.Request = Request() with { AggregationKey = "metro-2026", DecidedSoFar = new Money(0m, "CNY") };
        var answer = DecisionRights.Default.Decide(Made(second), Setting(part));
        Assert.Equal(OrgLevel.Company, answer.Required.Result);
        Assert.False(answer.IsAllowed);
    }

    [Fact]
    public void WithoutAHistoryNothingThatRestsOnItIsKnown()
    {
        var setting = Setting();
        setting.History = null;
        var answer = DecisionRights.Default.Decide(Made(Case()), setting);
        Assert.Equal(Answer.Unknown, answer.Answer);
        Assert.Equal(["grade-not-lowered-silently", "level-not-below-initiation"], answer.Reasons.Select(reason => reason.Id).Order());
    }

    [Fact]
    public void EverythingThatACaseLacksIsSaidAtOnce()
    {
        Assert.False(DecisionCase.TryCreate(new DecisionCaseData { Votes = [new StatementData()], Outcome = DecisionOutcome.ConditionalGo }, out var made, out var findings));
        Assert.Null(made);
        Assert.Equal(
            ["/conditions", "/decidedAt", "/decider", "/id", "/point", "/requester", "/subjectId", "/subjectKind", "/version", "/votes/0", "/votes/0/at", "/votes/0/by", "/votes/0/version"],
            findings.Select(finding => finding.Pointer).Order(StringComparer.Ordinal));
    }

    private static string[] Reasons(DecisionCaseData data) => [.. DecisionRights.Default.Decide(Made(data), Setting(Initiation())).Reasons.Select(reason => reason.Id)];
}
