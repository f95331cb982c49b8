using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests.Leads;

/// <summary>Draws answers about a lead, and weights and thresholds to qualify it by.</summary>
internal static class DrawLead
{
    internal static readonly IReadOnlyList<ChoiceFact<QualificationFacts, Fulfilment>> Answers =
        [.. QualificationFact.All.Facts.OfType<ChoiceFact<QualificationFacts, Fulfilment>>()];

    internal static readonly IReadOnlyList<FlagFact<QualificationFacts>> Flags = [.. QualificationFact.All.Facts.OfType<FlagFact<QualificationFacts>>()];

    /// <summary>Mostly good answers: bad ones alone would never come near a conversion.</summary>
    internal static QualificationFacts Facts(Draw draw)
    {
        var facts = new QualificationFacts { PreviousValue = draw.Chance(40) ? null : (LeadValue)draw.Below(3) };
        var bad = draw.Pick([2, 10, 40]);
        var unknown = draw.Pick([0, 0, 10, 40]);
        foreach (var answer in Answers)
            answer.TrySet(facts, draw.Chance(unknown) ? null : draw.Chance(bad) ? Fulfilment.NotMet : draw.Chance(35) ? Fulfilment.Partly : Fulfilment.Met, out facts);
        foreach (var flag in Flags)
            flag.TrySet(facts, draw.Chance(unknown) ? null : !draw.Chance(bad), out facts);
        return facts;
    }

    /// <summary>The same facts, in which every unknown answer is known.</summary>
    internal static QualificationFacts Complete(Draw draw, QualificationFacts facts)
    {
        foreach (var answer in Answers.Where(answer => !answer.IsKnown(facts)).ToArray())
            answer.TrySet(facts, draw.Pick(Enum.GetValues<Fulfilment>()), out facts);
        foreach (var flag in Flags.Where(flag => !flag.IsKnown(facts)).ToArray())
            flag.TrySet(facts, draw.Chance(70), out facts);
        return facts;
    }

    /// <summary>Weights in steps of 2.5 that add up to 100, and thresholds that the half steps of answers meet exactly.</summary>
    internal static LeadQualificationData Data(Draw draw)
    {
        if (draw.Chance(40))
            return LeadQualificationData.Define();
        var cuts = Enumerable.Range(0, 7).Select(_ => draw.Below(41) * 2.5m).Append(0m).Append(100m).Order().ToArray();
        var weights = cuts.Skip(1).Zip(cuts, (to, from) => to - from).ToArray();
        var general = 5m + (draw.Below(30) * 1.25m);
        return new LeadQualificationData
        {
            ScopeFit = weights[0],
            Risk = weights[1],
            Urgency = weights[2],
            PurchasingProcess = weights[3],
            Relationship = weights[4] + 0m,
            Solution = weights[5],
            Team = weights[6],
            Competition = weights[7],
            GeneralFrom = general,
            HighFrom = general + 20m,
            ConvertFrom = general + (draw.Below(10) * 1.25m),
            WarmFrom = 25m,
            HotFrom = draw.Pick([50m, 75m, 100m]),
            WinShare = draw.Pick([0.25m, 0.5m, 1m]),
        };
    }
}
