using System.Collections.Generic;

namespace Ltc;

/// <summary>The findings on overlays: one method a code, so that a code is found in one search.</summary>
internal static class LayerFindings
{
    internal static Finding NothingToRemove(string key, JsonPart part) => JsonFindings.Make(
        "overlay-unknown", part.Pointer, part.Place, new("the book below has no `{0}` to remove", "下层规则手册没有可删除的 `{0}`", "下層規則手冊沒有可刪除的 `{0}`"), key);

    internal static Finding NoKey(IReadOnlyList<string> key, JsonPart part) => JsonFindings.Make(
        "overlay-key", part.Pointer, part.Place, new("the item is not named; expected `{0}`", "该项未指明；应有 `{0}`", "該項未指明；應有 `{0}`"), string.Join("`, `", key));

    internal static Finding NoBook(string id, string version, JsonPart part) => JsonFindings.Make(
        "overlay-base", part.Pointer, part.Place, new("there is no book `{0}` of version `{1}` to lie over", "没有版本为 `{1}` 的基础规则手册 `{0}`", "沒有版本為 `{1}` 的基礎規則手冊 `{0}`"), id, version);

    internal static Finding Loop(string id, string version, JsonPart part) => JsonFindings.Make(
        "overlay-loop", part.Pointer, part.Place, new("`{0}` of version `{1}` lies over itself", "版本为 `{1}` 的 `{0}` 叠加在自身之上", "版本為 `{1}` 的 `{0}` 疊加在自身之上"), id, version);

    internal static Finding TooDeep(int most, JsonPart part) => JsonFindings.Make(
        "overlay-depth", part.Pointer, part.Place, new("there are more than {0} books over each other", "叠加的规则手册超过 {0} 层", "疊加的規則手冊超過 {0} 層"), Numbers.ToText(most));

    internal static Finding Level(OrgLevel level, OrgLevel below, JsonPart part) => JsonFindings.Make(
        "overlay-level",
        part.Pointer,
        part.Place,
        new("`{0}` cannot lie over the book of `{1}`, which stands below it", "`{0}` 不能叠加在其下级 `{1}` 的规则手册之上", "`{0}` 不能疊加在其下級 `{1}` 的規則手冊之上"),
        EnumIds<OrgLevel>.IdOf(level),
        EnumIds<OrgLevel>.IdOf(below));

    internal static Finding Layer(TreeChange change, OrgLevel level, JsonPart part) => JsonFindings.Make(
        "overlay-layer",
        part.Pointer,
        part.Place,
        new("`{0}` belongs to layer {1}, which `{2}` may not change", "`{0}` 属于 {1} 层，`{2}` 不得修改", "`{0}` 屬於 {1} 層，`{2}` 不得修改"),
        change.Pointer,
        change.Seat.Layer.ToString(),
        EnumIds<OrgLevel>.IdOf(level));

    internal static Finding Approval(TreeChange change, OrgLevel level, JsonPart part) => JsonFindings.Make(
        "overlay-approval",
        part.Pointer,
        part.Place,
        new(
            "`{0}` belongs to layer {1}, which `{2}` may change only with the approval of the company",
            "`{0}` 属于 {1} 层，`{2}` 须经公司批准方可修改",
            "`{0}` 屬於 {1} 層，`{2}` 須經公司批准方可修改"),
        change.Pointer,
        change.Seat.Layer.ToString(),
        EnumIds<OrgLevel>.IdOf(level));

    internal static Finding Weaker(TreeChange change, JsonPart part) => JsonFindings.Make(
        "overlay-weaker",
        part.Pointer,
        part.Place,
        new("`{0}` would become looser than in the book below", "`{0}` 将比下层规则手册宽松", "`{0}` 將比下層規則手冊寬鬆"),
        change.Pointer);

    internal static Finding OutOfFree(TreeChange change, FreeValue free, JsonPart part) => JsonFindings.Make(
        "overlay-free-range",
        part.Pointer,
        part.Place,
        new("`{0}` is free from {1} to {2}; {3} is not in it", "`{0}` 可在 {1} 至 {2} 之间自定；{3} 不在其中", "`{0}` 可在 {1} 至 {2} 之間自訂；{3} 不在其中"),
        change.Pointer,
        Numbers.ToText(free.From),
        Numbers.ToText(free.To),
        Numbers.ToText(change.After!.Number));

    internal static Finding NoFreeElement(string element, JsonPart part) => JsonFindings.Make(
        "free-element", part.Pointer, part.Place, new("`{0}` is no number of this book", "`{0}` 不是本规则手册中的数值", "`{0}` 不是本規則手冊中的數值"), element);

    internal static Finding FreeRange(FreeValue free, decimal value, JsonPart part) => JsonFindings.Make(
        "free-range",
        part.Pointer,
        part.Place,
        new("{0} is not in the range from {1} to {2} that is left free", "{0} 不在可自定范围 {1} 至 {2} 之内", "{0} 不在可自訂範圍 {1} 至 {2} 之內"),
        Numbers.ToText(value),
        Numbers.ToText(free.From),
        Numbers.ToText(free.To));
}
