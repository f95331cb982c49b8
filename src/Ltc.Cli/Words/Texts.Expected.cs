namespace Ltc.Cli;

/// <content>What was expected instead of what was found.</content>
internal static partial class Texts
{
    internal static readonly Text ExpectedFile = new("a file that can be opened for reading", "可以打开读取的文件", "可以開啟讀取的檔案");

    internal static readonly Text ExpectedHeadings = new(
        "a line of headings, then one row for each deal",
        "一行标题，之后每个机会点一行",
        "一列標題，之後每個機會點一列");

    internal static readonly Text ExpectedRows = new("one row for each deal below the headings", "标题行之下每个机会点一行", "標題列之下每個機會點一列");

    internal static readonly Text ExpectedEncoding = new(
        "UTF-8, or --encoding with the name of the encoding",
        "UTF-8 编码，或用 --encoding 指明编码",
        "UTF-8 編碼，或用 --encoding 指明編碼");

    internal static readonly Text ExpectedNoNul = new("text without NUL characters", "不含 NUL 字符的文字", "不含 NUL 字元的文字");

    internal static readonly Text ExpectedShorterField = new("at most {0} characters in a field", "一个字段最多 {0} 个字符", "一個欄位最多 {0} 個字元");

    internal static readonly Text ExpectedClosingQuote = new(
        "a closing quote; everything after it was read as one field", "闭合引号；其后的全部内容被读作一个字段", "閉合引號；其後的全部內容被讀作一個欄位");

    internal static readonly Text ExpectedSeparator = new(
        "a separator or the end of the line after the closing quote",
        "闭合引号之后应为分隔符或行尾",
        "閉合引號之後應為分隔符號或行尾");

    internal static readonly Text ExpectedFields = new("{0} fields, as many as headings", "{0} 个字段，与标题数相同", "{0} 個欄位，與標題數相同");

    internal static readonly Text ExpectedUniqueHeading = new("each heading once", "每个标题只出现一次", "每個標題只出現一次");

    internal static readonly Text ExpectedColumn = new(
        "a column for {0} under its usual heading or as `{1}`; otherwise --map {2}=HEADING",
        "“{0}”列，用常用标题或“{1}”；否则用 --map {2}=标题",
        "「{0}」欄，用常用標題或「{1}」；否則用 --map {2}=標題");

    internal static readonly Text ExpectedOneColumn = new(
        "one column for {0}; choose it, for example --map \"{1}={2}\"",
        "“{0}”只能有一列；请选定，例如 --map \"{1}={2}\"",
        "「{0}」只能有一欄；請選定，例如 --map \"{1}={2}\"");

    internal static readonly Text ExpectedKey = new(
        "a column for {0}; otherwise --key {1}=HEADING", "“{0}”列；否则用 --key {1}=标题", "「{0}」欄；否則用 --key {1}=標題");

    internal static readonly Text ExpectedStage = new("a stage", "阶段", "階段");

    internal static readonly Text ExpectedId = new("an id", "编号", "編號");

    internal static readonly Text ExpectedOnce = new(
        "each id once; it is first in row {0}",
        "每个编号只出现一次；首次出现在第 {0} 行",
        "每個編號只出現一次；首次出現在第 {0} 列");

    internal static readonly Text ExpectedDate = new("a date as {0}, like most of the column", "与该列多数日期相同的格式 {0}", "與該欄多數日期相同的格式 {0}");

    internal static readonly Text ExpectedAnyDate = new(
        "a date, for example 2026-03-31, 3/31/2026, 31.3.2026",
        "日期，例如 2026-03-31、2026年3月31日",
        "日期，例如 2026-03-31、2026年3月31日");

    internal static readonly Text ExpectedDatesOption = new(
        "a day above 12 somewhere, or --dates dmy|mdy",
        "某处有大于 12 的日，或用 --dates dmy|mdy",
        "某處有大於 12 的日，或用 --dates dmy|mdy");

    internal static readonly Text ExpectedDatesOptionLike = new(
        "a day above 12 somewhere, or --dates dmy|mdy; another column reads {0}, which is --dates {1}",
        "某处有大于 12 的日，或用 --dates dmy|mdy；另一列的格式是 {0}，即 --dates {1}",
        "某處有大於 12 的日，或用 --dates dmy|mdy；另一欄的格式是 {0}，即 --dates {1}");

    internal static readonly Text ExpectedAmount = new(
        "an amount such as {0}, 12万 or ¥500, like most of the column",
        "与该列多数金额相同的写法，例如 {0}、12万、¥500",
        "與該欄多數金額相同的寫法，例如 {0}、12萬、¥500");

    internal static readonly Text ExpectedDecimalsOption = new(
        "--decimals point or --decimals comma",
        "--decimals point 或 --decimals comma",
        "--decimals point 或 --decimals comma");

    internal static readonly Text ExpectedProbability = new(
        "a number from 0 to 1, or from 0 to 100 %",
        "0 至 1 的数，或 0 至 100 %",
        "0 至 1 的數，或 0 至 100 %");

    internal static readonly Text ExpectedNotNegative = new("an amount of 0 or more", "不小于 0 的金额", "不小於 0 的金額");

    internal static readonly Text ExpectedFrom = new("{0} or later", "{0} 或之后", "{0} 或之後");

    internal static readonly Text ExpectedUntil = new("{0} or earlier", "{0} 或之前", "{0} 或之前");

    internal static readonly Text ExpectedDeal = new("at least one deal", "至少一个机会点", "至少一個機會點");
}
