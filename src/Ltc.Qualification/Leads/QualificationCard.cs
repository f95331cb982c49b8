using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The eight sub-checks as a scorecard: in part earns half of the points, what is not known earns none and leaves all of them open.</summary>
internal static class QualificationCard
{
    private const decimal Half = 2m;

    internal static bool TryBuild(
        in LeadQualificationData data, ScoreBands<LeadValue> values, out Scorecard<QualificationFacts>? card, out IReadOnlyList<Finding> findings) => Scorecard
        .For("lead-qualification", QualificationFact.All, new Text("lead qualification", "线索资格评估", "線索資格評估"), source: "domain.md §6.3; default (ours)")
        .Bands(values)
        .Choice(QualificationFact.ScopeFit, Of(data.ScopeFit))
        .Choice(QualificationFact.Risk, Of(data.Risk))
        .Choice(QualificationFact.Urgency, Of(data.Urgency))
        .Choice(QualificationFact.PurchasingProcess, Of(data.PurchasingProcess))
        .Choice(QualificationFact.Relationship, Of(data.Relationship))
        .Choice(QualificationFact.Solution, Of(data.Solution))
        .Choice(QualificationFact.Team, Of(data.Team))
        .Choice(QualificationFact.Competition, Of(data.Competition))
        .TryBuild(out card, out findings);

    internal static ScoreBands<LeadValue> ValuesOf(in LeadQualificationData data) => ScoreBands
        .For("lead-value", LeadValue.None, new Text("no value", "无价值", "無價值"))
        .From(data.GeneralFrom, LeadValue.General, new("general", "一般", "一般"))
        .From(data.HighFrom, LeadValue.High, new("high", "高价值", "高價值"))
        .Build();

    internal static ScoreBands<LeadTemperature> TemperaturesOf(in LeadQualificationData data) => ScoreBands
        .For("lead-temperature", LeadTemperature.Cold, new Text("cold", "冷", "冷"))
        .From(data.WarmFrom, LeadTemperature.Warm, new("warm", "温", "溫"))
        .From(data.HotFrom, LeadTemperature.Hot, new("hot", "热", "熱"))
        .Build();

    private static Action<ChoiceBinsBuilder<Fulfilment>> Of(decimal weight) =>
        points => points.When(Fulfilment.NotMet, 0m).When(Fulfilment.Partly, weight / Half).When(Fulfilment.Met, weight).Increasing();
}
