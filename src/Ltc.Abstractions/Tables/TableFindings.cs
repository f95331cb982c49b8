namespace Ltc;

/// <summary>What can be wrong with a table, in three languages.</summary>
internal static class TableFindings
{
    internal static Finding EmptyId(string pointer) =>
        Make("table-empty-id", pointer, new Text("an id is empty", "标识为空", "識別碼為空"));

    internal static Finding UnknownHit(int hit) => Make("table-unknown-hit-policy", "/hit", new Text(
        $"hit policy `{Numbers.ToText(hit)}` does not exist; use unique, first, strictest or collect",
        $"命中策略 `{Numbers.ToText(hit)}` 不存在，应为 unique、first、strictest 或 collect",
        $"命中策略 `{Numbers.ToText(hit)}` 不存在，應為 unique、first、strictest 或 collect"));

    internal static Finding NoColumns() =>
        Make("table-no-columns", "/columns", new Text("the table has no columns", "决策表没有列", "決策表沒有欄"));

    internal static Finding DuplicateColumn(string column, string pointer) => Make("table-duplicate-column", pointer, new Text(
        $"column `{column}` is there twice", $"列 `{column}` 重复", $"欄 `{column}` 重複"));

    internal static Finding DuplicateValue(string column, string value, string pointer) => Make("table-duplicate-value", pointer, new Text(
        $"column `{column}` lists `{value}` twice", $"列 `{column}` 的取值 `{value}` 重复", $"欄 `{column}` 的取值 `{value}` 重複"));

    internal static Finding EmptyValue(string column, string pointer) => Make("table-empty-value", pointer, new Text(
        $"column `{column}` has an empty value", $"列 `{column}` 有空的取值", $"欄 `{column}` 有空的取值"));

    internal static Finding DirectionWithoutValues(string column, string pointer) => Make("table-direction-without-values", pointer, new Text(
        $"column `{column}` has a direction but no values that it could run along",
        $"列 `{column}` 规定了方向，但没有列出取值",
        $"欄 `{column}` 規定了方向，但沒有列出取值"));

    internal static Finding NoOrder() => Make("table-order-missing", "/order", new Text(
        "a strictest table needs its outputs in order, mildest first", "“取最严”的决策表须给出由宽到严的输出顺序", "「取最嚴」的決策表須給出由寬到嚴的輸出順序"));

    internal static Finding DuplicateOutput(string output) => Make("table-duplicate-output", "/order", new Text(
        $"the order lists `{output}` twice", $"输出顺序中 `{output}` 重复", $"輸出順序中 `{output}` 重複"));

    internal static Finding DuplicateRow(string row, string pointer) => Make("table-duplicate-row", pointer, new Text(
        $"row `{row}` is there twice", $"行 `{row}` 重复", $"列 `{row}` 重複"));

    internal static Finding OutputNotInOrder(string row, string output, string pointer) => Make("table-output-not-in-order", pointer, new Text(
        $"row `{row}` gives `{output}`, which is not in the order", $"行 `{row}` 的输出 `{output}` 不在输出顺序中", $"列 `{row}` 的輸出 `{output}` 不在輸出順序中"));

    internal static Finding UnknownColumn(string row, string column, string pointer) => Make("table-unknown-column", pointer, new Text(
        $"row `{row}` asks for column `{column}`, which is not there", $"行 `{row}` 引用了不存在的列 `{column}`", $"列 `{row}` 引用了不存在的欄 `{column}`"));

    internal static Finding UnknownValue(string row, string column, string value, string pointer) => Make("table-unknown-value", pointer, new Text(
        $"row `{row}` names `{value}`, which column `{column}` does not have",
        $"行 `{row}` 的取值 `{value}` 不在列 `{column}` 的取值范围内",
        $"列 `{row}` 的取值 `{value}` 不在欄 `{column}` 的取值範圍內"));

    internal static Finding WrongCell(string row, TableColumn column, string pointer) => Make("table-wrong-cell", pointer, column.Type == ColumnType.Number
        ? new Text(
            $"row `{row}` needs a range under column `{column.Id}`",
            $"行 `{row}` 在列 `{column.Id}` 处应填区间",
            $"列 `{row}` 在欄 `{column.Id}` 處應填區間")
        : new Text(
            $"row `{row}` needs values under column `{column.Id}`",
            $"行 `{row}` 在列 `{column.Id}` 处应填取值",
            $"列 `{row}` 在欄 `{column.Id}` 處應填取值"));

    internal static Finding TooManyBounds(string table) => Make("table-too-many-bounds", "/columns", new Text(
        $"table `{table}` has more columns and bounds than one table can hold; split it",
        $"决策表 `{table}` 的列和界限过多，请拆分",
        $"決策表 `{table}` 的欄和界限過多，請拆分"));

    internal static Finding UnsupportedCondition(string row, string pointer) => Make("table-unsupported-condition", pointer, new Text(
        $"row `{row}` has a condition that is not about one number, choice, flag or text",
        $"行 `{row}` 含有不是针对单个数值、选项、是否或文本的条件",
        $"列 `{row}` 含有不是針對單一數值、選項、是否或文字的條件"));

    internal static Finding UnsupportedFact(string fact) => Make("table-unsupported-fact", "/columns", new Text(
        $"fact `{fact}` cannot be a column; use a number, choice, flag or text",
        $"事实 `{fact}` 不能作为列，应为数值、选项、是否或文本",
        $"事實 `{fact}` 不能作為欄，應為數值、選項、是否或文字"));

    internal static Finding UnknownFact(string column, string pointer) => Make("table-unknown-fact", pointer, new Text(
        $"column `{column}` is not a fact that a column can be, or is of another kind",
        $"列 `{column}` 没有对应的事实，或类型不符",
        $"欄 `{column}` 沒有對應的事實，或類型不符"));

    internal static Finding UnknownOutput(string row, string output, string pointer) => Make("table-unknown-output", pointer, new Text(
        $"row `{row}` gives `{output}`, which is not an output", $"行 `{row}` 的输出 `{output}` 不存在", $"列 `{row}` 的輸出 `{output}` 不存在"));

    internal static Finding ValueOfNoFact(string column, string value, string pointer) => Make("table-unknown-fact-value", pointer, new Text(
        $"column `{column}` names `{value}`, which its fact does not have",
        $"列 `{column}` 的取值 `{value}` 不是该事实的取值",
        $"欄 `{column}` 的取值 `{value}` 不是該事實的取值"));

    private static Finding Make(string code, string pointer, in Text text) => new(code, text, pointer);
}
