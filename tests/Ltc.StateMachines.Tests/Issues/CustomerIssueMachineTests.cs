using Ltc.Tests.Support;
using static Ltc.Tests.Issues.ReadyIssue;

namespace Ltc.Tests.Issues;

public sealed class CustomerIssueMachineTests
{
    private static readonly StageMachine<CustomerIssueStage, CustomerIssueTrigger, CustomerIssueFacts> Machine = CustomerIssueMachine.Define();

    [Fact]
    public void It_is_accepted_before_anybody_has_judged_it() => Alone.Blocks(
        Machine, CustomerIssueStage.Reported, CustomerIssueTrigger.Accept, CustomerIssueStage.Accepted, NotJudged,
        ("issue-described", NotJudged with { Description = null }),
        ("ours-to-solve", NotJudged with { OursToSolve = false }));

    [Fact]
    public void Accepting_it_as_inside_keeps_the_contract_open()
    {
        Alone.Blocks(
            Machine, CustomerIssueStage.Reported, CustomerIssueTrigger.JudgeInside, CustomerIssueStage.Accepted, Inside,
            ("issue-described", Inside with { Description = null }),
            ("ours-to-solve", Inside with { OursToSolve = false }),
            ("contract-named", Inside with { ContractId = null }),
            ("inside-contract", Outside),
            ("judge-named", Inside with { JudgedBy = null }));
        var move = Machine.Fire(CustomerIssueStage.Reported, CustomerIssueTrigger.JudgeInside, Inside);
        Assert.Contains(move.Effects, effect => effect.Id == "block-contract-closing");
        Assert.DoesNotContain(move.Effects, effect => effect.Id == "open-contract-change");
    }

    [Fact]
    public void Accepting_it_as_outside_opens_a_change()
    {
        Alone.Blocks(
            Machine, CustomerIssueStage.Reported, CustomerIssueTrigger.JudgeOutside, CustomerIssueStage.Accepted, Outside,
            ("issue-described", Outside with { Description = null }),
            ("ours-to-solve", Outside with { OursToSolve = false }),
            ("contract-named", Outside with { ContractId = null }),
            ("outside-contract", Inside),
            ("judge-named", Outside with { JudgedBy = null }));
        var move = Machine.Fire(CustomerIssueStage.Reported, CustomerIssueTrigger.JudgeOutside, Outside);
        Assert.Contains(move.Effects, effect => effect.Id == "open-contract-change");
        Assert.DoesNotContain(move.Effects, effect => effect.Id == "block-contract-closing");
    }

    [Theory]
    [InlineData(CustomerIssueStage.Accepted)]
    [InlineData(CustomerIssueStage.Escalated)]
    public void It_is_judged_against_its_contract_by_somebody_else(CustomerIssueStage stage)
    {
        Alone.Blocks(
            Machine, stage, CustomerIssueTrigger.JudgeInside, stage, Inside,
            ("contract-named", Inside with { ContractId = null }),
            ("inside-contract", Outside),
            ("judge-named", Inside with { JudgedBy = null }));
        Alone.Blocks(
            Machine, stage, CustomerIssueTrigger.JudgeOutside, stage, Outside with { Handler = null },
            ("contract-named", Outside with { ContractId = null }),
            ("outside-contract", Inside),
            ("judge-named", Outside with { JudgedBy = null }));
    }

    [Fact]
    public void Outside_the_contract_work_starts_under_an_approved_change_only()
    {
        Alone.Blocks(
            Machine, CustomerIssueStage.Accepted, CustomerIssueTrigger.StartHandling, CustomerIssueStage.Handling, Outside,
            ("matter-judged", NotJudged),
            ("change-approved-if-outside", Outside with { ChangeApproved = false }),
            ("change-approved-if-outside", Outside with { ChangeId = null }),
            ("handler-not-judge", Outside with { Handler = "zhao" }));
        Assert.Equal(Answer.Unknown, Start(Outside with { ChangeApproved = null }));
        Assert.Equal(Answer.Allowed, Start(Inside));
        Assert.Equal(Answer.Refused, Start(Inside with { Matter = null }));
    }

