using System.Collections.Generic;

namespace Ltc;

/// <summary>How votes are counted: how many of how many, what a vote against does, and what happens in the cases that are otherwise settled by
/// accident.</summary>
/// <remarks>Immutable. A rule names no people; <see cref="Ballot.TryCreate"/> puts it to a list of voters. Source: domain.md §2.4; every number is a default
/// (ours).</remarks>
public sealed class VotingRule
{
    private VotingRule(VotingRuleData data)
    {
        Needed = data.Needed;
        NeededPerGroup = data.NeededPerGroup;
        OnReject = data.OnReject;
        AttendanceParts = data.AttendanceParts;
        AttendanceOf = data.AttendanceOf;
        EmptyRoster = data.EmptyRoster;
        UnreachableQuorum = data.UnreachableQuorum;
        OwnRequest = data.OwnRequest;
        RepeatedApproval = data.RepeatedApproval;
    }

    /// <summary>How many approvals are needed over all.</summary>
    /// <value>From 1; null for more than half of those who may vote.</value>
    public int? Needed { get; }

    /// <summary>How many approvals each group needs.</summary>
    /// <value>From 1; null when no groups are asked.</value>
    public int? NeededPerGroup { get; }

    /// <summary>What a vote against does.</summary>
    /// <value>Veto or majority.</value>
    public RejectRule OnReject { get; }

    /// <summary>The upper number of the share that must have voted.</summary>
    /// <value>From 0 to <see cref="AttendanceOf"/>.</value>
    public int AttendanceParts { get; }

    /// <summary>The lower number of the share that must have voted.</summary>
    /// <value>From 1.</value>
    public int AttendanceOf { get; }

    /// <summary>What happens without voters.</summary>
    /// <value>Refused unless chosen otherwise.</value>
    public EmptyRoster EmptyRoster { get; }

    /// <summary>What happens when more approvals are needed than there are voters.</summary>
    /// <value>Refused unless chosen otherwise.</value>
    public UnreachableQuorum UnreachableQuorum { get; }

    /// <summary>What happens when the requester is a voter.</summary>
    /// <value>Taken off the list unless chosen otherwise.</value>
    public OwnRequest OwnRequest { get; }

    /// <summary>What happens when somebody approved an earlier step.</summary>
    /// <value>Taken off the list unless chosen otherwise.</value>
    public RepeatedApproval RepeatedApproval { get; }

    /// <summary>Checks a stored rule and makes it.</summary>
    /// <param name="data">The stored form; it is copied.</param>
    /// <param name="rule">The rule, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the rule was made.</param>
    /// <returns>Whether the rule was made.</returns>
    public static bool TryCreate(VotingRuleData data, out VotingRule? rule, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        if (data.Needed < 1)
            found.Add(VoteFindings.TooFewNeeded(data.Needed.GetValueOrDefault(), "/needed"));
        if (data.NeededPerGroup < 1)
            found.Add(VoteFindings.TooFewNeeded(data.NeededPerGroup.GetValueOrDefault(), "/neededPerGroup"));
        if (data.AttendanceOf < 1 || data.AttendanceParts < 0 || data.AttendanceParts > data.AttendanceOf)
            found.Add(VoteFindings.AttendanceNoShare(data.AttendanceParts, data.AttendanceOf));
        var defined = data.OnReject <= RejectRule.Majority && data.EmptyRoster <= EmptyRoster.Rejected && data.UnreachableQuorum <= UnreachableQuorum.Everybody
            && data.OwnRequest <= OwnRequest.Votes && data.RepeatedApproval <= RepeatedApproval.CarriesOver;
        if (!defined)
            found.Add(VoteFindings.UndefinedChoice());
        rule = found.Count == 0 ? new VotingRule(data) : null;
        findings = found;
        return rule is not null;
    }

    /// <summary>Defines the rule of a sales decision team (销售决策团队).</summary>
    /// <remarks>
    /// Two thirds must have voted, or there is no meeting (domain.md §2.4); more than half must approve, and a vote against is no veto: those who hold one
    /// are reviewers, and they give opinions. The last two are defaults (ours), since no source lists the voting rules of the team (domain.md §14.5 item 2).
    /// </remarks>
    /// <returns>The rule.</returns>
    public static VotingRule Define() => new(new VotingRuleData { OnReject = RejectRule.Majority, AttendanceParts = 2, AttendanceOf = 3 });
}
