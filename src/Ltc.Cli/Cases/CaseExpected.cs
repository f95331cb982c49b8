using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>What a case should give in a place.</summary>
internal static class CaseExpected
{
    internal static readonly Text Number = new("a number", "数值", "數值");

    internal static readonly Text Whole = new("a whole number", "整数", "整數");

    internal static readonly Text Flag = new("true, false or null", "true、false 或 null", "true、false 或 null");

    internal static readonly Text Flags = new("a list of true, false and null only", "仅含 true、false 和 null 的列表", "僅含 true、false 和 null 的清單");

    internal static readonly Text Words = new("text", "文本", "文字");

    internal static readonly Text List = new("a list", "列表", "清單");

    internal static readonly Text Dates = new("a list of dates", "日期列表", "日期清單");

    internal static readonly Text Object = new("an object", "对象", "物件");

    internal static readonly Text Date = new("a date such as 2026-03-31", "日期，例如 2026-03-31", "日期，例如 2026-03-31");

    internal static readonly Text Moment = new(
        "a moment such as 2026-03-31T09:00:00Z", "时刻，例如 2026-03-31T09:00:00Z", "時刻，例如 2026-03-31T09:00:00Z");

    internal static readonly Text NotNegative = new("0 or more", "不小于 0 的数值", "不小於 0 的數值");

    internal static readonly Text Scalar = new(
        "one value: text, a number, true or false", "单个取值：文本、数值、true 或 false", "單個取值：文字、數值、true 或 false");

    internal static readonly Text NumberOrText = new("a number, a text or null", "数值、文本或 null", "數值、文字或 null");

    internal static readonly Text NumbersAndTexts = new("a list of texts and numbers", "由文本和数值组成的列表", "由文字和數值組成的清單");

    internal static readonly Text Cell = new(
        "a range such as \"[0,100)\", a list of values or null", "范围（例如 \"[0,100)\"）、取值列表或 null", "範圍（例如 \"[0,100)\"）、取值清單或 null");

    internal static readonly Text AllOrRequirements = new("\"all\" or a list of requirement ids", "\"all\" 或要求标识列表", "\"all\" 或要求識別碼清單");

    internal static readonly Text DaysAgo = new(
        "0 or more days, within the calendar", "不小于 0 且不超出日历范围的天数", "不小於 0 且不超出日曆範圍的天數");

    internal static Text OneOf(params IEnumerable<string> words)
    {
        var list = string.Join(", ", words);
        return new($"one of {list}", $"{list} 之一", $"{list} 之一");
    }

    internal static Text SomeOf(params IEnumerable<string> words)
    {
        var list = string.Join(", ", words);
        return new($"a list of {list}", $"由 {list} 组成的列表", $"由 {list} 組成的清單");
    }

    internal static Text NumberIn(Interval range) => range == default ? Number : new($"a number in {range}", $"{range} 内的数值", $"{range} 內的數值");

    /// <summary>What a fact takes.</summary>
    internal static Text Of(Fact fact) => fact.Type switch
    {
        FactType.Number => NumberIn(fact.Range),
        FactType.Flag => Flag,
        FactType.Choice => OneOf(fact.Values),
        FactType.Date => Date,
        FactType.Instant => Moment,
        FactType.Set => List,
        _ => Words,
    };
}