    [Theory]
    [InlineData(CustomerIssueStage.Accepted)]
    [InlineData(CustomerIssueStage.Handling)]
    public void It_goes_up_when_help_is_needed_or_the_date_has_passed(CustomerIssueStage stage)
    {
        var late = Inside with { TargetDate = Decided.Today.AddDays(-1) };
        Alone.Blocks(Machine, stage, CustomerIssueTrigger.Escalate, CustomerIssueStage.Escalated, late, ("issue-ground-to-escalate", Inside));
        Assert.True(Machine.Fire(stage, CustomerIssueTrigger.Escalate, Inside with { NeedsHelp = true }).IsAllowed);
        Assert.False(Machine.Fire(stage, CustomerIssueTrigger.Escalate, Inside with { TargetDate = Decided.Today.AddDays(1) }).IsAllowed);
    }

    [Fact]
    public void It_goes_on_with_the_help_received() => Alone.Blocks(
        Machine, CustomerIssueStage.Escalated, CustomerIssueTrigger.Resume, CustomerIssueStage.Handling, Outside,
        ("help-given", Outside with { HelpGiven = false }),
        ("matter-judged", NotJudged),
        ("change-approved-if-outside", Outside with { ChangeApproved = false }),
        ("handler-not-judge", Outside with { Handler = "zhao" }));

    [Theory]
    [InlineData(CustomerIssueStage.Handling)]
    [InlineData(CustomerIssueStage.Escalated)]
    public void A_solution_is_delivered_inside_the_contract_or_its_change(CustomerIssueStage stage) => Alone.Blocks(
        Machine, stage, CustomerIssueTrigger.Solve, CustomerIssueStage.Solved, Outside,
        ("matter-judged", NotJudged),
        ("change-approved-if-outside", Outside with { ChangeApproved = false }),
        ("handler-not-judge", Outside with { Handler = "zhao" }),
        ("solution-delivered", Outside with { SolutionDelivered = false }));

    [Fact]
    public void The_customer_confirms_and_evaluates_and_another_closes()
    {
        Alone.Blocks(
            Machine, CustomerIssueStage.Solved, CustomerIssueTrigger.Close, CustomerIssueStage.Closed, Inside,
            ("customer-confirmed", Inside with { CustomerConfirmed = false }),
            ("evaluated", Inside with { Satisfaction = null }),
            ("root-cause-recorded", Inside with { CauseRecorded = false }),
            ("closer-not-handler", Inside with { Closer = "wang" }));
        Assert.Equal(Answer.Unknown, Machine.Fire(CustomerIssueStage.Solved, CustomerIssueTrigger.Close, Inside with { CustomerConfirmed = null }).Answer);
    }

    [Fact]
    public void A_customer_who_does_not_confirm_has_it_opened_again()
    {
        var unhappy = Outside with { CustomerConfirmed = false };
        Alone.Blocks(
            Machine, CustomerIssueStage.Solved, CustomerIssueTrigger.Reopen, CustomerIssueStage.Handling, unhappy,
            ("customer-not-satisfied", Outside),
            ("matter-judged", unhappy with { Matter = null }),
            ("change-approved-if-outside", unhappy with { ChangeApproved = false }),
            ("handler-not-judge", unhappy with { Handler = "zhao" }));
    }

    [Theory]
    [InlineData(CustomerIssueStage.Reported)]
    [InlineData(CustomerIssueStage.Accepted)]
    [InlineData(CustomerIssueStage.Escalated)]
    public void It_is_rejected_only_with_a_ground_a_reason_and_word_to_the_customer(CustomerIssueStage stage)
    {
        Alone.Blocks(
            Machine, stage, CustomerIssueTrigger.Reject, CustomerIssueStage.Rejected, NotOurs,
            ("ground-to-reject", Inside),
            ("ground-to-reject", Outside),
            ("ground-to-reject", Inside with { OursToSolve = false }),
            ("ground-to-reject", Inside with { OursToSolve = false, ChangeApproved = false }),
            ("reject-reason-given", NotOurs with { RejectReason = null }),
            ("customer-informed", NotOurs with { CustomerInformed = false }));
        Assert.True(Machine.Fire(stage, CustomerIssueTrigger.Reject, Outside with { ChangeApproved = false }).IsAllowed);
        Assert.Equal(Answer.Unknown, Machine.Fire(stage, CustomerIssueTrigger.Reject, NotOurs with { Matter = null }).Answer);
    }

    private static Answer Start(CustomerIssueFacts facts) => Machine.Fire(CustomerIssueStage.Accepted, CustomerIssueTrigger.StartHandling, facts).Answer;
}
