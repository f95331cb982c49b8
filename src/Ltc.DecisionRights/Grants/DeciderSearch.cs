using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Walks from the unit that asks to the top and tries every grant that is written for a unit on the way.</summary>
internal static class DeciderSearch
{
    internal static DeciderAnswer Run(Inquiry inquiry)
    {
        var deciders = new List<Decider>();
        var refusals = new List<GrantRefusal>();
        if (inquiry.Request.Document is { } document)
        {
            for (var unit = inquiry.Unit; unit is not null; unit = unit.Parent)
            {
                foreach (var grant in inquiry.Grants.Of(document, unit.Id))
                    Try(grant, inquiry, deciders, refusals);
            }
        }

        if (deciders.Count > 0)
            return new DeciderAnswer(inquiry, deciders, refusals, null, Answer.Allowed);
        var open = inquiry.Request.Document is null || inquiry.Request.Unit is null || inquiry.Required.Answer == Answer.Unknown
            || refusals.Any(refusal => refusal.Gaps == GrantGaps.None);
        return new DeciderAnswer(inquiry, deciders, refusals, Escalate(inquiry, refusals), open ? Answer.Unknown : Answer.Refused);
    }

    private static void Try(Grant grant, Inquiry inquiry, List<Decider> deciders, List<GrantRefusal> refusals)
    {
        if (GrantCheck.IsElsewhere(grant, inquiry))
            return;
        if (GrantCheck.Run(grant, inquiry) is { } refusal)
        {
            refusals.Add(refusal);
            return;
        }

        var chain = new GrantChain(grant);
        string[] signers = [.. chain.Where(link => link.NeedsCoSigner(inquiry.At)).Select(link => link.CoSigner!).Distinct(StringComparer.Ordinal)];
        deciders.Add(new Decider(inquiry.Organisation.FindPerson(grant.Grantee)!, chain, signers));
    }

    private static Escalation Escalate(Inquiry inquiry, List<GrantRefusal> refusals)
    {
        var level = inquiry.Required.Result;
        const GrantGaps TooSmall = GrantGaps.OverLimit | GrantGaps.OverCeiling;
        foreach (var refusal in refusals)
        {
            // Whoever stands on this level already and cannot reach is not asked again.
            if (refusal.Grant.Level >= level && (refusal.Gaps & ~TooSmall) == GrantGaps.None && refusal.Gaps != GrantGaps.None)
                level = refusal.Grant.Level < OrgLevel.Company ? refusal.Grant.Level + 1 : OrgLevel.Company;
        }

        for (var unit = (inquiry.Unit?.Parent ?? inquiry.Unit)?.AtLeast(level); unit is not null; unit = unit.Parent)
        {
            var heads = inquiry.Organisation.HeadsOf(unit.Id);
            if (heads.Count > 0)
                return new Escalation(unit.Level, unit, heads, inquiry.Grants.Sources);
        }

        return new Escalation(OrgLevel.Company, null, [], inquiry.Grants.Sources);
    }
}
