using System.Collections.Generic;

namespace Ltc;

/// <summary>What can be wrong with the weights and thresholds of a lead qualification.</summary>
internal static class QualificationFindings
{
    private const decimal Whole = 100m;

    internal static IReadOnlyList<Finding> Of(in LeadQualificationData data)
    {
        var findings = new List<Finding>();
        var sum = 0m;
        foreach (var weight in Weights(data))
        {
            if (weight.Value is < 0m or > Whole)
                findings.Add(Make("qualification-weight", new("the weight of `{0}` lies between 0 and 100", "`{0}` 的权重应在 0 到 100 之间", "`{0}` 的權重應在 0 到 100 之間"), weight.Key));
            else
                sum += weight.Value;
        }

        if (findings.Count == 0 && sum != Whole)
            findings.Add(Make("qualification-weights", new("the eight weights add up to 100, not to {0}", "八项权重之和应为 100，而不是 {0}", "八項權重之和應為 100，而不是 {0}"), Numbers.ToText(sum)));
        if (findings.Count == 0 && data.WinPoints == 0m)
            findings.Add(Make("qualification-win", new("question 3 has no points that {0} could be a share of", "问题三没有分值，{0} 无从计算", "問題三沒有分值，{0} 無從計算"), "win-share"));
        if (!(0m < data.GeneralFrom && data.GeneralFrom < data.HighFrom && data.HighFrom <= Whole))
            findings.Add(Order("general-from", "high-from"));
        if (!(0m < data.WarmFrom && data.WarmFrom < data.HotFrom && data.HotFrom <= Whole))
            findings.Add(Order("warm-from", "hot-from"));
        if (!(data.GeneralFrom <= data.ConvertFrom && data.ConvertFrom <= Whole))
            findings.Add(Make("qualification-convert", new("`{0}` lies between general-from and 100", "`{0}` 应在 general-from 与 100 之间", "`{0}` 應在 general-from 與 100 之間"), "convert-from"));
        if (data.WinShare is <= 0m or > 1m)
            findings.Add(Make("qualification-share", new("`{0}` is a fraction above 0, at most 1", "`{0}` 应大于 0 且不超过 1", "`{0}` 應大於 0 且不超過 1"), "win-share"));
        return findings;
    }

    private static KeyValuePair<string, decimal>[] Weights(in LeadQualificationData data) =>
    [
        new(QualificationFact.ScopeFit.Id, data.ScopeFit), new(QualificationFact.Risk.Id, data.Risk), new(QualificationFact.Urgency.Id, data.Urgency),
        new(QualificationFact.PurchasingProcess.Id, data.PurchasingProcess), new(QualificationFact.Relationship.Id, data.Relationship),
        new(QualificationFact.Solution.Id, data.Solution), new(QualificationFact.Team.Id, data.Team), new(QualificationFact.Competition.Id, data.Competition),
    ];

    private static Finding Order(string lower, string upper) => new(
        "qualification-order",
        Phrases.Fill(new("`{0}` lies above 0 and below `{1}`, and that at most at 100", "`{0}` 应大于 0 且小于 `{1}`，后者不超过 100", "`{0}` 應大於 0 且小於 `{1}`，後者不超過 100"), lower, upper),
        "/" + lower);

    private static Finding Make(string code, Text form, string word) => new(code, Phrases.Fill(form, word), "/" + word);
}
