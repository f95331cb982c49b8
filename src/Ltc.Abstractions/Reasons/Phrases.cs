using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The words that reasons are made of, in three languages.</summary>
internal static class Phrases
{
    internal static readonly Text Yes = new("yes", "是", "是");
    internal static readonly Text No = new("no", "否", "否");
    internal static readonly Text NotKnown = new("not known", "未知", "未知");
    internal static readonly Text Known = new("to be known", "已知", "已知");
    internal static readonly Text NoDecision = new("no verified decision", "没有经核实的决策记录", "沒有經核實的決策紀錄");

    private static readonly Text LeastForm = new("at least {0}", "不低于 {0}", "不低於 {0}");
    private static readonly Text MostForm = new("at most {0}", "不超过 {0}", "不超過 {0}");
    private static readonly Text MoreForm = new("more than {0}", "高于 {0}", "高於 {0}");
    private static readonly Text LessForm = new("less than {0}", "低于 {0}", "低於 {0}");
    private static readonly Text BothForm = new("{0} and {1}", "{0}且{1}", "{0}且{1}");
    private static readonly Text AnyNumber = new("any number", "任意数值", "任意數值");
    private static readonly Text OneOfForm = new("one of {0}", "{0} 之一", "{0} 之一");
    private static readonly Text NotForm = new("not ({0})", "非（{0}）", "非（{0}）");
    private static readonly Text SameForm = new("the same as {0}", "与{0}相同", "與{0}相同");
    private static readonly Text OtherForm = new("different from {0}", "与{0}不同", "與{0}不同");
    private static readonly Text DaysForm = new("{0} days until {1}", "距{1} {0} 天", "距{1} {0} 天");
    private static readonly Text NotLaterForm = new("not later than {0}", "不晚于{0}", "不晚於{0}");
    private static readonly Text DateFrom = new("{0} or later", "{0} 或之后", "{0} 或之後");
    private static readonly Text DateBefore = new("before {0}", "{0} 之前", "{0} 之前");
    private static readonly Text MissForm = new("{0}: {1} (needed: {2})", "{0}：{1}（要求：{2}）", "{0}：{1}（要求：{2}）");
    private static readonly Text NeedForm = new("{0} (needed: {1})", "{0}（要求：{1}）", "{0}（要求：{1}）");
    private static readonly Text PairForm = new("{0} beside {1} {2}", "{0}（{1}为{2}）", "{0}（{1}為{2}）");
    private static readonly Text PlacedForm = new("{0} `{1}`, {2} is needed", "{0} `{1}`，要求{2}", "{0} `{1}`，要求{2}");
    private static readonly Text BecauseForm = new("{0}: {1}", "{0}：{1}", "{0}：{1}");

    internal static string Number(decimal value, string? unit, Language language) => unit switch
    {
        "fraction" => Numbers.ToGroupedText(value * 100) + " %",
        null => Numbers.ToGroupedText(value),
        _ => Numbers.ToGroupedText(value) + " " + Units.Name(unit, language),
    };

    internal static string AtLeast(string bound, Language language) => Say(LeastForm, language, bound);

    internal static string AtMost(string bound, Language language) => Say(MostForm, language, bound);

    internal static string Range(Interval range, string? unit, Language language)
    {
        if (!range.HasLower && !range.HasUpper)
            return AnyNumber.In(language);
        if (range.HasLower && range.Lower == range.Upper)
            return Number(range.Lower!.Value, unit, language);
        var lower = range.Lower is { } from ? Say(range.LowerOpen ? MoreForm : LeastForm, language, Number(from, unit, language)) : null;
        var upper = range.Upper is { } to ? Say(range.UpperOpen ? LessForm : MostForm, language, Number(to, unit, language)) : null;
        return lower is null ? upper! : upper is null ? lower : Say(BothForm, language, lower, upper);
    }

    internal static string OneOf(IEnumerable<string> values, Language language)
    {
        var list = values.ToArray();
        return list.Length == 1 ? list[0] : Say(OneOfForm, language, string.Join(", ", list));
    }

    internal static string Not(string bound, Language language) => Say(NotForm, language, bound);

    internal static string Same(in Text other, bool same, Language language) => Say(same ? SameForm : OtherForm, language, other.In(language));

    internal static string DaysTo(Interval days, in Text other, Language language) => Say(DaysForm, language, Range(days, null, language), other.In(language));

    internal static string NotLater(in Text other, Language language) => Say(NotLaterForm, language, other.In(language));

    internal static string Dates(CalendarDate? from, CalendarDate? before, Language language)
    {
        var parts = new List<string>();
        if (from is { } first)
            parts.Add(Say(DateFrom, language, first.ToString()));
        if (before is { } end)
            parts.Add(Say(DateBefore, language, end.ToString()));
        return parts.Count == 2 ? Say(BothForm, language, parts[0], parts[1]) : parts.FirstOrDefault() ?? Known.In(language);
    }

    internal static string Pair<TFacts>(Fact<TFacts> fact, Fact<TFacts> other, in TFacts facts, Language language)
        where TFacts : struct => Say(PairForm, language, fact.Show(facts, language), other.Text.In(language), other.Show(facts, language));

    internal static string Covering(DecisionPoint? point, Purpose purpose, Language language) => DecisionPhrases.Covering(point, purpose).In(language);

    internal static string Gaps(CoverageGaps gaps, Language language) => DecisionPhrases.Gaps(gaps, language);

    internal static string Miss(in Text fact, string found, string bound, Language language) =>
        Say(MissForm, language, fact.In(language), found, bound);

    internal static string Need(in Text fact, string bound, Language language) => Say(NeedForm, language, fact.In(language), bound);

    /// <summary>Where a choice stands and where it should.</summary>
    internal static string Placed(in Text fact, string found, string bound, Language language) => Say(PlacedForm, language, fact.In(language), found, bound);

    internal static string Quoted(string value) => "`" + value + "`";

    internal static string Because(string rule, string sentence, Language language) => Say(BecauseForm, language, rule, sentence);

    /// <summary>Fills a form in every language.</summary>
    internal static Text Fill(in Text form, params string[] words) => new(
        Say(form, Language.English, words), Say(form, Language.SimplifiedChinese, words), Say(form, Language.TraditionalChinese, words));

    /// <summary>Fills a form in every language with a word and a text.</summary>
    internal static Text Fill(in Text form, string word, in Text other) => new(
        Say(form, Language.English, word, other.In(Language.English)),
        Say(form, Language.SimplifiedChinese, word, other.In(Language.SimplifiedChinese)),
        Say(form, Language.TraditionalChinese, word, other.In(Language.TraditionalChinese)));

    private static string Say(in Text form, Language language, params string[] words) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, form.In(language), Array.ConvertAll(words, word => (object)word));
}
