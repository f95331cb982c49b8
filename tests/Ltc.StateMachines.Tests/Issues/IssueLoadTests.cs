using System.Collections.Generic;
using System.Linq;
using Ltc.Tests.Support;
using Xunit.Abstractions;
using static Ltc.Tests.Issues.ReadyIssue;

namespace Ltc.Tests.Issues;

public sealed class IssueLoadTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(CustomerIssueStage.Reported)]
    [InlineData(CustomerIssueStage.Accepted)]
    [InlineData(CustomerIssueStage.Handling)]
    [InlineData(CustomerIssueStage.Escalated)]
    [InlineData(CustomerIssueStage.Solved)]
    public void An_open_issue_inside_the_contract_keeps_it_from_closing(CustomerIssueStage stage)
    {
        Assert.Equal(Truth.True, IssueLoad.BlocksClosing(stage, IssueMatter.InsideContract));
        Assert.Equal(Truth.False, IssueLoad.BlocksClosing(stage, IssueMatter.OutsideContract));
        Assert.Equal(Truth.Unknown, IssueLoad.BlocksClosing(stage, null));
        Assert.Equal(Truth.Unknown, IssueLoad.BlocksClosing(stage, (IssueMatter)9));
    }

    [Theory]
    [InlineData(CustomerIssueStage.Closed)]
    [InlineData(CustomerIssueStage.Rejected)]
    public void An_issue_that_has_ended_keeps_nothing_open(CustomerIssueStage stage)
    {
        Assert.Equal(Truth.False, IssueLoad.BlocksClosing(stage, IssueMatter.InsideContract));
        Assert.Equal(Truth.False, IssueLoad.BlocksClosing(stage, null));
        Assert.Equal(Truth.Unknown, IssueLoad.BlocksClosing((CustomerIssueStage)99, IssueMatter.InsideContract));
    }

    [Fact]
    public void What_is_not_judged_leaves_the_count_unknown_unless_something_blocks_anyway()
    {
        var inside = Issue(CustomerIssueStage.Handling, IssueMatter.InsideContract);
        var outside = Issue(CustomerIssueStage.Handling, IssueMatter.OutsideContract);
        var closed = Issue(CustomerIssueStage.Closed, IssueMatter.InsideContract);
        var open = Issue(CustomerIssueStage.Accepted, null);
        Assert.Equal(0m, IssueLoad.OpenInside([]));
        Assert.Equal(0m, IssueLoad.OpenInside([outside, closed]));
        Assert.Equal(2m, IssueLoad.OpenInside([inside, outside, inside]));
        Assert.Null(IssueLoad.OpenInside([outside, open]));
        Assert.Equal(1m, IssueLoad.OpenInside([open, inside]));
    }

    [Fact]
    public void Rep_offices_look_every_week_and_those_above_every_month()
    {
        Assert.Equal(IssueRhythm.Weekly, IssueWatch.Find(OrgLevel.RepOffice)!.Rhythm);
        Assert.Equal(IssueRhythm.Monthly, IssueWatch.Find(OrgLevel.Region)!.Rhythm);
        Assert.Equal(IssueRhythm.Monthly, IssueWatch.Find(OrgLevel.Company)!.Rhythm);
        Assert.Null(IssueWatch.Find(OrgLevel.FrontUnit));
        Assert.True(IssueWatch.All.All(watch => watch.Text.IsComplete));
    }

    [Fact]
    public void Nobody_works_outside_a_contract_without_a_change_nor_closes_the_own_work() => Walks.Hold(
        CustomerIssueMachine.Define(),
        [
            Inside, Outside, NotJudged, NotOurs, Outside with { ChangeApproved = false }, Inside with { NeedsHelp = true },
            Outside with { CustomerConfirmed = false },
        ],
        [],
        Arrive,
        output.WriteLine);

    private static KeyValuePair<CustomerIssueStage, IssueMatter?> Issue(CustomerIssueStage stage, IssueMatter? matter) => new(stage, matter);

    private static void Arrive(CustomerIssueStage from, CustomerIssueTrigger trigger, CustomerIssueStage to, CustomerIssueFacts facts)
    {
        if (to is CustomerIssueStage.Handling or CustomerIssueStage.Solved)
        {
            Assert.NotEqual(facts.JudgedBy, facts.Handler);
            var approved = facts.ChangeApproved == true && facts.ChangeId is not null;
            Assert.True(facts.Matter == IssueMatter.InsideContract || (facts.Matter == IssueMatter.OutsideContract && approved));
        }

        if (trigger == CustomerIssueTrigger.JudgeOutside)
            Assert.Equal(IssueMatter.OutsideContract, facts.Matter);
        if (to == CustomerIssueStage.Closed)
            Assert.True(facts.CustomerConfirmed == true && facts.Satisfaction is >= 1m and <= 5m && facts.Closer != facts.Handler);
        if (to == CustomerIssueStage.Rejected)
            Assert.True(facts.OursToSolve == false || facts.ChangeApproved == false);
    }
}
