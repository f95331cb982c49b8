using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Works out who may vote and how many approvals that asks for, or what stands against it.</summary>
internal sealed class BallotPlan
{
    private readonly List<Finding> _findings = [];

    private BallotPlan()
    {
    }

    internal IReadOnlyList<Finding> Findings => _findings;

    internal string[] Roster { get; private set; } = [];

    internal string[] Excluded { get; private set; } = [];

    internal string[] Carried { get; private set; } = [];

    internal int Needed { get; private set; }

    internal (string Name, string[] Members, int Needed)[] Groups { get; private set; } = [];

    internal static BallotPlan Make(VotingRule rule, BallotData data)
    {
        var plan = new BallotPlan();
        plan.Check(rule, data);
        if (plan._findings.Count == 0)
            plan.Fill(rule, data);
        return plan;
    }

    private void Check(VotingRule rule, BallotData data)
    {
        if (data.Voters.Any(string.IsNullOrEmpty))
            _findings.Add(VoteFindings.EmptyVoter("/voters"));
        if (data.Groups.Any(group => group.Members.Any(string.IsNullOrEmpty)))
            _findings.Add(VoteFindings.EmptyVoter("/groups"));
        if (data.Groups.Count > 0 && rule.NeededPerGroup is null)
            _findings.Add(VoteFindings.NoGroupQuorum());
        foreach (var twice in data.Groups.GroupBy(group => group.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            _findings.Add(VoteFindings.GroupTwice(twice.Key));
        if (rule.OwnRequest == OwnRequest.Excluded && string.IsNullOrEmpty(data.Requester))
            _findings.Add(VoteFindings.RequesterNotKnown());
        if (rule.RepeatedApproval != RepeatedApproval.VotesAgain && data.ApprovedEarlier is null)
            _findings.Add(VoteFindings.EarlierNotKnown());
    }

    private void Fill(VotingRule rule, BallotData data)
    {
        var earlier = new HashSet<string>(data.ApprovedEarlier ?? [], StringComparer.Ordinal);
        bool IsOut(string person) => (rule.OwnRequest == OwnRequest.Excluded && person == data.Requester)
            || (rule.RepeatedApproval == RepeatedApproval.Excluded && earlier.Contains(person));
        var listed = data.Voters.Distinct(StringComparer.Ordinal).ToArray();
        Roster = [.. listed.Where(person => !IsOut(person))];
        Excluded = [.. listed.Where(IsOut)];
        Carried = rule.RepeatedApproval == RepeatedApproval.CarriesOver ? [.. Roster.Where(earlier.Contains)] : [];
        if (Roster.Length == 0 && rule.EmptyRoster != EmptyRoster.Invalid)
            return;
        if (Roster.Length == 0)
            _findings.Add(VoteFindings.NobodyVotes());
        Needed = Reachable(rule, rule.Needed ?? ((Roster.Length / 2) + 1), Roster.Length, "/needed");
        Groups = [.. data.Groups.Select(group =>
        {
            var members = group.Members.Distinct(StringComparer.Ordinal).Where(person => !IsOut(person)).ToArray();
            return (group.Name, members, Reachable(rule, rule.NeededPerGroup.GetValueOrDefault(), members.Length, "/groups/" + group.Name));
        })];
    }

    /// <summary>The quota; where it is larger than the number of people, a finding, or everybody. A group of nobody is never satisfied by nobody.</summary>
    private int Reachable(VotingRule rule, int needed, int people, string pointer)
    {
        if (needed <= people)
            return needed;
        if (rule.UnreachableQuorum == UnreachableQuorum.Everybody && people > 0)
            return people;
        if (people > 0 || Roster.Length > 0)
            _findings.Add(VoteFindings.TooManyNeeded(needed, people, pointer));
        return needed;
    }
}
