using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Roles;

public sealed class RaciTableTests
{
    private static readonly RaciTable Table = RaciTable.Define();

    /// <summary>The table of domain.md §5.3 as it is printed there: AR SR FR PD, lead manager, PFC, legal, CCFM, collection manager, sponsor, SDT.</summary>
    private static readonly (LtcStep Step, string Printed)[] Domain =
    [
        (LtcStep.CollectLead, "R|R|R|–|A|–|–|–|–|–|–"),
        (LtcStep.ValidateLead, "C|C|C|–|A/R|–|–|–|–|–|–"),
        (LtcStep.NurtureLead, "A/R|R|C|–|I|–|–|–|–|C|–"),
        (LtcStep.AssessOpportunity, "R|R|R|A|–|C|–|C|–|I|–"),
        (LtcStep.RecommendInitiate, "R|C|C|A|–|C|–|C|–|C|I"),
        (LtcStep.DecideInitiate, "I|I|I|I|–|C|C|C|–|C|A/R"),
        (LtcStep.PreBidGuidance, "R|A/R|C|C|–|–|–|–|–|C|–"),
        (LtcStep.SolutionAndEstimate, "C|A/R|R|C|–|R|C|C|–|–|–"),
        (LtcStep.RecommendBid, "R|R|R|A|–|R|C|C|–|I|I"),
        (LtcStep.DecideBid, "I|I|I|I|–|C|C|C|–|C|A/R"),
        (LtcStep.Negotiate, "A/R|C|C|C|–|C|C|R|–|C|–"),
        (LtcStep.DecideSign, "I|I|I|I|–|C|C|C|–|C|A/R"),
        (LtcStep.RegisterAndHandOver, "R|C|A/R|C|–|R|I|R|I|I|–"),
        (LtcStep.DeliverAndAccept, "C|C|A/R|I|–|C|–|C|I|I|–"),
        (LtcStep.Invoice, "C|–|C|–|–|A/R|–|R|C|–|–"),
        (LtcStep.Collect, "A|–|C|–|–|C|C|C|R|C|–"),
        (LtcStep.RecommendChange, "R|C|A/R|C|–|R|C|R|–|I|I"),
        (LtcStep.DecideAmend, "I|I|I|I|–|C|C|C|–|I|A/R"),
        (LtcStep.CloseAndEvaluate, "R|C|A/R|C|–|R|C|R|R|I|I"),
        (LtcStep.DecideClose, "I|I|I|I|–|C|C|C|C|I|A/R"),
    ];

    public static TheoryData<LtcStep> Decisions() => new(Enum.GetValues<LtcStep>().Where(step => RaciTable.RecommendationOf(step) is not null));

    [Fact]
    public void TheTableIsTheOneOfTheDomain()
    {
        foreach (var (step, printed) in Domain)
        {
            var own = Enum.GetValues<LtcRole>().Where(role => role != LtcRole.ReviewManager).Select(role => Print(Table.Find(step, role)!.Marks));
            Assert.Equal((step, printed), (step, string.Join("|", own)));
        }
    }

    [Fact]
    public void EveryCellHasItsSource() =>
        Assert.All(Table.Cells.Where(cell => cell.Marks != RaciMarks.None), cell => Assert.Matches("^(seed 00[0-4]; )?domain\\.md §", cell.Source));

    [Fact]
    public void EveryRoleAndStepHasANameInThreeLanguages()
    {
        Assert.All(Enum.GetValues<LtcRole>(), role => Assert.True(RoleTexts.Of(role).IsComplete));
        Assert.All(Enum.GetValues<LtcStep>(), step => Assert.True(RoleTexts.Of(step).IsComplete));
        Assert.Equal("77", RoleTexts.Of((LtcStep)77).In(Language.English));
    }

    [Fact]
    public void TheDefaultAnswerRefuses() =>
        Assert.Equal((Answer.Refused, RaciMarks.None, 0), (default(RoleAnswer).Answer, default(RoleAnswer).Marks, default(RoleAnswer).Reasons.Count));

