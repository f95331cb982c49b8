namespace Ltc;

/// <summary>The findings on facts that are declared as data: one method a code.</summary>
internal static class DeclaredFactFindings
{
    internal static Finding Twice(string id) => new Finding("fact-twice", FactPhrases.Twice(id), id);

    internal static Finding NoId() => new Finding("fact-id-missing", new Text("a fact has no id", "有事实没有标识", "有事實沒有識別碼"), string.Empty);

    internal static Finding NoText(string id) => new Finding(
        "text-missing",
        new Text($"`{id}` lacks a text in one of the three languages", $"`{id}` 缺少某种语言的文本", $"`{id}` 缺少某種語言的文字"),
        id);

    internal static Finding NoType(string id) => new Finding("fact-type-missing", new Text($"fact `{id}` has no type", $"事实 `{id}` 没有类型", $"事實 `{id}` 沒有類型"), id);

    internal static Finding OnlyNumbers(string id) => new Finding(
        "fact-unit",
        new Text($"`{id}` is no number and has neither unit nor range", $"`{id}` 不是数值，不能有单位或范围", $"`{id}` 不是數值，不能有單位或範圍"),
        id);

    internal static Finding EmptyRange(string id, Interval range) => new Finding(
        "fact-range",
        new Text($"no number lies in the range `{range}` of `{id}`", $"`{id}` 的范围 `{range}` 内没有任何数值", $"`{id}` 的範圍 `{range}` 內沒有任何數值"),
        id);

    internal static Finding Values(string id) => new Finding(
        "fact-values",
        new Text(
            $"the values of `{id}` do not fit; expected 1 to 64 different ids for a choice, none for another type",
            $"`{id}` 的取值不适用；选项类应有 1 至 64 个不同的标识，其他类型不应有取值",
            $"`{id}` 的取值不適用；選項類應有 1 至 64 個不同的識別碼，其他類型不應有取值"),
        id);
}
