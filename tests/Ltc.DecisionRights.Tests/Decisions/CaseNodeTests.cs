using System;
using System.Linq;
using static Ltc.Tests.Decisions.DecisionWorld;

namespace Ltc.Tests.Decisions;

/// <summary>Deciding reads the nodes: who is silent is passed only after the time of the node and only without a veto; vetoers and deciders are escalated.</summary>
public sealed class CaseNodeTests
{
    [Theory]
    [InlineData(-1, Answer.Refused)]
    [InlineData(0, Answer.Allowed)]
    [InlineData(1, Answer.Allowed)]
    public void ASilentReviewWithoutAVetoPassesAtTheEndOfItsTimeAndSomebodyAnswersForIt(int ticks, Answer expected)
    {
        var data = Without("qian");
        data.ReviewStartedAt = Now.AddHours(-24).AddTicks(-ticks);
        var answer = Decide(data);
        Assert.Equal(expected, answer.Answer);
        Assert.Equal(expected == Answer.Allowed ? ["qian"] : [], answer.Reviews.SelectMany(node => node.Accountable));
    }

    [Fact]
    public void ASilentVetoerIsEscalatedAndNeverPassed()
    {
        var data = Without("zhou");
        data.ReviewStartedAt = Now.AddDays(-30);
        var answer = Decide(data);
        Assert.Contains("reviewers-heard", Reasons(answer));
        var legal = answer.Reviews.Single(node => node.Node.Id == "legal");
        Assert.Equal((NodeStatus.Escalated, "region-1"), (legal.Status, legal.Asked.Single()));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void FromTheEscalationOnWhoStandsAboveAnswersInHisPlace(int ticks, bool heard)
    {
        var data = Without("zhou");
        data.ReviewStartedAt = Now.AddHours(-26);
        data.Opinions.Add(Opine("region-1", LtcRole.LegalAndCompliance, Opinion.Agree, Now.AddHours(-2).AddTicks(ticks)));
        Assert.Equal(heard, Decide(data).Facts.OpinionsIn);

        // And who reviewed in another's place does not decide.
        Assert.Contains("separation-kept", Reasons(Decide(data)));
    }

    [Fact]
    public void TheVetoOfALateVetoerStillStands()
    {
        var data = Without("zhou");
        data.ReviewStartedAt = Now.AddHours(-26);
        data.Opinions.Add(Opine("zhou", LtcRole.LegalAndCompliance, Opinion.Veto, Now.AddHours(-1)));
        Assert.Equal(["reviewers-heard", "no-veto-stands"], Reasons(Decide(data)));
        data.Opinions.Add(Opine("region-1", LtcRole.LegalAndCompliance, Opinion.Veto, Now.AddHours(-1)));
        Assert.Contains("no-veto-stands", Reasons(Decide(data)));
    }

    [Theory]
    [InlineData(-24, 1, true)]
    [InlineData(-24, 0, false)]
    [InlineData(-24, -1, false)]
    public void ALateDecisionGoesUpALevel(int hours, int ticks, bool inTime)
    {
        var data = Case();
        data.ReviewStartedAt = Now.AddHours(-40);
        foreach (var said in data.Opinions)
            said.At = Now.AddHours(hours).AddTicks(ticks);
        Assert.Equal(inTime ? [] : ["decided-in-time"], Reasons(Decide(data)));

        // A refusal never waits, and the level above takes it over at any time.
        data.Outcome = DecisionOutcome.NoGo;
        Assert.Empty(Reasons(Decide(data)));
        (data.Outcome, data.Decider, data.Votes[0].By, data.Votes[1].By) = (DecisionOutcome.Go, "company-1", "company-1", "company-2");
        Assert.Empty(Reasons(Decide(data)));
    }

    [Fact]
    public void AboveTheCompanyNobodyIsAsked()
    {
        var data = Case();
        data.Request = data.Request with { PaymentDays = 91 };
        (data.Decider, data.Votes[0].By, data.Votes[1].By, data.ReviewStartedAt) = ("company-1", "company-1", "company-2", null);
        foreach (var said in data.Opinions)
            said.At = Now.AddDays(-30);
        Assert.Empty(Reasons(Decide(data)));
    }

    [Theory]
    [InlineData(ProjectGrade.RepOffice, 24)]
    [InlineData(ProjectGrade.Company, 120)]
    [InlineData(null, 120)]
    public void TheTopGradeHasMoreTimeAndSoHasAGradeThatNobodyKnows(ProjectGrade? grade, int hours)
    {
        var data = Without("qian");
        data.Request = data.Request with { Grade = grade };
        data.ReviewStartedAt = Now.AddHours(-hours);
        Assert.True(Decide(data).Facts.OpinionsIn);
        data.ReviewStartedAt = Now.AddHours(-hours).AddTicks(1);
        Assert.False(Decide(data).Facts.OpinionsIn);
    }

    [Fact]
    public void InsideAStandingGrantThereAreThreeNodes()
    {
        var data = Small();
        data.Opinions = [.. data.Opinions.Where(said => said.By == "qian")];
        Assert.Empty(Reasons(Decide(data)));
        data.Opinions.Add(Opine("zhou", LtcRole.LegalAndCompliance, Opinion.Veto, Now.AddHours(-1)));
        Assert.Equal(["no-veto-stands"], Reasons(Decide(data)));
        data.Opinions = [];
        Assert.Equal(["reviewers-heard"], Reasons(Decide(data)));
    }

    [Theory]
    [InlineData(true, 8, true)]
    [InlineData(true, 7, false)]
    [InlineData(false, 8, false)]
    public void TheExpressPathIsForSmallItems(bool express, int hours, bool passes)
    {
        var data = Small();
        (data.Opinions, data.IsExpress, data.ReviewStartedAt) = ([], express, Now.AddHours(-hours));
        Assert.Equal(passes, Decide(data).IsAllowed);
    }

    [Fact]
    public void TheTimesOfTheNodesAreData()
    {
        var finance = new ReviewMandate(LtcRole.ProjectFinance, default, hours: 2);
        var legal = new ReviewMandate(LtcRole.LegalAndCompliance, default, mayVeto: true);
        var rights = DecisionRights.Define(AuthorityMatrix.Default, DecisionPoints.Define().WithReviews(DecisionPoint.Bid, [finance, legal], [finance], decisionHours: 1));
        var data = Without("qian");
        data.ReviewStartedAt = Now.AddHours(-2);
        Assert.Empty(Reasons(rights.Decide(Made(data), Setting(Initiation()))));
        data.ReviewStartedAt = Now.AddHours(-3);
        Assert.Equal(["decided-in-time"], Reasons(rights.Decide(Made(data), Setting(Initiation()))));
    }

    [Fact]
    public void ReviewersWhoCannotBeAreRefusedAllAtOnce()
    {
        var silent = new ReviewMandate(LtcRole.LegalAndCompliance, default, mayVeto: true, hours: 0, onTimeout: TimeoutAction.AutoPass);
        var stranger = new ReviewMandate(LtcRole.Sponsor, default);
        var wrong = Assert.Throws<DefinitionException>(() => DecisionPoints.Define().WithReviews(DecisionPoint.Bid, [silent, silent], [stranger], decisionHours: 0));
        Assert.Equal(
            ["node-hours-too-few", "veto-must-escalate", "review-role-twice", "node-hours-too-few", "veto-must-escalate", "review-inside-grant-unknown", "node-hours-too-few"],
            wrong.Findings.Select(finding => finding.Code));
        Assert.True(NodeTerms.TryCreate(24, 8, 120, 2, out var two, out _));
        Assert.Equal(5, Assert.Throws<DefinitionException>(() => DecisionRights.Define(nodes: two)).Findings.Count(finding => finding.Code == "nodes-too-many"));
    }

    private static DecisionCaseData Without(string reviewer)
    {
        var data = Case();
        data.Opinions = [.. data.Opinions.Where(said => said.By != reviewer)];
        return data;
    }

    /// <summary>An initiation that the head of the front unit decides.</summary>
    private static DecisionCaseData Small()
    {
        var data = Case(DecisionPoint.Initiate);
        data.Request = Request() with
        {
            Grade = ProjectGrade.General,
            Amount = new Money(300_000m, "CNY"),
            MarginOverFloor = 0.06m,
            Discount = 0.01m,
            AdvanceShare = 0.4m,
            PaymentDays = 20,
            TermsDeviation = TermsDeviation.Standard,
        };
        (data.Envelope, data.Votes, data.Decider) = (new Envelope { Amount = new Money(300_000m, "CNY") }, [], "unit-1");
        return data;
    }

    private static StatementData Opine(string by, LtcRole role, Opinion opinion, DateTimeOffset at) =>
        new() { By = by, Role = role, Opinion = opinion, At = at, Version = 2, TextHash = ReadyFacts.All.TextHash };

    private static DecisionAnswer Decide(DecisionCaseData data) => DecisionRights.Default.Decide(Made(data), Setting(Initiation()));

    private static string[] Reasons(DecisionAnswer answer) => [.. answer.Reasons.Select(reason => reason.Id)];
}
