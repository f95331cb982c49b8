namespace Ltc.Cli;

/// <content>What to do next.</content>
internal static partial class Texts
{
    internal static readonly Text NextEncoding = new(
        "Save the export as UTF-8, or name its encoding, for example --encoding gb18030.",
        "将导出另存为 UTF-8，或指明编码，例如 --encoding gb18030。",
        "將匯出另存為 UTF-8，或指明編碼，例如 --encoding big5。");

    internal static readonly Text NextMap = new(
        "Name the columns with --map FIELD=HEADING; fields: {0}.",
        "用 --map 字段=标题 指定列；字段：{0}。",
        "用 --map 欄位=標題 指定欄；欄位：{0}。");

    internal static readonly Text NextDates = new(
        "Say which comes first: --dates dmy or --dates mdy.",
        "指明日月顺序：--dates dmy 或 --dates mdy。",
        "指明日月順序：--dates dmy 或 --dates mdy。");

    internal static readonly Text NextDecimals = new(
        "Say what separates decimals: --decimals point or --decimals comma.",
        "指明小数点：--decimals point 或 --decimals comma。",
        "指明小數點：--decimals point 或 --decimals comma。");

    internal static readonly Text NextStages = new(
        "Map the unknown stages: --stages \"{0}\".",
        "映射无法识别的阶段：--stages \"{0}\"。",
        "對應無法識別的階段：--stages \"{0}\"。");

    internal static readonly Text NextExpectedClose = new(
        "If open deals carry their expected date: --map \"expectedCloseDate={0}\" --map \"closeDate={0}\".",
        "若进行中机会点记录的是预计日期：--map \"expectedCloseDate={0}\" --map \"closeDate={0}\"。",
        "若進行中機會點記錄的是預計日期：--map \"expectedCloseDate={0}\" --map \"closeDate={0}\"。");

    internal static readonly Text NextList = new(
        "Check it against the list beside it: {0} \"{1}\".",
        "与旁边的名单核对：{0} \"{1}\"。",
        "與旁邊的名單核對：{0} \"{1}\"。");

    internal static readonly Text NextStale = new(
        "Decide on the {0} stale deals: push, hold or close.",
        "对 {0} 个超期机会点作出决定：推进、暂缓或关闭。",
        "對 {0} 個逾期機會點作出決定：推進、暫緩或關閉。");

    internal static readonly Text NextIdle = new(
        "Ask why {0} owners have no deal, or take them off the list.",
        "了解 {0} 位负责人为何没有机会点，或将其移出名单。",
        "了解 {0} 位負責人為何沒有機會點，或將其移出名單。");

    internal static readonly Text NextLimit = new(
        "See more than {0} findings of a kind: --limit N.",
        "每类查看多于 {0} 项：--limit N。",
        "每類查看多於 {0} 項：--limit N。");

    internal static readonly Text NextRepair = new(
        "Correct the rows above in the source system, export again and run the same command.",
        "在源系统中更正上述各行，重新导出后再运行同一命令。",
        "在來源系統中更正上述各列，重新匯出後再執行同一命令。");
}
