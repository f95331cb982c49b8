namespace Ltc;

/// <summary>What can be wrong with the requirements beside a score, in three languages.</summary>
internal static class RequirementFindings
{
    internal static Finding TooMany(string pointer, int count) => Make("score-too-many-requirements", pointer, new Text(
        $"{Numbers.ToText(count)} requirements; expected at most 32", $"要求共 {Numbers.ToText(count)} 条，应不超过 32 条", $"要求共 {Numbers.ToText(count)} 條，應不超過 32 條"));

    internal static Finding Incomplete(string pointer, string id) => Make("score-requirement-incomplete", pointer + "/" + id, new Text(
        $"requirement `{id}` needs an id and a text in three languages", $"要求 `{id}` 须有标识和三种语言的文本", $"要求 `{id}` 須有識別碼和三種語言的文字"));

    internal static Finding Twice(string pointer, string id) => Make("score-requirement-twice", pointer + "/" + id, new Text(
        $"requirement `{id}` is there twice", $"要求 `{id}` 重复", $"要求 `{id}` 重複"));

    private static Finding Make(string code, string pointer, in Text text) => new(code, text, pointer);
}
