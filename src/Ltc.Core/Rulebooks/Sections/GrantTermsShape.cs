using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The terms of grants: how long, how deep, how much notice.</summary>
internal static class GrantTermsShape
{
    private static readonly GrantTerms Ours = GrantTerms.Default;

    private static readonly Property<GrantTerms, int> Most = new("mostDays", terms => terms.MostDays, Some.Or(Ours.MostDays), stricter: StricterWhen.Lower);
    private static readonly Property<GrantTerms, int> Notice = new("noticeDays", terms => terms.NoticeDays, Count.Or(Ours.NoticeDays), stricter: StricterWhen.Higher);
    private static readonly Property<GrantTerms, int> Assisted = new("assistedDays", terms => terms.AssistedDays, Some.Or(Ours.AssistedDays), stricter: StricterWhen.Lower);
    private static readonly Property<GrantTerms, int> Acting = new("actingDays", terms => terms.ActingDays, Some.Or(Ours.ActingDays), stricter: StricterWhen.Lower);
    private static readonly Property<GrantTerms, int> Depth = new("delegationDepth", terms => terms.DelegationDepth, Count.Or(Ours.DelegationDepth), stricter: StricterWhen.Lower);

    internal static readonly Shape<GrantTerms> Shape = new ObjectShape<GrantTerms>(Make, Most, Notice, Assisted, Acting, Depth);

    private static IReadOnlyList<Finding> Make(Fields<GrantTerms> fields, out GrantTerms? terms)
    {
        GrantTerms.TryCreate(
            fields.Of(Most), fields.Of(Notice), fields.Of(Assisted), fields.Of(Acting), fields.Of(Depth), out terms, out var findings);
        return findings;
    }
}
