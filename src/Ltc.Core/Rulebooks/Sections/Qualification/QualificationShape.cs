using System.Collections.Generic;
using System.Linq;
using static Ltc.QualificationFact;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of lead qualification: the points of the eight sub-checks and the thresholds.</summary>
internal static class QualificationShape
{
    private static readonly Shape<decimal> Threshold = Number(new Interval(0m, 100m, lowerOpen: true));
    private static readonly IReadOnlyList<string> Names =
        WeightShapes.NamesOf(ScopeFit, Risk, Urgency, PurchasingProcess, Relationship, Solution, Team, Competition);

    private static readonly Property<LeadQualificationData, IReadOnlyList<decimal>> Weights =
        new("weights", WeightsOf, new NumbersShape(Number(new Interval(0m, 100m)), Names));

    private static readonly Property<LeadQualificationData, decimal> HighFrom = new("highFrom", data => data.HighFrom, Threshold, stricter: StricterWhen.Higher);
    private static readonly Property<LeadQualificationData, decimal> GeneralFrom = new("generalFrom", data => data.GeneralFrom, Threshold, stricter: StricterWhen.Higher);
    private static readonly Property<LeadQualificationData, decimal> HotFrom = new("hotFrom", data => data.HotFrom, Threshold, stricter: StricterWhen.Higher);
    private static readonly Property<LeadQualificationData, decimal> WarmFrom = new("warmFrom", data => data.WarmFrom, Threshold, stricter: StricterWhen.Higher);

    private static readonly Property<LeadQualificationData, decimal> WinShare =
        new("winShare", data => data.WinShare, Number(new Interval(0m, 1m, lowerOpen: true)), stricter: StricterWhen.Higher);

    private static readonly Property<LeadQualificationData, decimal> ConvertFrom = new("convertFrom", data => data.ConvertFrom, Threshold, stricter: StricterWhen.Higher);

    private static readonly Shape<LeadQualificationData> Data =
        new ObjectShape<LeadQualificationData>(Make, Weights, HighFrom, GeneralFrom, HotFrom, WarmFrom, WinShare, ConvertFrom);

    internal static readonly Shape<LeadQualifier> Shape = new MadeShape<LeadQualificationData, LeadQualifier>(Data, qualifier => qualifier.ToData(), Qualifier);

    private static IReadOnlyList<decimal> WeightsOf(LeadQualificationData data) =>
        [data.ScopeFit, data.Risk, data.Urgency, data.PurchasingProcess, data.Relationship, data.Solution, data.Team, data.Competition];

    private static IReadOnlyList<Finding> Make(Fields<LeadQualificationData> fields, out LeadQualificationData data)
    {
        var weights = fields.Of(Weights);
        data = new LeadQualificationData
        {
            ScopeFit = weights[0],
            Risk = weights[1],
            Urgency = weights[2],
            PurchasingProcess = weights[3],
            Relationship = weights[4],
            Solution = weights[5],
            Team = weights[6],
            Competition = weights[7],
            HighFrom = fields.Of(HighFrom),
            GeneralFrom = fields.Of(GeneralFrom),
            HotFrom = fields.Of(HotFrom),
            WarmFrom = fields.Of(WarmFrom),
            WinShare = fields.Of(WinShare),
            ConvertFrom = fields.Of(ConvertFrom),
        };
        return [];
    }

    private static IReadOnlyList<Finding> Qualifier(LeadQualificationData data, out LeadQualifier? qualifier)
    {
        LeadQualifier.TryCreate(data, out qualifier, out var findings);
        return findings.Select(finding => finding.Code == "qualification-weights" ? finding.WithPlace("/weights", 0, 0) : finding).ToArray()
            .Moved("/general-from", "/generalFrom").Moved("/warm-from", "/warmFrom").Moved("/convert-from", "/convertFrom").Moved("/win-share", "/winShare");
    }
}
