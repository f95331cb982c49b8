using System.Collections.Generic;

namespace Ltc;

/// <summary>What the numbers of the hard rules must be before anything is decided by them.</summary>
internal static class DecisionLimitsCheck
{
    /// <summary>What is wrong; pointers begin with that of the limits.</summary>
    internal static IReadOnlyList<Finding> Run(DecisionLimits limits, string at)
    {
        var findings = new List<Finding>();
        AtLeastNothing(findings, at + "/daysBeforeDeadline", limits.DaysBeforeDeadline);
        AtLeastNothing(findings, at + "/longestHold", limits.LongestHold);
        Fraction(findings, at + "/leastWinChance", limits.LeastWinChance);
        Fraction(findings, at + "/leastRiskReserve", limits.LeastRiskReserve);
        Fraction(findings, at + "/marginDrop", limits.MarginDrop);
        AtLeastNothing(findings, at + "/amountGrowth", limits.AmountGrowth);
        if (limits.Deviation is null)
            findings.Add(Out(at + "/deviation", "null", new("limits", "界限", "界限")));
        return findings;
    }

    private static void AtLeastNothing(List<Finding> findings, string pointer, decimal value)
    {
        if (value < 0)
            findings.Add(Out(pointer, Numbers.ToText(value), new("0 or more", "不小于 0 的数", "不小於 0 的數")));
    }

    private static void Fraction(List<Finding> findings, string pointer, decimal value)
    {
        if (value is < 0 or > 1)
            findings.Add(Out(pointer, Numbers.ToText(value), new("a fraction from 0 to 1", "0 到 1 之间的小数", "0 到 1 之間的小數")));
    }

    private static Finding Out(string pointer, string given, in Text expected) => new(
        "decision-limit",
        new(
            $"`{given}` is no limit; expected {expected.In(Language.English)}",
            $"`{given}` 不是有效界限；应为{expected.In(Language.SimplifiedChinese)}",
            $"`{given}` 不是有效界限；應為{expected.In(Language.TraditionalChinese)}"),
        pointer);
}
