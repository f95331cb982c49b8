using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A voting rule put to a list of voters: it counts the votes.</summary>
/// <remarks>
/// Immutable. One current vote a person, the last one; the outcome is that of the current votes after the whole list, nothing ends it earlier. Who is not on
/// the list is ignored. Up to 64 voters an evaluation allocates nothing, unless there are strangers to name.
/// </remarks>
public sealed class Ballot
{
    private readonly string[] _roster;
    private readonly Dictionary<string, int> _numbers;
    private readonly GroupQuota[] _groups;
    private readonly VoterBits _carried;
    private readonly int _needed;

    internal Ballot(VotingRule rule, BallotPlan plan)
    {
        Rule = rule;
        Excluded = plan.Excluded;
        _roster = plan.Roster;
        _numbers = _roster.Select((person, number) => (person, number)).ToDictionary(pair => pair.person, pair => pair.number, StringComparer.Ordinal);
        _groups = Array.ConvertAll(plan.Groups, group => new GroupQuota(group.Name, BitsOf(group.Members), group.Needed));
        _carried = BitsOf(plan.Carried);
        _needed = plan.Needed;
    }

    /// <summary>How the votes are counted.</summary>
    /// <value>Never null.</value>
    public VotingRule Rule { get; }

    /// <summary>Who may vote.</summary>
    /// <value>Without repeats and without <see cref="Excluded"/>, in the order given.</value>
    public IReadOnlyList<string> Voters => Array.AsReadOnly(_roster);

    /// <summary>Who was taken off the list: the requester, and who approved an earlier step.</summary>
    /// <value>In the order of the list; empty when the rule excludes nobody.</value>
    public IReadOnlyList<string> Excluded { get; }

    /// <summary>How many approvals are needed over all.</summary>
    /// <value>At most the number of voters.</value>
    public int Needed => _needed;

    /// <summary>Puts a rule to a list of voters, or says everything that stands against it.</summary>
    /// <param name="rule">How the votes are counted.</param>
    /// <param name="data">Who may vote; it is copied.</param>
    /// <param name="ballot">The ballot, or null.</param>
    /// <param name="findings">Everything that is wrong, at once, for example <c>invalid-quorum</c>; empty when the ballot was made.</param>
    /// <returns>Whether the ballot was made.</returns>
    public static bool TryCreate(VotingRule rule, BallotData data, out Ballot? ballot, out IReadOnlyList<Finding> findings)
    {
        var plan = BallotPlan.Make(rule, data);
        findings = plan.Findings;
        ballot = findings.Count == 0 ? new Ballot(rule, plan) : null;
        return ballot is not null;
    }

    /// <summary>Counts the votes.</summary>
    /// <param name="votes">The votes in the order of time; null for none.</param>
    /// <returns>Where the vote stands.</returns>
    public VoteResult Evaluate(IReadOnlyList<CastVote>? votes)
    {
        var tally = TallyOf(votes);
        return new VoteResult(OutcomeOf(tally), tally.Approvals.Count, tally.Rejections.Count, tally.Abstentions.Count, StrangersOf(votes, tally));
    }

    /// <summary>Says why the vote stands where it stands: for people.</summary>
    /// <param name="votes">The votes in the order of time; null for none.</param>
    /// <returns>Every reason at once; empty when it is approved.</returns>
    public IReadOnlyList<Finding> Explain(IReadOnlyList<CastVote>? votes)
    {
        var tally = TallyOf(votes);
        var reasons = new List<Finding>();
        if (IsVetoed(tally))
            reasons.Add(
                VoteFindings.RejectedBy(
                    string.Join(", ", _roster.Where((_, number) => tally.Rejections.Has(number)).OrderBy(person => person, StringComparer.Ordinal))));
        if (!IsAttended(tally))
            reasons.Add(VoteFindings.NotAttended(tally.Voted, _roster.Length, Numbers.ToText(Rule.AttendanceParts) + "/" + Numbers.ToText(Rule.AttendanceOf)));
        var approvals = tally.Approvals.Count;
        if (approvals < _needed)
            reasons.Add(VoteFindings.Short(approvals, _needed, approvals + tally.Open(_roster.Length) >= _needed));
        foreach (var group in _groups)
        {
            var given = tally.Approvals.CountIn(group.Members);
            if (given < group.Needed)
                reasons.Add(VoteFindings.GroupShort(group.Name, given, group.Needed, given + OpenIn(group, tally) >= group.Needed));
        }

        if (_roster.Length == 0)
            reasons.Add(VoteFindings.NobodyVotes());
        return reasons;
    }

