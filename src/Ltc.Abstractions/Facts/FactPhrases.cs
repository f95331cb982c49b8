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

    internal static Text Opaque(string id) => Phrases.Fill(
        new("`{0}` is a test in code and does not travel as data", "`{0}` 是代码中的判断，无法以数据形式传递", "`{0}` 是程式碼中的判斷，無法以資料形式傳遞"), id);
}
