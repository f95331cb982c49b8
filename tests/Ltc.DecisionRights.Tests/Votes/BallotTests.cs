using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.Votes;

public sealed class BallotTests
{
    private static readonly VotingRuleData Plain = new() { Needed = 2, OwnRequest = OwnRequest.Votes, RepeatedApproval = RepeatedApproval.VotesAgain };

    [Fact]
    public void TheDefaultResultIsARejection() =>
        Assert.Equal((Answer.Refused, VoteOutcome.Rejected, 0), (default(VoteResult).Answer, default(VoteResult).Outcome, default(VoteResult).Ignored.Count));

    [Theory]
    [InlineData(0, 3, false)]
    [InlineData(1, 3, true)]
    [InlineData(3, 3, true)]
    [InlineData(4, 3, false)]
    [InlineData(1, 0, false)]
    public void AQuorumLiesBetweenOneAndTheVoters(int needed, int voters, bool valid)
    {
        var rule = new VotingRuleData { Needed = needed, OwnRequest = OwnRequest.Votes, RepeatedApproval = RepeatedApproval.VotesAgain };
        IReadOnlyList<Finding> findings = [];
        Assert.Equal(valid, VotingRule.TryCreate(rule, out var made, out findings) && Ballot.TryCreate(made!, Of([.. Voters(voters)]), out _, out findings));
        Assert.Equal(valid ? [] : ["invalid-quorum"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void TheRequesterIsTakenOffTheListUnlessTheRuleSaysOtherwise()
    {
        var safe = Make(new VotingRuleData { Needed = 1 }, new BallotData { Voters = ["a", "b"], Requester = "a", ApprovedEarlier = [] });
        Assert.Equal(VoteOutcome.Pending, safe.Evaluate([new("a", Vote.Approve)]).Outcome);
        Assert.Equal(["a"], safe.Excluded);
        var open = Make(
            new VotingRuleData { Needed = 1, OwnRequest = OwnRequest.Votes },
            new BallotData { Voters = ["a", "b"], Requester = "a", ApprovedEarlier = [] });
        Assert.Equal(VoteOutcome.Approved, open.Evaluate([new("a", Vote.Approve)]).Outcome);
    }

    [Theory]
    [InlineData(RepeatedApproval.Excluded, VoteOutcome.Pending, VoteOutcome.Pending)]
    [InlineData(RepeatedApproval.VotesAgain, VoteOutcome.Pending, VoteOutcome.Approved)]
    [InlineData(RepeatedApproval.CarriesOver, VoteOutcome.Approved, VoteOutcome.Approved)]
    public void WhoApprovedAnEarlierStepCountsAsTheRuleSays(RepeatedApproval choice, VoteOutcome silent, VoteOutcome voting)
    {
        var ballot = Make(
            new VotingRuleData { Needed = 1, RepeatedApproval = choice },
            new BallotData { Voters = ["a", "b"], Requester = "x", ApprovedEarlier = ["a"] });
        Assert.Equal(silent, ballot.Evaluate([]).Outcome);
        Assert.Equal(voting, ballot.Evaluate([new("a", Vote.Approve)]).Outcome);
    }

    [Fact]
    public void ACarriedApprovalCanBeTakenBack() => Assert.Equal(
        VoteOutcome.Rejected,
        Make(
            new VotingRuleData { Needed = 1, RepeatedApproval = RepeatedApproval.CarriesOver },
            new BallotData { Voters = ["a"], Requester = "x", ApprovedEarlier = ["a"] })
            .Evaluate([new("a", Vote.Reject)]).Outcome);

    [Fact]
    public void WhatTheRuleLooksAtMustBeKnown()
    {
        Assert.True(VotingRule.TryCreate(new VotingRuleData(), out var rule, out _));
        Assert.False(Ballot.TryCreate(rule!, new BallotData { Voters = ["a"] }, out _, out var findings));
        Assert.Equal(["requester-not-known", "earlier-approvals-not-known"], findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(EmptyRoster.StaysPending, VoteOutcome.Pending)]
    [InlineData(EmptyRoster.Rejected, VoteOutcome.Rejected)]
    public void NobodyNeverApproves(EmptyRoster choice, VoteOutcome outcome)
    {
        var rule = new VotingRuleData { Needed = 1, EmptyRoster = choice, UnreachableQuorum = UnreachableQuorum.Everybody };
        var ballot = Make(rule, new BallotData { Voters = ["a"], Requester = "a", ApprovedEarlier = [] });
        Assert.Equal(outcome, ballot.Evaluate([new("a", Vote.Approve)]).Outcome);
        Assert.NotEmpty(ballot.Explain([]));
    }

    [Fact]
    public void AGroupOfNobodyIsNeverSatisfied()
    {
        var rule = new VotingRuleData { Needed = 1, NeededPerGroup = 1, UnreachableQuorum = UnreachableQuorum.Everybody };
        Assert.True(VotingRule.TryCreate(rule, out var made, out _));
        Assert.False(
            Ballot.TryCreate(
                made!,
                new BallotData { Voters = ["a", "b"], Groups = [new VoterGroup("legal", ["b"])], Requester = "b", ApprovedEarlier = [] },
                out _,
                out var findings));
        Assert.Equal("invalid-quorum", findings.Single().Code);
    }

    [Theory]
    [InlineData(3, VoteOutcome.Pending)]
    [InlineData(4, VoteOutcome.Approved)]
    public void TwoThirdsMustHaveVotedInADecisionTeam(int voting, VoteOutcome outcome)
    {
        Assert.True(
            Ballot.TryCreate(VotingRule.Define(), new BallotData { Voters = [.. Voters(5)], Requester = "x", ApprovedEarlier = [] }, out var ballot, out _));
        Assert.Equal(outcome, ballot!.Evaluate([.. Voters(voting).Select(voter => new CastVote(voter, Vote.Approve))]).Outcome);
    }

    [Fact]
    public void AnAbstainerCanNoLongerApprove()
    {
        var ballot = Make(
            new VotingRuleData { Needed = 2, OnReject = RejectRule.Majority, OwnRequest = OwnRequest.Votes, RepeatedApproval = RepeatedApproval.VotesAgain },
            Of("a", "b"));
        Assert.Equal(VoteOutcome.Rejected, ballot.Evaluate([new("a", Vote.Abstain)]).Outcome);
        Assert.Equal(VoteOutcome.Pending, ballot.Evaluate([new("a", Vote.Abstain), new("a", null)]).Outcome);
    }

    [Fact]
    public void EveryMistakeIsNamedAtOnce()
    {
        var data = new BallotData { Voters = ["a", ""], Groups = [new VoterGroup("g", ["a"]), new VoterGroup("g", [""])], ApprovedEarlier = [] };
        Assert.True(VotingRule.TryCreate(new VotingRuleData(), out var rule, out _));
        Assert.False(Ballot.TryCreate(rule!, data, out _, out var findings));
        Assert.Equal(["voter-empty", "voter-empty", "group-quorum-missing", "group-twice", "requester-not-known"], findings.Select(finding => finding.Code));
        Assert.False(
            VotingRule.TryCreate(
                new VotingRuleData { Needed = 0, NeededPerGroup = -1, AttendanceParts = 4, AttendanceOf = 3, OnReject = (RejectRule)7 },
                out _,
                out findings));
        Assert.Equal(["invalid-quorum", "invalid-quorum", "attendance-no-share", "voting-choice-undefined"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void AnExplanationNamesEverythingThatIsMissing()
    {
        var ballot = Make(
            new VotingRuleData { Needed = 2, NeededPerGroup = 1, OwnRequest = OwnRequest.Votes, RepeatedApproval = RepeatedApproval.VotesAgain },
            new BallotData { Voters = ["a", "b", "c"], Groups = [new VoterGroup("legal", ["c"])] });
        Assert.Equal(
            ["vote-rejected-by", "vote-short", "group-lost"],
            ballot.Explain([new("a", Vote.Approve), new("c", Vote.Reject)]).Select(finding => finding.Code));
        Assert.All(ballot.Explain([]), finding => Assert.NotEqual(finding.Text(), finding.Text(Language.TraditionalChinese)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    public void CountingAllocatesNothing(int voters)
    {
        var ballot = Make(Plain, Of([.. Voters(voters)]));
        CastVote[] votes = [.. Voters(voters).Select((voter, i) => new CastVote(voter, (Vote)(i % 3)))];
        Assert.Equal(0, Allocations.Of(() => ballot.Evaluate(votes)));
    }

    [Fact]
    public void MoreThanSixtyFourVotersAreCountedAlike()
    {
        var rule = new VotingRuleData
        {
            Needed = 130,
            OnReject = RejectRule.Majority,
            OwnRequest = OwnRequest.Votes,
            RepeatedApproval = RepeatedApproval.VotesAgain,
        };
        var ballot = Make(rule, Of([.. Voters(130)]));
        Assert.Equal((VoteOutcome.Approved, 130), (ballot.Evaluate([.. Voters(130).Select(one => new CastVote(one, Vote.Approve))]).Outcome, ballot.Needed));
        Assert.Equal(VoteOutcome.Pending, ballot.Evaluate([.. Voters(129).Select(one => new CastVote(one, Vote.Approve))]).Outcome);
        Assert.Equal(VoteOutcome.Rejected, ballot.Evaluate([new("v129", Vote.Reject)]).Outcome);
    }

    private static IEnumerable<string> Voters(int count) => Enumerable.Range(0, count).Select(i => "v" + i);

    private static BallotData Of(params string[] voters) => new() { Voters = voters };

    private static Ballot Make(VotingRuleData rule, BallotData data)
    {
        Assert.True(VotingRule.TryCreate(rule, out var made, out var findings), string.Join("; ", findings));
        Assert.True(Ballot.TryCreate(made!, data, out var ballot, out findings), string.Join("; ", findings));
        return ballot!;
    }
}
