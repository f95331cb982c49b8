namespace Ltc.Cli;

/// <content>What <c>ltc lint</c> says.</content>
internal static partial class Texts
{
    internal static readonly Text LintDescription = new(
        "Looks for gaps, overlaps, rows that never decide and inversions in a decision table, or in a table of delegated authority from a spreadsheet.",
        "检查决策表或从电子表格粘贴的授权表：空档、重叠、永不生效的行和层级倒挂。",
        "檢查決策表或從試算表貼上的授權表：空檔、重疊、永不生效的列和層級倒掛。");

    internal static readonly Text LintArgument = new(
        "A decision table in JSON, or CSV with a column of who decides and one of limits.",
        "JSON 决策表，或含有审批人列和限额列的 CSV。",
        "JSON 決策表，或含有審批人欄和限額欄的 CSV。");

    internal static readonly Text LintRow = new("row {0} ({1})", "第 {0} 行（{1}）", "第 {0} 列（{1}）");

    internal static readonly Text LintTableRow = new("row `{0}` ({1})", "行“{0}”（{1}）", "列「{0}」（{1}）");

    internal static readonly Text LintGapRange = new(
        "gap: nobody decides when {0} is in {1}, for example {2}", "空档：{0} 在 {1} 内时无人决定，例如 {2}", "空檔：{0} 在 {1} 內時無人決定，例如 {2}");

    internal static readonly Text LintGap = new("gap: nobody decides {0}", "空档：{0} 时无人决定", "空檔：{0} 時無人決定");

    internal static readonly Text LintOverlap = new(
        "overlap: {0} and {1} both decide {2}", "重叠：{0}与{1}都可决定 {2}", "重疊：{0}與{1}都可決定 {2}");

    internal static readonly Text LintUnreachable = new(
        "never decides: {0}; other rows take every case first", "永不生效：{0}；其他行已先覆盖全部情形", "永不生效：{0}；其他列已先涵蓋全部情形");

    internal static readonly Text LintInversion = new(
        "inversion: {0} decides {1}, while {2}, who stands higher, decides {3}",
        "倒挂：{0}决定 {1}，而层级更高的{2}却决定 {3}",
        "倒掛：{0}決定 {1}，而層級更高的{2}卻決定 {3}");

    internal static readonly Text LintInPeriod = new("{0} (from {1} until {2})", "{0}（{1} 起，至 {2} 前）", "{0}（{1} 起，至 {2} 前）");

    internal static readonly Text LintMonths = new("{0} months", "{0} 个月", "{0} 個月");

    internal static readonly Text LintCut = new(
        "The analysis ran out of steps: what was found stands, what was not found may be there.",
        "分析步数用尽：已发现的问题成立，未发现的仍可能存在。",
        "分析步數用盡：已發現的問題成立，未發現的仍可能存在。");

    internal static readonly Text LintSum = new("Rows: {0}; findings: {1}.", "行数：{0}；问题：{1}。", "列數：{0}；問題：{1}。");

    internal static readonly Text LintUnread = new(
        "Places that could not be read: {0}; nothing was analysed.", "有 {0} 处无法读取；未进行分析。", "有 {0} 處無法讀取；未進行分析。");

    internal static readonly Text LintProblemFile = new("{0}: expected {1}", "{0}：应为{1}", "{0}：應為{1}");

    internal static readonly Text LintProblemLine = new("row {0}: expected {1}", "第 {0} 行：应为{1}", "第 {0} 列：應為{1}");

    internal static readonly Text LintProblemPlace = new("line {0}, character {1}: {2}", "第 {0} 行第 {1} 个字符：{2}", "第 {0} 行第 {1} 個字元：{2}");

    internal static readonly Text LintProblemCell = new(
        "row {0}, column {1} ({2}): `{3}`; expected {4}", "第 {0} 行第 {1} 列（{2}）：“{3}”；应为{4}", "第 {0} 列第 {1} 欄（{2}）：「{3}」；應為{4}");

    internal static readonly Text LintExpectedHeadings = new(
        "a line of headings, then one row for each authority", "一行标题，之后每项授权一行", "一列標題，之後每項授權一列");

    internal static readonly Text LintExpectedRows = new("one row for each authority below the headings", "标题行之下每项授权一行", "標題列之下每項授權一列");

    internal static readonly Text LintExpectedFewerRows = new("at most {0} authorities in a sheet", "一张表最多 {0} 项授权", "一張表最多 {0} 項授權");

    internal static readonly Text LintExpectedHeading = new("a heading of its own", "唯一且非空的标题", "唯一且非空的標題");

    internal static readonly Text LintExpectedAuthority = new(
        "a column of who decides, for example `Approver` or `Position`, or one column for each post with its limits below",
        "审批人列，例如“审批人”或“职位”；或每个职位一列，其下为限额",
        "審批人欄，例如「審批人」或「職位」；或每個職位一欄，其下為限額");

    internal static readonly Text LintExpectedLimitColumn = new(
        "a column of limits, for example `Limit`, `Amount` or `Term`", "限额列，例如“限额”、“金额”或“期限”", "限額欄，例如「限額」、「金額」或「期限」");

    internal static readonly Text LintExpectedPerson = new("who decides", "审批人", "審批人");

    internal static readonly Text LintExpectedLimit = new(
        "a limit such as up to 10,000, below 50,000, > 100k, 10,000 - 25,000 or unlimited",
        "限额，例如：不超过 10,000、低于 50,000、> 100k、10,000 - 25,000 或不限",
        "限額，例如：不超過 10,000、低於 50,000、> 100k、10,000 - 25,000 或不限");

    internal static readonly Text LintExpectedTerm = new(
        "a term with its unit, such as up to 3 years, > 18 months or unlimited",
        "带单位的期限，例如：不超过 3 年、超过 18 个月或不限",
        "帶單位的期限，例如：不超過 3 年、超過 18 個月或不限");

    internal static readonly Text LintExpectedCurrency = new("the currency of the other amounts, {0}", "与其他金额相同的币种 {0}", "與其他金額相同的幣別 {0}");

    internal static readonly Text LintExpectedCategory = new("a value, or `any`", "取值，或“不限”", "取值，或「不限」");

    internal static readonly Text LintExpectedDay = new("a date with the year first, such as 2024-09-20", "年份在前的日期，例如 2024-09-20", "年份在前的日期，例如 2024-09-20");

    internal static readonly Text LintExpectedLaterDay = new("a day after the first one", "晚于起始日的日期", "晚於起始日的日期");
}
