using System;
using System.Globalization;

namespace Ltc;

/// <summary>What can be wrong with facts, in three languages.</summary>
internal static class FactPhrases
{
    internal static Text Twice(string id) => Phrases.Fill(new("fact `{0}` is declared twice", "事实 `{0}` 重复声明", "事實 `{0}` 重複宣告"), id);

    internal static Text Unknown(string id, string set) =>
        Phrases.Fill(new("there is no fact `{0}` in `{1}`", "`{1}` 中没有事实 `{0}`", "`{1}` 中沒有事實 `{0}`"), id, set);

    internal static Text Value(Fact fact, object? value) => Phrases.Fill(
        new("`{1}` is no value for `{0}`; expected {2}", "`{1}` 不是 `{0}` 的有效取值；应为 {2}", "`{1}` 不是 `{0}` 的有效取值；應為 {2}"),
        fact.Id,
        Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
        fact.Expected);

    internal static Text Mismatch(string id, ConditionKind kind) => Phrases.Fill(
        new("fact `{0}` does not fit a condition of kind {1}", "事实 `{0}` 不适用于 {1} 类条件", "事實 `{0}` 不適用於 {1} 類條件"), id, EnumIds<ConditionKind>.IdOf(kind));

    internal static Text Words(string id, string words) =>
        Phrases.Fill(new("`{1}` cannot be used with `{0}`", "`{1}` 不能用于 `{0}`", "`{1}` 不能用於 `{0}`"), id, words);

    internal static Text NoId => new("a fact has no id", "有事实没有标识", "有事實沒有識別碼");

    internal static Text NoText(string id) =>
        Phrases.Fill(new("`{0}` lacks a text in one of the three languages", "`{0}` 缺少某种语言的文本", "`{0}` 缺少某種語言的文字"), id);

    internal static Text NoType(string id) => Phrases.Fill(new("`{0}` has no type", "`{0}` 没有类型", "`{0}` 沒有類型"), id);

    internal static Text OnlyNumbers(string id) => Phrases.Fill(
        new("`{0}` is no number and has neither unit nor range", "`{0}` 不是数值，不能有单位或范围", "`{0}` 不是數值，不能有單位或範圍"), id);

    internal static Text EmptyRange(string id, Interval range) => Phrases.Fill(
        new("no number lies in the range `{1}` of `{0}`", "`{0}` 的范围 `{1}` 内没有任何数值", "`{0}` 的範圍 `{1}` 內沒有任何數值"), id, range.ToString());

    internal static Text Values(string id) => Phrases.Fill(
        new(
            "the values of `{0}` do not fit; expected 1 to 64 different ids for a choice, none for another type",
            "`{0}` 的取值不适用；选项类应有 1 至 64 个不同的标识，其他类型不应有取值",
            "`{0}` 的取值不適用；選項類應有 1 至 64 個不同的識別碼，其他類型不應有取值"),
        id);

    internal static Text Opaque(string id) => Phrases.Fill(
        new("`{0}` is a test in code and does not travel as data", "`{0}` 是代码中的判断，无法以数据形式传递", "`{0}` 是程式碼中的判斷，無法以資料形式傳遞"), id);
}
