namespace Ltc;

/// <summary>How votes are counted, as it is stored: for JSON, forms and C# 7.3.</summary>
/// <remarks>Mutable at the edge; <see cref="VotingRule.TryCreate"/> checks it and makes the immutable rule. Whoever sets nothing gets the safe choice
/// everywhere.</remarks>
public sealed class VotingRuleData
{
    /// <summary>How many approvals are needed over all.</summary>
    /// <value>From 1; null for more than half of those who may vote.</value>
    public int? Needed { get; set; }

    /// <summary>How many approvals each group needs.</summary>
    /// <value>From 1; null when no groups are asked.</value>
    public int? NeededPerGroup { get; set; }

    /// <summary>What a vote against does.</summary>
    /// <value>A veto unless said otherwise.</value>
    public RejectRule OnReject { get; set; }

    /// <summary>The share of those who may vote that must have voted, abstentions included: the upper number of the fraction.</summary>
    /// <value>0 unless said otherwise, which asks for nobody.</value>
    public int AttendanceParts { get; set; }

    /// <summary>The share of those who may vote that must have voted: the lower number of the fraction.</summary>
    /// <value>1 unless said otherwise.</value>
    public int AttendanceOf { get; set; } = 1;

    /// <summary>What happens without voters.</summary>
    /// <value>Refused unless said otherwise.</value>
    public EmptyRoster EmptyRoster { get; set; }

    /// <summary>What happens when more approvals are needed than there are voters.</summary>
    /// <value>Refused unless said otherwise.</value>
    public UnreachableQuorum UnreachableQuorum { get; set; }

    /// <summary>What happens when the requester is a voter.</summary>
    /// <value>Taken off the list unless said otherwise.</value>
    public OwnRequest OwnRequest { get; set; }

    /// <summary>What happens when somebody approved an earlier step.</summary>
    /// <value>Taken off the list unless said otherwise.</value>
    public RepeatedApproval RepeatedApproval { get; set; }
}
