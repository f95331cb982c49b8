using System.Collections.Generic;

namespace Ltc;

/// <summary>The findings on rule books: one method a code, so that a code is found in one search.</summary>
internal static class BookFindings
{
    internal static Finding Empty(JsonPart part) =>
        JsonFindings.Make("text-missing", part.Pointer, part.Place, new("nothing is said; expected words", "内容为空；应有文字", "內容為空；應有文字"));

    internal static Finding TooFew(int least, JsonPart part) => JsonFindings.Make(
        "list-too-short", part.Pointer, part.Place, new("there are {0} items; expected at least {1}", "共有 {0} 项；应至少 {1} 项", "共有 {0} 項；應至少 {1} 項"), Numbers.ToText(part.Items.Count), Numbers.ToText(least));

    internal static Finding OutOfRange(decimal number, Interval range, JsonPart part) => JsonFindings.Make(
        "number-range", part.Pointer, part.Place, new("{0} is out of range; expected a number in {1}", "{0} 超出范围；应在 {1} 内", "{0} 超出範圍；應在 {1} 內"), Numbers.ToText(number), range.ToString());

    internal static Finding NotWhole(decimal number, JsonPart part) => JsonFindings.Make(
        "number-whole", part.Pointer, part.Place, new("{0} is no whole number", "{0} 不是整数", "{0} 不是整數"), Numbers.ToText(number));

    internal static Finding TooLong(int bytes, int most) => JsonFindings.Make(
        "book-too-large",
        string.Empty,
        new JsonPlace(1, 1),
        new("the book has {0} bytes; expected at most {1}", "规则手册共 {0} 字节；应不超过 {1} 字节", "規則手冊共 {0} 位元組；應不超過 {1} 位元組"),
        Numbers.ToText(bytes),
        Numbers.ToText(most));

    internal static Finding BookId(JsonPart part) => JsonFindings.Make(
        "book-id", part.Pointer, part.Place, new("`{0}` is no id; expected small letters, digits and hyphens", "`{0}` 不是有效标识；应为小写字母、数字和连字符", "`{0}` 不是有效識別碼；應為小寫字母、數字和連字號"), Short(part.Text));

    internal static Finding BookVersion(JsonPart part) => JsonFindings.Make(
        "book-version", part.Pointer, part.Place, new("`{0}` is no semantic version; expected for example 1.0.0", "`{0}` 不是语义化版本；应如 1.0.0", "`{0}` 不是語意化版本；應如 1.0.0"), Short(part.Text));

    internal static Finding EffectiveOrder(JsonPart part) => JsonFindings.Make(
        "book-dates", part.Pointer, part.Place, new("the book ends before it begins", "规则手册的失效日期早于生效日期", "規則手冊的失效日期早於生效日期"));

    internal static Finding MachineId(string id, string expected, JsonPart part) => JsonFindings.Make(
        "machine-id", part.Pointer, part.Place, new("the machine here is called `{0}`; expected `{1}`", "此处的状态机名为 `{0}`；应为 `{1}`", "此處的狀態機名為 `{0}`；應為 `{1}`"), Short(id), expected);

    internal static Finding TierUnknown(string tier, string[] tiers, string pointer) => new(
        "tier-unknown",
        Phrases.Fill(new("`{0}` is no tier of customers; expected one of {1}", "`{0}` 不是客户等级；应为 {1} 之一", "`{0}` 不是客戶等級；應為 {1} 之一"), Short(tier), string.Join(", ", tiers)),
        pointer);

    internal static Finding TierOrder(string tier, string lower, string pointer) => new(
        "tier-order",
        Phrases.Fill(
            new("tier `{0}` asks for a lower sponsor than tier `{1}` below it", "等级 `{0}` 要求的赞助人职级低于其下的等级 `{1}`", "等級 `{0}` 要求的贊助人職級低於其下的等級 `{1}`"), tier, lower),
        pointer);

    internal static Finding CardId(string id, string expected, JsonPart part) => JsonFindings.Make(
        "scorecard-id", part.Pointer, part.Place, new("the scorecard here is called `{0}`; expected `{1}`", "此处的评分卡名为 `{0}`；应为 `{1}`", "此處的評分卡名為 `{0}`；應為 `{1}`"), Short(id), expected);

    internal static Finding ClockDiffers(string requirement, string machine, string asked, string pointer) => Make(
        "clock-differs",
        pointer,
        new("requirement `{0}` of machine `{1}` asks for {2}; expected the same days in both places", "状态机 `{1}` 的要求 `{0}` 为 {2}；两处的天数应一致", "狀態機 `{1}` 的要求 `{0}` 為 {2}；兩處的天數應一致"),
        requirement,
        machine,
        asked);

    internal static Finding NoBands(IReadOnlyList<string> bands, string pointer) => Make(
        "bands-missing", pointer, new("scores have no bands here; expected {0}", "此处没有分数区间；应为 {0}", "此處沒有分數區間；應為 {0}"), string.Join(", ", bands));

    internal static Finding BandUnknown(string id, IReadOnlyList<string> bands, string pointer) => Make(
        "band-unknown", pointer, new("`{0}` is no band here; expected one of {1}", "`{0}` 不是此处的区间；应为 {1} 之一", "`{0}` 不是此處的區間；應為 {1} 之一"), Short(id), string.Join(", ", bands));

    internal static Finding BandFalls(string id, IReadOnlyList<string> bands, string pointer) => Make(
        "band-falls",
        pointer,
        new("band `{0}` is out of order; expected the order {1}", "区间 `{0}` 的次序不对；应按 {1} 的顺序", "區間 `{0}` 的次序不對；應按 {1} 的順序"),
        id,
        string.Join(", ", bands));

    private static Finding Make(string code, string pointer, Text form, params string[] words) => new(code, Phrases.Fill(form, words), pointer);

    private static string Short(string text) => text.Length <= 60 ? text : text.Substring(0, 59) + "…";
}
