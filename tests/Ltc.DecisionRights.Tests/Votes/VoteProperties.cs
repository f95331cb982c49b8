using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Votes;

public sealed class VoteProperties(ITestOutputHelper output)
{
    [Fact]
    public void TheNaiveCountAgrees() => PropertyRun.ForAll("votes, naive", output.WriteLine, draw =>
    {
        var rule = DrawVotes.Rule(draw);
        var data = DrawVotes.Ballot(draw, rule);
        var votes = DrawVotes.Votes(draw);
        var expected = NaiveVotes.Count(rule, data, votes);
        draw.Saw(expected.Outcome);
        if (!VotingRule.TryCreate(rule, out var made, out var findings) || !Ballot.TryCreate(made!, data, out var ballot, out findings))
        {
            Assert.Equal("invalid", expected.Outcome);
            Assert.All(findings, finding => Assert.Equal("invalid-quorum", finding.Code));
            return;
        }

        var result = ballot!.Evaluate(votes);
        Assert.Equal((expected.Outcome, expected.Approvals), (result.Outcome.ToString(), result.Approvals));
        Assert.Equal(expected.Ignored, result.Ignored);
        Assert.Equal(result.Outcome == VoteOutcome.Approved, ballot.Explain(votes).Count == 0);
    }, "Approved", "Rejected", "Pending", "invalid");

    [Fact]
    public void TheSameLastVotesGiveTheSameOutcome() => PropertyRun.ForAll("votes, order", output.WriteLine, draw =>
    {
        var ballot = DrawVotes.Valid(draw);
        var votes = DrawVotes.Votes(draw);
        var last = votes.Where((vote, i) => vote.By is not null && votes.Skip(i + 1).All(later => later.By != vote.By));
        var (one, other) = (ballot.Evaluate(votes), ballot.Evaluate(draw.Shuffle(last)));
        draw.Saw(one.Outcome);
        Assert.Equal((one.Outcome, one.Approvals, one.Rejections, one.Abstentions), (other.Outcome, other.Approvals, other.Rejections, other.Abstentions));
        Assert.Equal(one.Ignored, other.Ignored);
    }, "Approved", "Rejected", "Pending");

    [Fact]
    public void OneMoreApprovalNeverTakesAnApprovalBack() => PropertyRun.ForAll("votes, monotone", output.WriteLine, draw =>
    {
        var ballot = DrawVotes.Valid(draw);
        var votes = DrawVotes.Votes(draw);
        var before = ballot.Evaluate(votes).Outcome;
        var after = ballot.Evaluate([.. votes, new CastVote(draw.Pick(ballot.Voters), Vote.Approve)]).Outcome;
        draw.Saw(before + " to " + after);
        Assert.False(before == VoteOutcome.Approved && after != VoteOutcome.Approved);
    }, "Approved to Approved", "Pending to Approved");

    [Fact]
    public void AVetoBeatsEveryApproval() => PropertyRun.ForAll("votes, veto", output.WriteLine, draw =>
    {
        var ballot = DrawVotes.Valid(draw);
        if (ballot.Rule.OnReject != RejectRule.Veto)
            return;
        var result = ballot.Evaluate(
            [.. ballot.Voters.Select(voter => new CastVote(voter, Vote.Approve)), new CastVote(draw.Pick(ballot.Voters), Vote.Reject)]);
        draw.Saw(result.Outcome);
        Assert.Equal(VoteOutcome.Rejected, result.Outcome);
    }, "Rejected");

    [Fact]
    public void StrangersChangeNothing() => PropertyRun.ForAll("votes, strangers", output.WriteLine, draw =>
    {
        var ballot = DrawVotes.Valid(draw);
        var votes = DrawVotes.Votes(draw);
        var result = ballot.Evaluate(votes);
        draw.Saw(result.Ignored.Count > 0 ? "strangers" : "none");
        Assert.Equal(result.Outcome, ballot.Evaluate([.. votes.Where(vote => ballot.Voters.Contains(vote.By))]).Outcome);
        Assert.Equal(result.Ignored.Distinct().Order(System.StringComparer.Ordinal), result.Ignored);
    }, "strangers", "none");
}
