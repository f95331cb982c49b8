namespace Ltc;

/// <summary>The findings that only a machine from data can have.</summary>
internal static class DeclaredFindings
{
    internal static Finding FactNeeded(string requirement) => new Finding(
        "fact-type",
        new Text(
            $"requirement `{requirement}` has no condition, and the fact of its id is no flag",
            $"要求 `{requirement}` 没有条件，而同名事实不是是非类",
            $"要求 `{requirement}` 沒有條件，而同名事實不是是非類"),
        requirement);

    internal static Finding TooManyValues(string machine) => new Finding(
        "too-many-values",
        new Text("a machine from data has at most 256 stages and 256 triggers", "由数据构成的状态机最多有 256 个阶段和 256 个触发", "由資料構成的狀態機最多有 256 個階段和 256 個觸發"),
        machine);
}
