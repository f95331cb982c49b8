using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.Votes;

/// <summary>Draws rules, ballots and votes over few people, so that quorums are met and missed by one.</summary>
internal static class DrawVotes
{
    private static readonly string[] People = ["ann", "bo", "cy", "di", "ed", "fay"];

    internal static VotingRuleData Rule(Draw draw) => new()
    {
        Needed = draw.Chance(20) ? null : draw.Below(8),
        NeededPerGroup = draw.Chance(50) ? draw.Below(4) : null,
        OnReject = draw.Chance(50) ? RejectRule.Veto : RejectRule.Majority,
        AttendanceParts = draw.Chance(30) ? draw.Below(4) : 0,
        AttendanceOf = 3,
        EmptyRoster = (EmptyRoster)draw.Below(3),
        UnreachableQuorum = (UnreachableQuorum)draw.Below(2),
        OwnRequest = (OwnRequest)draw.Below(2),
        RepeatedApproval = (RepeatedApproval)draw.Below(3),
    };

    internal static BallotData Ballot(Draw draw, VotingRuleData rule) => new()
    {
        Voters = [.. Enumerable.Range(0, draw.Below(7)).Select(_ => draw.Pick(People))],
        Groups = rule.NeededPerGroup is null
            ? []
            : [.. Enumerable.Range(0, draw.Below(3)).Select(i => new VoterGroup("g" + i, Enumerable.Range(0, draw.Below(4)).Select(_ => draw.Pick(People))))],
        Requester = draw.Pick(People),
        ApprovedEarlier = [.. Enumerable.Range(0, draw.Below(3)).Select(_ => draw.Pick(People))],
    };

    internal static CastVote[] Votes(Draw draw) =>
        [
            .. Enumerable.Range(0, draw.Below(9))
                .Select(_ => new CastVote(draw.Chance(5) ? null : draw.Pick(People), draw.Chance(5) ? null : (Vote)draw.Below(3)))
        ];

    /// <summary>A ballot that is valid, whatever was drawn.</summary>
    internal static Ballot Valid(Draw draw)
    {
        while (true)
        {
            var rule = Rule(draw);
            if (
                VotingRule.TryCreate(rule, out var made, out _) && Ltc.Ballot.TryCreate(made!, Ballot(draw, rule), out var ballot, out _)
                    && ballot!.Voters.Count > 0)
                return ballot;
        }
    }
}
