using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Puts leads in the order in which they deserve attention.</summary>
/// <remarks>
/// Decided here: what is to be closed comes last; then the higher score, then the higher score that the unknown answers allow, then the nearer lead, then the id, letter
/// by letter. The order is total and does not depend on the order of the input.
/// </remarks>
public static class LeadRanking
{
    /// <summary>Ranks leads.</summary>
    /// <param name="leads">The leads by id; ids may repeat, and then keep their order.</param>
    /// <returns>The leads from the first place on.</returns>
    /// <exception cref="ArgumentNullException">The leads or one of the ids are null.</exception>
    public static IReadOnlyList<RankedLead> Of(IEnumerable<KeyValuePair<string, LeadQualification>> leads)
    {
        var all = new List<KeyValuePair<string, LeadQualification>>(leads ?? throw new ArgumentNullException(nameof(leads)));
        var order = new int[all.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = all[i].Key is null ? throw new ArgumentNullException(nameof(leads)) : i;
        Array.Sort(order, (one, other) => Compare(all[one], all[other]) is var sign and not 0 ? sign : one.CompareTo(other));
        var ranked = new RankedLead[order.Length];
        for (var i = 0; i < order.Length; i++)
            ranked[i] = new RankedLead(all[order[i]].Key, all[order[i]].Value, i + 1);
        return Array.AsReadOnly(ranked);
    }

    private static int Compare(in KeyValuePair<string, LeadQualification> one, in KeyValuePair<string, LeadQualification> other)
    {
        var (a, b) = (one.Value, other.Value);
        var closed = IsClosed(a).CompareTo(IsClosed(b));
        if (closed != 0)
            return closed;
        var score = b.Score.CompareTo(a.Score);
        if (score != 0)
            return score;
        var highest = b.Highest.CompareTo(a.Highest);
        if (highest != 0)
            return highest;
        var distance = b.Distance.CompareTo(a.Distance);
        return distance != 0 ? distance : string.CompareOrdinal(one.Key, other.Key);
    }

    private static bool IsClosed(in LeadQualification lead) => lead.Outcome is null or LeadOutcome.Close;
}
