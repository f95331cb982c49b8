using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Counts votes. Who asks and who approved earlier steps is no part of a case, so the rule looks at neither.</summary>
internal sealed class VotesSubject : CaseSubject
{
    private const string InvalidQuorum = "invalid-quorum";

    internal override string Id => "votes";

    internal override CaseAnswer Answer(Given given)
    {
        var rule = Rule(given);
        var data = new BallotData { Voters = GivenRights.Texts(given, "voters"), Groups = Groups(given) };
        CastVote[] votes = [.. given.Objects("votes").Select(Vote)];
        if (data.Groups.Count > 0 && rule.NeededPerGroup is null)
            throw CaseException.Missing(given.Path("neededPerGroup"));
        given.End();
        if (!VotingRule.TryCreate(rule, out var made, out var findings) || !Ballot.TryCreate(made!, data, out var ballot, out findings))
            return findings.All(finding => finding.Code == InvalidQuorum)
                ? new CaseAnswer(new JsonObject { ["error"] = InvalidQuorum })
                : throw CaseException.Of(findings);
        var result = ballot!.Evaluate(votes);
        return new CaseAnswer(new JsonObject
        {
            ["outcome"] = EnumIds<VoteOutcome>.IdOf(result.Outcome),
            ["approvals"] = result.Approvals,
            ["ignored"] = CaseAnswer.List(result.Ignored),
        });
    }

    private static VotingRuleData Rule(Given given) => new()
    {
        Needed = given.CountOrNull("needed") ?? throw CaseException.Missing(given.Path("needed")),
        NeededPerGroup = given.CountOrNull("neededPerGroup"),
        OnReject = GivenRights.Word<RejectRule>(given, "onReject"),
        OwnRequest = OwnRequest.Votes,
        RepeatedApproval = RepeatedApproval.VotesAgain,
    };

    private static List<VoterGroup> Groups(Given given)
    {
        if (given.Take("groups") is null)
            return [];
        var groups = given.Object("groups");
        return [.. groups.Names.Select(name => new VoterGroup(name, GivenRights.Texts(groups, name)))];
    }

    private static CastVote Vote(Given given)
    {
        var vote = new CastVote(given.Text("by"), GivenRights.Word<Vote>(given, "vote"));
        given.End();
        return vote;
    }
}
