namespace Ltc;

/// <summary>What can be wrong with a checklist or its marks, in three languages.</summary>
internal static class SigningFindings
{
    internal static Finding UnknownItem(string id) => Make("signing-unknown-item", id, new Text(
        $"`{id}` is no item of the checklist", $"检查清单中没有 `{id}` 这一项", $"檢查清單中沒有 `{id}` 這一項"));

    internal static Finding MarkedTwice(string id) => Make("signing-marked-twice", id, new Text(
        $"item `{id}` is marked twice", $"检查项 `{id}` 重复标记", $"檢查項 `{id}` 重複標記"));

    internal static Finding UnknownMark(string id, string mark) => Make("signing-unknown-mark", id, new Text(
        $"`{mark}` is no mark for item `{id}`; expected notOk, ok or notApplicable",
        $"`{mark}` 不是检查项 `{id}` 的有效标记，应为 notOk、ok 或 notApplicable",
        $"`{mark}` 不是檢查項 `{id}` 的有效標記，應為 notOk、ok 或 notApplicable"));

    internal static Finding ItemTwice(string id) => Make("signing-item-twice", id, new Text(
        $"item `{id}` is in the checklist twice", $"检查清单中 `{id}` 重复", $"檢查清單中 `{id}` 重複"));

    internal static Finding ItemIncomplete(string id) => Make("signing-item-incomplete", id, new Text(
        $"item `{id}` needs an id, one of the five groups and a text in three languages",
        $"检查项 `{id}` 须有标识、五个分组之一以及三种语言的文本",
        $"檢查項 `{id}` 須有識別碼、五個分組之一以及三種語言的文字"));

    private static Finding Make(string code, string pointer, in Text text) => new(code, text, pointer);
}
