namespace Ltc.Cli;

/// <content>The options of <c>ltc check</c> and what is wrong with them.</content>
internal static partial class Texts
{
    internal static readonly Text CheckDescription = new(
        "Check the CSV export of a sales pipeline: rows against their stage, references, stale deals, weighted pipeline.",
        "检查销售管道的 CSV 导出：各行是否符合其阶段、引用、超期机会点、加权管道。",
        "檢查銷售管道的 CSV 匯出：各列是否符合其階段、引用、逾期機會點、加權管道。");

    internal static readonly Text CheckFile = new(
        "The export: comma, semicolon or tab; the first row are the headings.",
        "导出文件：逗号、分号或制表符分隔；第一行为标题。",
        "匯出檔案：逗號、分號或定位字元分隔；第一列為標題。");

    internal static readonly Text MapOption = new(
        "The heading of a field, where it is not a usual one. May be repeated.",
        "标题不常见时，指定字段的标题。可重复。",
        "標題不常見時，指定欄位的標題。可重複。");

    internal static readonly Text StagesOption = new(
        "What the host's stages stand for: machine.stage or open, won, lost, abandoned, onHold, end.",
        "贵方阶段的对应：machine.stage，或 open、won、lost、abandoned、onHold、end。",
        "貴方階段的對應：machine.stage，或 open、won、lost、abandoned、onHold、end。");

    internal static readonly Text AccountsOption = new("The list of accounts.", "客户名单。", "客戶名單。");

    internal static readonly Text ProductsOption = new("The list of products.", "产品名单。", "產品名單。");

    internal static readonly Text OwnersOption = new(
        "The list of owners; those without a deal are reported.",
        "负责人名单；名下没有机会点者将列出。",
        "負責人名單；名下沒有機會點者將列出。");

    internal static readonly Text KeyOption = new(
        "The key column of a list: accounts=, products= or owners=HEADING.",
        "名单的键列：accounts=、products= 或 owners=标题。",
        "名單的鍵欄：accounts=、products= 或 owners=標題。");

    internal static readonly Text DatesOption = new(
        "Day or month first, where the file cannot tell.",
        "文件无法区分时，日在前（dmy）或月在前（mdy）。",
        "檔案無法區分時，日在前（dmy）或月在前（mdy）。");

    internal static readonly Text DecimalsOption = new(
        "What separates decimals, where the file cannot tell.",
        "文件无法区分时，小数点的写法。",
        "檔案無法區分時，小數點的寫法。");

    internal static readonly Text AsOfOption = new(
        "The day on which ages are counted; the latest date in the file by default.",
        "计算停留时间的基准日；默认为文件中最晚的日期。",
        "計算停留時間的基準日；預設為檔案中最晚的日期。");

    internal static readonly Text EncodingOption = new(
        "The encoding of the files, for example gb18030.",
        "文件编码，例如 gb18030。",
        "檔案編碼，例如 big5。");

    internal static readonly Text LimitOption = new(
        "How many findings of each kind are shown; 20 by default.",
        "每类问题显示的数量；默认 20。",
        "每類問題顯示的數量；預設 20。");

    internal static readonly Text DealsOption = new("List every open deal with its next moves.", "逐一列出进行中机会点及其下一步动作。", "逐一列出進行中機會點及其下一步動作。");

    internal static readonly Text PairExpected = new("{0}: `{1}` is not NAME=VALUE.", "{0}：“{1}”不是“名称=值”的形式。", "{0}：「{1}」不是「名稱=值」的形式。");

    internal static readonly Text ChoiceExpected = new("{0}: `{1}` is not one of {2}.", "{0}：“{1}”不在 {2} 之中。", "{0}：「{1}」不在 {2} 之中。");

    internal static readonly Text ChoiceExpectedNearest = new(
        "{0}: `{1}` is not known; did you mean `{2}`?",
        "{0}：不认识“{1}”；是否指“{2}”？",
        "{0}：不認識「{1}」；是否指「{2}」？");

    internal static readonly Text DateExpected = new(
        "{0}: `{1}` is not a date; expected YYYY-MM-DD.",
        "{0}：“{1}”不是日期；应为 YYYY-MM-DD。",
        "{0}：「{1}」不是日期；應為 YYYY-MM-DD。");

    internal static readonly Text NumberExpected = new(
        "{0}: `{1}` is not a number from {2} to {3}.",
        "{0}：“{1}”不是 {2} 至 {3} 的整数。",
        "{0}：「{1}」不是 {2} 至 {3} 的整數。");

    internal static readonly Text EncodingExpected = new(
        "{0}: `{1}` is not an encoding; expected for example utf-8, gb18030, big5.",
        "{0}：“{1}”不是编码；例如 utf-8、gb18030、big5。",
        "{0}：「{1}」不是編碼；例如 utf-8、gb18030、big5。");
}
