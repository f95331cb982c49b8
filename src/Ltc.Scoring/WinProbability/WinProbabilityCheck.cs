using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Finds what is wrong with the definition of a win probability, and with deals to learn from.</summary>
internal static class WinProbabilityCheck
{
    private const decimal MostSmoothing = 1000m;
    private const decimal Whole = 100m;
    private const decimal MostNamed = 100m;

    internal static IReadOnlyList<Finding> Of(WinProbabilityDefinition definition)
    {
        var findings = new List<Finding>();
        if (definition.Stages.Count < 2)
            findings.Add(new Finding("too-few-stages", new("at least two stages are needed, the last one being won", "至少需要两个阶段，最后一个为赢单", "至少需要兩個階段，最後一個為贏單"),
                "/stages"));
        Names(definition.Stages, "/stages", findings);
        Names(definition.Fields, "/fields", findings);
        foreach (var field in definition.Fields.Where(field => field is WinProbabilityDefinition.Stage or "team"))
            findings.Add(new Finding("reserved-field", new($"`{field}` always counts and is no field", $"`{field}` 始终计入，不作为字段", $"`{field}` 始終計入，不作為欄位"),
                "/fields/" + field));
        Within(definition.Smoothing, 0m, MostSmoothing, "/smoothing", findings);
        Within(definition.TagMinimum, 0m, int.MaxValue, "/tagMinimum", findings);
        Within(definition.Minimum, 0m, Whole, "/minimum", findings);
        Within(definition.Maximum, Math.Max(0m, Math.Min(Whole, definition.Minimum)), Whole, "/maximum", findings);
        Within(definition.Named, 1m, MostNamed, "/named", findings);
        return findings.AsReadOnly();
    }

    /// <summary>Says what keeps a deal from being learned; null when nothing does.</summary>
    internal static Finding? Of(in ClosedDeal deal, int index, WinProbabilityDefinition definition)
    {
        var pointer = "/deals/" + Numbers.ToText(index);
        if (deal.Outcome is not { } outcome || outcome > DealOutcome.Won)
            return new Finding("outcome-missing", new("a deal to learn from is won or lost", "用于学习的机会点须为赢单或丢单", "用於學習的機會點須為贏單或丟單"), pointer);
        if (outcome == DealOutcome.Won)
            return null;
        if (deal.Facts.Stage is not { Length: > 0 } stage)
            return new Finding("stage-missing", new("a lost deal names the last stage it reached", "丢单须注明到达的最后阶段", "丟單須註明到達的最後階段"), pointer);
        var stages = string.Join(", ", definition.Stages.Select(one => $"`{one}`"));
        return definition.PlaceOf(stage) >= 0 ? null : new Finding(
            "stage-unknown", new($"`{stage}` is none of the stages {stages}", $"`{stage}` 不属于阶段 {stages}", $"`{stage}` 不屬於階段 {stages}"), pointer);
    }

    /// <summary>Says that a deal cannot be taken back, because the model never learned one like it.</summary>
    internal static Finding NeverLearned(string field, string value, string? team) => new("never-learned", new(
        $"no such deal was learned: `{field}` = `{value}` in team `{team}` has too few",
        $"从未学过这样的机会点：团队 `{team}` 中 `{field}` = `{value}` 的计数不足",
        $"從未學過這樣的機會點：團隊 `{team}` 中 `{field}` = `{value}` 的計數不足"), field);

    private static void Names(IReadOnlyList<string> names, string pointer, List<Finding> findings)
    {
        if (names.Any(string.IsNullOrEmpty))
            findings.Add(new Finding("name-empty", new("a name should not be empty", "名称不应为空", "名稱不應為空"), pointer));
        foreach (var twice in names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key))
            findings.Add(new Finding("name-duplicate", new($"`{twice}` is named twice", $"`{twice}` 出现两次", $"`{twice}` 出現兩次"), pointer + "/" + twice));
    }

    private static void Within(decimal value, decimal least, decimal most, string pointer, List<Finding> findings)
    {
        if (value >= least && value <= most)
            return;
        var (found, from, to) = (Numbers.ToText(value), Numbers.ToText(least), Numbers.ToText(most));
        findings.Add(new Finding("out-of-range",
            new($"`{found}` should be within {from} to {to}", $"`{found}` 应在 {from} 至 {to} 之间", $"`{found}` 應在 {from} 至 {to} 之間"), pointer));
    }
}
