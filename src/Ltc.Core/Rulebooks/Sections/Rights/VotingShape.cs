using System.Collections.Generic;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of voting: how a sales decision team votes.</summary>
internal static class VotingShape
{
    private static readonly Shape<int?> Approvals = Maybe(Some);

    private static readonly Property<VotingRule, int?> Needed = new("needed", rule => rule.Needed, Approvals, L3, StricterWhen.Higher);
    private static readonly Property<VotingRule, int?> PerGroup = new("neededPerGroup", rule => rule.NeededPerGroup, Approvals, L3, StricterWhen.Higher);
    private static readonly Property<VotingRule, RejectRule> OnReject = new("onReject", rule => rule.OnReject, Choice<RejectRule>(), L3, StricterWhen.Lower);
    private static readonly Property<VotingRule, int> Parts = new("attendanceParts", rule => rule.AttendanceParts, Count, L3, StricterWhen.Higher);
    private static readonly Property<VotingRule, int> Of = new("attendanceOf", rule => rule.AttendanceOf, Some, L3, StricterWhen.Lower);
    private static readonly Property<VotingRule, EmptyRoster> Empty = new("emptyRoster", rule => rule.EmptyRoster, Choice<EmptyRoster>(), L3);
    private static readonly Property<VotingRule, UnreachableQuorum> Unreachable = new("unreachableQuorum", rule => rule.UnreachableQuorum, Choice<UnreachableQuorum>(), L3, StricterWhen.Lower);
    private static readonly Property<VotingRule, OwnRequest> Own = new("ownRequest", rule => rule.OwnRequest, Choice<OwnRequest>(), L3, StricterWhen.Lower);
    private static readonly Property<VotingRule, RepeatedApproval> Repeated = new("repeatedApproval", rule => rule.RepeatedApproval, Choice<RepeatedApproval>(), L3, StricterWhen.Lower);

    internal static readonly Shape<VotingRule> Shape = new ObjectShape<VotingRule>(Make, Needed, PerGroup, OnReject, Parts, Of, Empty, Unreachable, Own, Repeated);

    private static IReadOnlyList<Finding> Make(Fields<VotingRule> fields, out VotingRule? rule)
    {
        var data = new VotingRuleData
        {
            Needed = fields.Of(Needed),
            NeededPerGroup = fields.Of(PerGroup),
            OnReject = fields.Of(OnReject),
            AttendanceParts = fields.Of(Parts),
            AttendanceOf = fields.Of(Of),
            EmptyRoster = fields.Of(Empty),
            UnreachableQuorum = fields.Of(Unreachable),
            OwnRequest = fields.Of(Own),
            RepeatedApproval = fields.Of(Repeated),
        };
        VotingRule.TryCreate(data, out rule, out var findings);
        return findings;
    }
}