    /// <summary>Conflict of domain.md §5.2: collection. The account responsible answers for it, not the fulfilment responsible.</summary>
    [Fact]
    public void TheAccountResponsibleAnswersForCollection()
    {
        Assert.Equal([LtcRole.AccountResponsible], Table.Who(LtcStep.Collect, RaciMarks.Accountable));
        Assert.True(Ask(LtcStep.Collect, LtcRole.AccountResponsible).IsAllowed);
        Assert.True(Ask(LtcStep.Collect, LtcRole.CollectionManager).IsAllowed);
        Refused("role-has-no-part", Ask(LtcStep.Collect, LtcRole.FulfilmentResponsible));
    }

    /// <summary>Conflict of domain.md §3.2 and §14.6: a public matrix makes the account responsible accountable for bid and signature; that is not
    /// copied.</summary>
    [Theory]
    [MemberData(nameof(Decisions))]
    public void TheDecisionTeamAndNotTheTeamOfTheProjectDecides(LtcStep decision)
    {
        Assert.Equal([LtcRole.SalesDecisionTeam], Table.Who(decision, RaciMarks.Accountable | RaciMarks.Responsible));
        Assert.True(Ask(decision, LtcRole.SalesDecisionTeam).IsAllowed);
        Refused("role-has-no-part", Ask(decision, LtcRole.Sponsor));
        foreach (var role in new[] { LtcRole.AccountResponsible, LtcRole.SolutionResponsible, LtcRole.FulfilmentResponsible, LtcRole.ProjectDirector })
            Assert.False(Ask(decision, role).IsAllowed);
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void WhoeverHasAPartInTheRecommendationNeverDecidesWithAnyHat(LtcStep decision)
    {
        var recommendation = RaciTable.RecommendationOf(decision)!.Value;
        foreach (var role in Table.Who(recommendation, RaciMarks.Responsible | RaciMarks.Accountable))
            Refused("recommending-role-never-decides", Ask(decision, role, LtcRole.SalesDecisionTeam));
        Refused(
            "recommender-never-decides",
            Table.Evaluate(new RoleRequest { Step = decision, Roles = [LtcRole.SalesDecisionTeam], HoldsGrant = true, HasRecommended = true }));
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void AGrantHolderMayDecideBesideTheTeam(LtcStep decision)
    {
        var holder = new RoleRequest { Step = decision, Roles = [], HoldsGrant = true, HasRecommended = false };
        Assert.True(Table.Evaluate(holder).IsAllowed);
        Refused("role-has-no-part", Table.Evaluate(holder with { HoldsGrant = false }));
        Assert.Equal(Answer.Unknown, Table.Evaluate(holder with { HoldsGrant = null }).Answer);
        Assert.Equal(Answer.Unknown, Table.Evaluate(holder with { HasRecommended = null }).Answer);
    }

    [Fact]
    public void AGrantOpensNothingButDecisions() =>
        Refused("role-has-no-part", Table.Evaluate(new RoleRequest { Step = LtcStep.Invoice, Roles = [LtcRole.Sponsor], HoldsGrant = true }));

    [Fact]
    public void FulfilmentCanStopTheSigningAndLegalEveryDecision()
    {
        Assert.Equal([LtcRole.FulfilmentResponsible, LtcRole.LegalAndCompliance], Table.Who(LtcStep.DecideSign, RaciMarks.Veto));
        var decisions = Enum.GetValues<LtcStep>().Where(step => RaciTable.RecommendationOf(step) is not null);
        Assert.All(decisions, step => Assert.Contains(LtcRole.LegalAndCompliance, Table.Who(step, RaciMarks.Veto)));
        Assert.All(Table.Cells, cell => Assert.Equal((cell.Marks & RaciMarks.Veto) != RaciMarks.None, cell.Ground is not null));
        Assert.False(Ask(LtcStep.DecideSign, LtcRole.FulfilmentResponsible).IsAllowed);
    }

    [Fact]
    public void WhatIsNotKnownAndWhatIsNotDefinedIsSaid()
    {
        Assert.Equal(Answer.Unknown, Table.Evaluate(default).Answer);
        Assert.Equal(["step", "roles"], Table.Evaluate(default).Reasons.Select(reason => reason.Pointer));
        Assert.Equal(Answer.Unknown, Table.Evaluate(new RoleRequest { Step = LtcStep.Invoice }).Answer);
        Assert.Equal(Answer.NotDefined, Ask((LtcStep)99, LtcRole.Sponsor).Answer);
        Assert.Equal(Answer.NotDefined, Ask(LtcStep.Invoice, (LtcRole)99).Answer);
        Assert.Null(Table.Find((LtcStep)99, LtcRole.Sponsor));
    }

    /// <summary>The table of roles and the reviewers of the decision points say the same.</summary>
    [Fact]
    public void WhoReviewsADecisionIsConsultedOrMayStopIt()
    {
        LtcStep[] steps = [LtcStep.DecideInitiate, LtcStep.DecideBid, LtcStep.DecideSign, LtcStep.DecideAmend, LtcStep.DecideClose];
        foreach (var point in DecisionPoints.Define().All)
        {
            foreach (var review in point.Reviews)
            {
                var marks = Table.Find(steps[(int)point.Point], review.Role)!.Marks;
                Assert.NotEqual(RaciMarks.None, marks & (RaciMarks.Consulted | RaciMarks.Veto));
                Assert.Equal(review.MayVeto, (marks & RaciMarks.Veto) != RaciMarks.None);
            }
        }
    }

    [Fact]
    public void ATableInWhichARecommenderDecidesIsRefused()
    {
        var cells = Change(LtcStep.DecideSign, LtcRole.AccountResponsible, RaciMarks.Responsible);
        Assert.False(RaciTable.TryCreate(cells, out _, out var findings));
        Assert.Equal("raci-recommends-and-decides", findings.Single().Code);
    }

    [Fact]
    public void AStepNeedsOneThatAnswersAndSomebodyWhoDoesIt()
    {
        Assert.False(RaciTable.TryCreate(Change(LtcStep.Invoice, LtcRole.AccountResponsible, RaciMarks.Accountable), out _, out var two));
        Assert.Equal("raci-not-one-accountable", two.Single().Code);
        Assert.False(RaciTable.TryCreate(Change(LtcStep.ValidateLead, LtcRole.LeadManager, RaciMarks.None), out _, out var none));
        Assert.Equal(["raci-not-one-accountable", "raci-nobody-responsible"], none.Select(finding => finding.Code));
        RaciCell[] wrong = [.. Table.Cells, Table.Cells[0], new((LtcStep)99, LtcRole.Sponsor, RaciMarks.None)];
        Assert.False(RaciTable.TryCreate(wrong, out _, out var findings));
        Assert.Equal(["raci-cell-twice", "raci-cell-undefined"], findings.Select(finding => finding.Code));
    }

    private static IEnumerable<RaciCell> Change(LtcStep step, LtcRole role, RaciMarks marks) =>
        Table.Cells.Select(cell => cell.Step == step && cell.Role == role ? new RaciCell(step, role, marks) : cell);

    private static RoleAnswer Ask(LtcStep step, params LtcRole[] roles) =>
        Table.Evaluate(new RoleRequest { Step = step, Roles = roles, HoldsGrant = false, HasRecommended = false });

    private static void Refused(string code, RoleAnswer answer)
    {
        Assert.Equal(Answer.Refused, answer.Answer);
        Assert.Contains(code, answer.Reasons.Select(reason => reason.Code));
    }

    private static string Print(RaciMarks marks) => (marks & ~RaciMarks.Veto) switch
    {
        RaciMarks.Responsible | RaciMarks.Accountable => "A/R",
        RaciMarks.Responsible => "R",
        RaciMarks.Accountable => "A",
        RaciMarks.Consulted => "C",
        RaciMarks.Informed => "I",
        _ => "–",
    };
}
