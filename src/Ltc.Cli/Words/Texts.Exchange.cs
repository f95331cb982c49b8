namespace Ltc.Cli;

/// <content>What <c>ltc export</c> and <c>ltc import</c> say.</content>
internal static partial class Texts
{
    internal static readonly Text ExportDescription = new(
        "Writes a decision table for another program: DMN 1.3, or CSV for a spreadsheet.",
        "将决策表导出供其他程序使用：DMN 1.3，或供电子表格使用的 CSV。",
        "將決策表匯出供其他程式使用：DMN 1.3，或供試算表使用的 CSV。");

    internal static readonly Text ExportFormat = new("The format.", "格式。", "格式。");

    internal static readonly Text ExportTable = new(
        "A decision table as JSON; for DMN also `authority`, the matrix of the rules.",
        "JSON 决策表；导出 DMN 时也可为 `authority`，即规则中的授权矩阵。",
        "JSON 決策表；匯出 DMN 時也可為 `authority`，即規則中的授權矩陣。");

    internal static readonly Text SeparatorOption = new("What stands between the cells of CSV; comma by default.", "CSV 的分隔符；默认逗号。", "CSV 的分隔符號；預設逗號。");

    internal static readonly Text TableOutOption = new("Writes to this file in place of the screen.", "写入该文件，而不输出到屏幕。", "寫入該檔案，而不輸出到螢幕。");

    internal static readonly Text AuthorityIsNoTable = new(
        "`authority` is a matrix; only DMN can be written of it.", "`authority` 是矩阵，只能导出为 DMN。", "`authority` 是矩陣，只能匯出為 DMN。");

    internal static readonly Text ImportDescription = new(
        "Makes a decision table of a spreadsheet saved as CSV: one that `ltc export csv` wrote, or one of who may decide how much.",
        "将电子表格另存的 CSV 转为决策表：由 `ltc export csv` 写出的表，或写明谁可决定多少的授权表。",
        "將試算表另存的 CSV 轉為決策表：由 `ltc export csv` 寫出的表，或寫明誰可決定多少的授權表。");

    internal static readonly Text ImportFormat = new("The format.", "格式。", "格式。");

    internal static readonly Text ImportFile = new(
        "CSV with comma, semicolon or tab; found out from the headings.", "以逗号、分号或制表符分隔的 CSV；由标题行识别。", "以逗號、分號或定位字元分隔的 CSV；由標題列識別。");

    internal static readonly Text TableIdOption = new("The id of the table; the name of the file by default.", "决策表的标识；默认为文件名。", "決策表的識別碼；預設為檔案名稱。");

    internal static readonly Text TableDayOption = new("The day whose rows count, for a sheet with dates.", "对含日期的表，取该日有效的行。", "對含日期的表，取該日有效的列。");

    internal static readonly Text TableExpectedDay = new(
        "one day, since the rows hold at different times: --on 2026-03-31", "一个日期，因为各行的有效期不同：--on 2026-03-31", "一個日期，因為各列的有效期不同：--on 2026-03-31");

    internal static readonly Text TableExpectedResult = new(
        "one heading that says how rows decide, such as `then [first]` or `then [strictest: low; high]`",
        "一个说明如何取值的标题，例如 `then [first]` 或 `then [strictest: low; high]`",
        "一個說明如何取值的標題，例如 `then [first]` 或 `then [strictest: low; high]`");

    internal static readonly Text TableExpectedHeading = new(
        "row, text en, text zh-Hans, text zh-Hant, or a name with a mark such as [number], [number, stricter], [set] or [set: a; b]",
        "row、text en、text zh-Hans、text zh-Hant，或带标记的名称，例如 [number]、[number, stricter]、[set] 或 [set: a; b]",
        "row、text en、text zh-Hans、text zh-Hant，或帶標記的名稱，例如 [number]、[number, stricter]、[set] 或 [set: a; b]");

    internal static readonly Text TableExpectedValues = new(
        "values with semicolons between them, or - for any", "以分号分隔的取值，或以 - 表示任意", "以分號分隔的取值，或以 - 表示任意");
}
