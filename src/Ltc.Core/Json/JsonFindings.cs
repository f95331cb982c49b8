using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc;

/// <summary>The findings on JSON: one method a code, so that a code is found in one search.</summary>
internal static class JsonFindings
{
    internal static Finding Syntax(string expected, JsonPlace place) => expected.Length == 0
        ? Make("json-trailing", string.Empty, place, new("something follows the end of the JSON value", "JSON 值结束后还有内容", "JSON 值結束後還有內容"))
        : Make("json-syntax", string.Empty, place, new("this is no JSON; expected one of {0}", "此处不是有效的 JSON；应为 {0} 之一", "此處不是有效的 JSON；應為 {0} 之一"), expected);

    internal static Finding Encoding(byte value, JsonPlace place) => Make(
        "json-encoding", string.Empty, place, new("byte {0} is no UTF-8 here", "此处的字节 {0} 不是有效的 UTF-8", "此處的位元組 {0} 不是有效的 UTF-8"), "0x" + value.ToString("X2", CultureInfo.InvariantCulture));

    internal static Finding Surrogate(string pointer, JsonPlace place) =>
        Make("json-surrogate", pointer, place, new("half of a surrogate pair is no character", "半个代理对不是字符", "半個代理對不是字元"));

    internal static Finding Depth(int most, string pointer, JsonPlace place) => Make(
        "json-depth", pointer, place, new("nested deeper than {0} levels", "嵌套超过 {0} 层", "巢狀超過 {0} 層"), Numbers.ToText(most));

    internal static Finding TooMany(int most, JsonPart part) => Make(
        "json-too-many", part.Pointer, part.Place, new("more than {0} items or properties", "项目或属性超过 {0} 个", "項目或屬性超過 {0} 個"), Numbers.ToText(most));

    internal static Finding Duplicate(string name, string pointer, JsonPlace place) =>
        Make("json-duplicate", pointer, place, new("property `{0}` is given twice", "属性 `{0}` 重复给出", "屬性 `{0}` 重複給出"), name);

    internal static Finding Number(string text, string pointer, JsonPlace place) => Make(
        "json-number", pointer, place, new("{0} cannot be held exactly; expected at most 28 digits", "无法精确表示 {0}；应不超过 28 位数字", "無法精確表示 {0}；應不超過 28 位數字"), Short(text));

    internal static Finding Unknown(JsonPart owner, JsonPart member, IEnumerable<string> known)
    {
        var names = known.ToArray();
        var nearest = NearestName.Of(member.Name!, names);
        return Make(
            "json-unknown",
            owner.Below(member.Name!),
            member.NamePlace,
            new("property `{0}` is not known; expected one of {1}", "属性 `{0}` 未知；应为 {1} 之一", "屬性 `{0}` 未知；應為 {1} 之一"),
            nearest,
            Short(member.Name!),
            string.Join(", ", names));
    }

    internal static Finding Missing(string name, JsonPart owner) =>
        Make("json-missing", owner.Below(name), owner.Place, new("property `{0}` is missing", "缺少属性 `{0}`", "缺少屬性 `{0}`"), name);

    internal static Finding Type(string expected, JsonPart part) => Make(
        "json-type", part.Pointer, part.Place, new("expected {0}", "应为 {0}", "應為 {0}"), expected);

    internal static Finding Value(string expected, JsonPart part, string? nearest = null) => Make(
        "json-value", part.Pointer, part.Place, new("`{0}` does not fit; expected {1}", "`{0}` 不适用；应为 {1}", "`{0}` 不適用；應為 {1}"), nearest, Short(part.Text), expected);

    internal static Finding Form(string expected, JsonPart part) => Make(
        "condition-form", part.Pointer, part.Place, new("a condition has one of the forms {0}", "条件应为以下形式之一：{0}", "條件應為以下形式之一：{0}"), expected);

    internal static Finding Reference(JsonPart part, IEnumerable<string> known) => Make(
        "reference-unknown",
        part.Pointer,
        part.Place,
        new("`{0}` is not declared in this definition", "`{0}` 未在此定义中声明", "`{0}` 未在此定義中宣告"),
        NearestName.Of(part.Text, known),
        Short(part.Text));

    internal static Finding Twice(string id, JsonPart part) =>
        Make("id-twice", part.Pointer, part.Place, new("`{0}` is declared twice", "`{0}` 重复声明", "`{0}` 重複宣告"), Short(id));

    internal static Finding Unused(string id, JsonPart part) =>
        Make("id-unused", part.Pointer, part.Place, new("`{0}` is declared and no edge uses it", "`{0}` 已声明但没有流转使用", "`{0}` 已宣告但沒有流轉使用"), Short(id));

    internal static Finding Make(string code, string pointer, JsonPlace place, Text form, params string[] words) =>
        new(code, Phrases.Fill(form, words), pointer, place.Line, place.Column);

    private static Finding Make(string code, string pointer, JsonPlace place, Text form, string? nearest, string first, string second = "") =>
        new(code, Phrases.Fill(form, first, second), pointer, place.Line, place.Column, nearest);

    private static string Short(string text) => text.Length <= 60 ? text : text.Substring(0, 59) + "…";
}
