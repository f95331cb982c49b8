using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>What can be wrong with dated rules.</summary>
internal static class DatedRuleFindings
{
    private const int MostDays = 31;
    private const int Months = 12;
    private const int LeapYear = 2000;

    internal static IReadOnlyList<Finding> Of(IReadOnlyList<DatedRule> rules)
    {
        var findings = new List<Finding>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (rules.Count == 0)
            findings.Add(new Finding("dated-rules-empty", new("there is no dated rule", "没有任何日期规则", "沒有任何日期規則")));
        for (var i = 0; i < rules.Count; i++)
            Add(rules[i], "/" + Numbers.ToText(i), ids, findings);
        return findings;
    }

    private static void Add(DatedRule rule, string pointer, HashSet<string> ids, List<Finding> findings)
    {
        if (rule.Id.Length == 0 || rule.About.Length == 0 || rule.From.Length == 0 || rule.To.Length == 0)
            findings.Add(Make("dated-rule-name", new("dated rule `{0}` needs an id, a kind of thing, a date and a role", "日期规则 `{0}` 需要标识、对象类别、日期和角色", "日期規則 `{0}` 需要識別碼、對象類別、日期和角色"), rule, pointer));
        if (!ids.Add(rule.Id))
            findings.Add(Make("dated-rule-twice", new("dated rule `{0}` is given twice", "日期规则 `{0}` 重复给出", "日期規則 `{0}` 重複給出"), rule, pointer));
        if (rule.Limit < 1)
            findings.Add(Make("dated-rule-limit", new("the limit of dated rule `{0}` is at least 1", "日期规则 `{0}` 的限值至少为 1", "日期規則 `{0}` 的限值至少為 1"), rule, pointer));
        if (!rule.Text.IsComplete)
            findings.Add(Make("dated-rule-text", new("dated rule `{0}` has no text in one of the languages", "日期规则 `{0}` 缺少某种语言的文字", "日期規則 `{0}` 缺少某種語言的文字"), rule, pointer));
        if (rule.Unit > DatedUnit.Years || (rule.Kind == DatedRuleKind.EachWeek && rule.Unit != DatedUnit.Weeks))
            findings.Add(Make("dated-rule-unit", new("the limit of dated rule `{0}` has a unit that does not fit", "日期规则 `{0}` 的限值单位不适用", "日期規則 `{0}` 的限值單位不適用"), rule, pointer));
        if (rule.Kind == DatedRuleKind.EachYear && !IsDay(rule.Month, rule.Day))
            findings.Add(Make("dated-rule-day", new("dated rule `{0}` names a day that no year has", "日期规则 `{0}` 指定的日期不存在", "日期規則 `{0}` 指定的日期不存在"), rule, pointer));
        if (rule.Kind == DatedRuleKind.EachYear && rule.Unit == DatedUnit.Months && rule.Limit > Months)
            findings.Add(Make("dated-rule-window", new("the window of dated rule `{0}` is longer than a year", "日期规则 `{0}` 的时间窗超过一年", "日期規則 `{0}` 的時間窗超過一年"), rule, pointer));
    }

    private static bool IsDay(int month, int day) =>
        month is >= 1 and <= Months && day is >= 1 and <= MostDays && day <= DateTime.DaysInMonth(LeapYear, month);

    private static Finding Make(string code, Text form, DatedRule rule, string pointer) => new(code, Phrases.Fill(form, rule.Id), pointer);
}
