using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Votes;

/// <summary>The reference: counts votes with lists, person by person.</summary>
internal static class NaiveVotes
{
    internal static (string Outcome, int Approvals, string[] Ignored) Count(VotingRuleData rule, BallotData data, CastVote[] votes)
    {
        var earlier = data.ApprovedEarlier ?? [];
        bool Stays(string one) => !(rule.OwnRequest == OwnRequest.Excluded && one == data.Requester)
            && !(rule.RepeatedApproval == RepeatedApproval.Excluded && earlier.Contains(one));
        var roster = data.Voters.Distinct().Where(Stays).ToList();
        var groups = data.Groups.Select(group => group.Members.Distinct().Where(Stays).ToList()).ToList();
        var ignored = votes.Where(vote => vote.By is not null && !roster.Contains(vote.By))
            .Select(vote => vote.By!)
            .Distinct()
            .Order(System.StringComparer.Ordinal)
            .ToArray();
        if (rule.Needed < 1 || rule.NeededPerGroup < 1)
            return ("invalid", 0, []);
        if (roster.Count == 0)
            return (rule.EmptyRoster switch { EmptyRoster.StaysPending => "Pending", EmptyRoster.Rejected => "Rejected", _ => "invalid" }, 0, ignored);
        var all = rule.UnreachableQuorum == UnreachableQuorum.Everybody;
        var needed = rule.Needed ?? ((roster.Count / 2) + 1);
        if ((needed > roster.Count && !all) || groups.Any(group => rule.NeededPerGroup > group.Count && (!all || group.Count == 0)))
            return ("invalid", 0, []);
        var current = roster.ToDictionary(one => one, one => Last(one));
        Vote? Last(string one) => votes.Any(vote => vote.By == one)
            ? votes.Last(vote => vote.By == one).Vote
            : rule.RepeatedApproval == RepeatedApproval.CarriesOver && earlier.Contains(one) ? Vote.Approve : null;
        var approving = current.Where(pair => pair.Value == Vote.Approve).Select(pair => pair.Key).ToList();
        var open = current.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList();
        var voted = current.Count - open.Count;
        var quotas = groups.Select(group => (Members: (IEnumerable<string>)group, Needed: System.Math.Min(rule.NeededPerGroup ?? 0, group.Count)))
            .Append((roster, System.Math.Min(needed, roster.Count))).ToList();
        var outcome = voted * rule.AttendanceOf < roster.Count * rule.AttendanceParts ? "Pending"
            : rule.OnReject == RejectRule.Veto && current.ContainsValue(Vote.Reject) ? "Rejected"
            : quotas.All(quota => quota.Members.Count(approving.Contains) >= quota.Needed) ? "Approved"
            : rule.OnReject == RejectRule.Majority
                && quotas.Any(quota => quota.Members.Count(one => approving.Contains(one) || open.Contains(one)) < quota.Needed) ? "Rejected"
            : "Pending";
        return (outcome, approving.Count, ignored);
    }
}