    private VoteOutcome OutcomeOf(in Tally tally)
    {
        if (_roster.Length == 0)
            return Rule.EmptyRoster == EmptyRoster.StaysPending ? VoteOutcome.Pending : VoteOutcome.Rejected;
        if (!IsAttended(tally))
            return VoteOutcome.Pending;
        if (IsVetoed(tally))
            return VoteOutcome.Rejected;
        var approvals = tally.Approvals.Count;
        var reached = approvals >= _needed;
        var reachable = approvals + tally.Open(_roster.Length) >= _needed;
        foreach (var group in _groups)
        {
            var given = tally.Approvals.CountIn(group.Members);
            reached &= given >= group.Needed;
            reachable &= given + OpenIn(group, tally) >= group.Needed;
        }

        return reached ? VoteOutcome.Approved : reachable || Rule.OnReject == RejectRule.Veto ? VoteOutcome.Pending : VoteOutcome.Rejected;
    }

    private bool IsVetoed(in Tally tally) => Rule.OnReject == RejectRule.Veto && tally.Rejections.Count > 0;

    private bool IsAttended(in Tally tally) => (long)tally.Voted * Rule.AttendanceOf >= (long)_roster.Length * Rule.AttendanceParts;

    private static int OpenIn(GroupQuota group, in Tally tally) =>
        group.Members.Count - tally.Approvals.CountIn(group.Members) - tally.Rejections.CountIn(group.Members) - tally.Abstentions.CountIn(group.Members);

    /// <summary>Reads the votes from the last to the first: the first that is met of a person is the current one.</summary>
    private Tally TallyOf(IReadOnlyList<CastVote>? votes)
    {
        var tally = new Tally(_roster.Length);
        for (var i = (votes?.Count ?? 0) - 1; i >= 0; i--)
        {
            var cast = votes![i];
            if (cast.By is null || !_numbers.TryGetValue(cast.By, out var number))
                tally.Strangers++;
            else
                tally.Add(number, cast.Vote);
        }

        for (var number = 0; number < _roster.Length; number++)
        {
            if (_carried.Has(number))
                tally.Add(number, Vote.Approve);
        }

        return tally;
    }

    private IReadOnlyList<string> StrangersOf(IReadOnlyList<CastVote>? votes, in Tally tally)
    {
        if (tally.Strangers == 0)
            return Array.Empty<string>();
        var strangers = votes!.Select(cast => cast.By).OfType<string>().Where(by => !_numbers.ContainsKey(by));
        return [.. strangers.Distinct(StringComparer.Ordinal).OrderBy(by => by, StringComparer.Ordinal)];
    }

    private VoterBits BitsOf(IEnumerable<string> people)
    {
        var bits = new VoterBits(_roster.Length);
        foreach (var person in people)
        {
            if (_numbers.TryGetValue(person, out var number))
                bits.Add(number);
        }

        return bits;
    }

    private sealed class GroupQuota(string name, VoterBits members, int needed)
    {
        internal string Name { get; } = name;

        internal VoterBits Members { get; } = members;

        internal int Needed { get; } = needed;
    }

    private struct Tally(int size)
    {
        internal VoterBits Approvals = new(size);
        internal VoterBits Rejections = new(size);
        internal VoterBits Abstentions = new(size);
        internal int Strangers;
        private VoterBits _seen = new(size);

        internal readonly int Voted => Approvals.Count + Rejections.Count + Abstentions.Count;

        internal readonly int Open(int voters) => voters - Voted;

        internal void Add(int number, Vote? vote)
        {
            if (_seen.Has(number))
                return;
            _seen.Add(number);
            if (vote == Vote.Approve)
                Approvals.Add(number);
            else if (vote == Vote.Reject)
                Rejections.Add(number);
            else if (vote == Vote.Abstain)
                Abstentions.Add(number);
        }
    }
}
