using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>What can be wrong with named lists, in three languages.</summary>
internal static class NamedListFindings
{
    internal static IReadOnlyList<Finding> Of(string id, Text text, NamedItem[] items, int? mostAgeMonths, int leastSources)
    {
        var findings = new List<Finding>();
        if (id.Length == 0 || !text.IsComplete)
            findings.Add(Make("list-text", "/text", new("list `{0}` needs an id and a text in three languages", "列表 `{0}` 须有标识和三种语言的文本", "清單 `{0}` 須有識別碼和三種語言的文字"), id));
        if (items.Length == 0)
            findings.Add(Make("list-empty", "/items", new("list `{0}` has no item", "列表 `{0}` 没有条目", "清單 `{0}` 沒有條目"), id));
        if (mostAgeMonths < 1)
            findings.Add(Make("list-age", "/mostAgeMonths", new("an item of `{0}` may be {1} months old; expected 1 or more", "`{0}` 的条目最长 {1} 个月；应不小于 1", "`{0}` 的條目最長 {1} 個月；應不小於 1"), id, Numbers.ToText(mostAgeMonths.Value)));
        if (leastSources < 0)
            findings.Add(Make("list-sources", "/leastSources", new("an item of `{0}` rests on {1} sources; expected 0 or more", "`{0}` 的条目来源数为 {1}；应不小于 0", "`{0}` 的條目來源數為 {1}；應不小於 0"), id, Numbers.ToText(leastSources)));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            var pointer = "/items/" + Numbers.ToText(i);
            if (!seen.Add(items[i].Id))
                findings.Add(Twice(items[i].Id, pointer));
            if (items[i].Id.Length == 0 || !items[i].Text.IsComplete)
                findings.Add(Make("list-item-text", pointer, new("item `{0}` needs an id and a text in three languages", "条目 `{0}` 须有标识和三种语言的文本", "條目 `{0}` 須有識別碼和三種語言的文字"), items[i].Id));
        }

        return findings;
    }

    internal static Finding Twice(string id, string pointer) => Make("list-twice", pointer, new("`{0}` is there twice", "`{0}` 重复", "`{0}` 重複"), id);

    private static Finding Make(string code, string pointer, Text form, params string[] words) => new(code, Phrases.Fill(form, words), pointer);
}
