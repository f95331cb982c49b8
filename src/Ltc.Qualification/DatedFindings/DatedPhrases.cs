using System;
using System.Collections.Generic;
using System.Globalization;

namespace Ltc;

/// <summary>The words of dated findings.</summary>
internal static class DatedPhrases
{
    private static readonly Text LateForm = new("{0}: {1} days late", "{0}：逾期 {1} 天", "{0}：逾期 {1} 天");
    private static readonly Text LateOneForm = new("{0}: {1} day late", "{0}：逾期 {1} 天", "{0}：逾期 {1} 天");
    private static readonly Text LeftOneForm = new("{0}: {1} day left", "{0}：还剩 {1} 天", "{0}：還剩 {1} 天");
    private static readonly Text LeftForm = new("{0}: {1} days left", "{0}：还剩 {1} 天", "{0}：還剩 {1} 天");
    private static readonly Text UnknownForm = new("cannot say whether {0}: {1} not known", "无法判断是否{0}：{1} 未知", "無法判斷是否{0}：{1} 未知");

    private static readonly Text[] Ones =
    [
        new("{0} day", "{0} 天", "{0} 天"), new("{0} week", "{0} 周", "{0} 週"), new("{0} month", "{0} 个月", "{0} 個月"), new("{0} quarter", "{0} 个季度", "{0} 個季度"),
        new("{0} year", "{0} 年", "{0} 年"),
    ];

    private static readonly Text[] Many =
    [
        new("{0} days", "{0} 天", "{0} 天"), new("{0} weeks", "{0} 周", "{0} 週"), new("{0} months", "{0} 个月", "{0} 個月"),
        new("{0} quarters", "{0} 个季度", "{0} 個季度"), new("{0} years", "{0} 年", "{0} 年"),
    ];

    /// <summary>The words of a rule with its limit in the place for it. Not a format: a host's words may have braces of their own.</summary>
    internal static Text WithLimit(in Text words, DatedRule rule) => new(
        Limited(words, rule, Language.English), Limited(words, rule, Language.SimplifiedChinese), Limited(words, rule, Language.TraditionalChinese));

    internal static string Late(in Text rule, int days, Language language) => Say(days == 1 ? LateOneForm : LateForm, language, rule.In(language), Numbers.ToText(days));

    internal static string Left(in Text rule, int days, Language language) => Say(days == 1 ? LeftOneForm : LeftForm, language, rule.In(language), Numbers.ToText(days));

    internal static string Unknown(in Text rule, IReadOnlyList<string> missing, Language language) =>
        Say(UnknownForm, language, rule.In(language), string.Join(", ", missing));

    private static string Limited(in Text words, DatedRule rule, Language language) => words.In(language).Replace("{0}", LimitOf(rule, language));

    private static string LimitOf(DatedRule rule, Language language)
    {
        var forms = rule.Limit == 1 ? Ones : Many;
        return rule.Kind == DatedRuleKind.EachWeek || (int)rule.Unit >= forms.Length
            ? Numbers.ToText(rule.Limit)
            : Say(forms[(int)rule.Unit], language, Numbers.ToText(rule.Limit));
    }

    private static string Say(in Text form, Language language, params string[] words) =>
        string.Format(CultureInfo.InvariantCulture, form.In(language), Array.ConvertAll(words, word => (object)word));
}
