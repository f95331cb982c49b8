using System.Linq;
using static Ltc.Tests.Decisions.DecisionWorld;

namespace Ltc.Tests.Decisions;

/// <summary>Where the sources contradict each other on a role, the domain says which one counts; deciding follows it.</summary>
public sealed class RoleConflictTests
{
    /// <summary>A consultancy matrix makes the account responsible answer for the decision; separation says that who recommends never decides, even inside a grant.</summary>
    [Fact]
    public void TheAccountResponsibleDoesNotDecideWhatHeRecommends()
    {
        var grants = GrantsWith(grant =>
        {
            if (grant.Level == OrgLevel.FrontUnit)
                (grant.Grantee, grant.Role) = ("wang", RoleTexts.IdOf(LtcRole.AccountResponsible));
        });
        var setting = new DecisionSetting(Company, grants) { Delegations = DelegationList.Empty, History = [] };
        var data = CaseNodeTests.Small();
        (data.Decider, data.Requester) = ("wang", "sun");
        Assert.Equal(["separation-kept"], DecisionRights.Default.Decide(Made(data), setting).Reasons.Select(reason => reason.Id));
        Assert.True(DecisionRights.Default.Without("separation-kept").Decide(Made(data), setting).IsAllowed);

        // The next grant holder up decides.
        (data.Decider, data.Votes) = ("office-1", [Vote("office-1"), Vote("office-2")]);
        Assert.True(DecisionRights.Default.Decide(Made(data), setting).IsAllowed);
    }

    /// <summary>Contract and commerce is consulted on a bid and does not recommend it; a company whose table says otherwise gets what its table says.</summary>
    [Fact]
    public void OnlyWhoDoesTheRecommendationByTheTableRecommends()
    {
        var data = Case();
        data.Recommendations = [data.Opinions.Single(said => said.By == "wu")];
        data.Opinions = [.. data.Opinions.Where(said => said.By != "wu")];
        data.Recommendations[0].Opinion = null;
        data.ReviewStartedAt = Now.AddHours(-25);
        foreach (var said in data.Opinions)
            said.At = Now.AddHours(-23);
        Assert.Equal(["recommended"], Decide(DecisionRights.Default, data));

        RaciCell[] cells = [.. RaciTable.Define().Cells.Select(cell => cell.Step == LtcStep.RecommendBid && cell.Role == LtcRole.ContractCommercial
            ? new RaciCell(cell.Step, cell.Role, RaciMarks.Responsible, "our own table")
            : cell)];
        Assert.True(RaciTable.TryCreate(cells, out var own, out var findings), string.Join("; ", findings));
        Assert.Empty(Decide(DecisionRights.Define(AuthorityMatrix.Default, roles: own), data));
    }

    /// <summary>One source gives collection to fulfilment, three to the account: so the account answers, and closing is recommended by fulfilment.</summary>
    [Fact]
    public void ClosingIsRecommendedByWhoDoesItAndNotByTheSponsor()
    {
        var data = Case(DecisionPoint.Close);
        Assert.Empty(Decide(DecisionRights.Default, data));
        data.Recommendations[0].Role = LtcRole.Sponsor;
        Assert.Equal(["recommended"], Decide(DecisionRights.Default, data));
        Assert.Equal([LtcRole.AccountResponsible], RaciTable.Define().Who(LtcStep.Collect, RaciMarks.Accountable));
    }

    private static StatementData Vote(string by) => new() { By = by, At = Now.AddHours(-1), Version = 2, TextHash = ReadyFacts.All.TextHash, Vote = Ltc.Vote.Approve };

    private static string[] Decide(DecisionRights rights, DecisionCaseData data) =>
        [.. rights.Decide(Made(data), Setting(Initiation())).Reasons.Select(reason => reason.Id)];
}
