namespace Ltc.Cli;

/// <content>What <c>ltc score</c> says.</content>
internal static partial class Texts
{
    internal static readonly Text ScoreDescription = new(
        "Score every row of a CSV file on a scorecard: score, range, what is missing, reason codes.",
        "按评分卡为 CSV 文件逐行评分：得分、范围、缺失项、原因代码。",
        "按評分卡為 CSV 檔案逐列評分：得分、範圍、缺漏項、原因代碼。");

    internal static readonly Text ScoreFile = new(
        "The rows: comma, semicolon or tab; the first row are the headings.",
        "数据文件：逗号、分号或制表符分隔；第一行为标题。",
        "資料檔案：逗號、分號或定位字元分隔；第一列為標題。");

    internal static readonly Text ScoreCardOption = new("The scorecard.", "评分卡文件。", "評分卡檔案。");

    internal static readonly Text ScoreMapOption = new(
        "The heading of a characteristic, where it is not its id or name. May be repeated.",
        "标题与特征的标识或名称不同时，指定其标题。可重复。",
        "標題與特徵的識別碼或名稱不同時，指定其標題。可重複。");

    internal static readonly Text ScoreOutOption = new("Write the rows with their scores to this file.", "将各行及其得分写入此文件。", "將各列及其得分寫入此檔案。");

    internal static readonly Text ContributionsOption = new("A column for each contribution.", "每项贡献各占一列。", "每項貢獻各占一欄。");

    internal static readonly Text ScoreDecimalsOption = new("What separates decimals; point by default.", "小数点的写法；默认 point。", "小數點的寫法；預設 point。");

    internal static readonly Text ScoreLimitOption = new(
        "How many rows, and findings of each kind, are shown; 20 by default.",
        "显示的行数及每类问题的数量；默认 20。",
        "顯示的列數及每類問題的數量；預設 20。");

    internal static readonly Text CardWithSignals = new(
        "the card counts signals (`{0}`); a row cannot say when they happened",
        "评分卡含有信号（“{0}”）；数据行无法说明其发生时间",
        "評分卡含有訊號（「{0}」）；資料列無法說明其發生時間");

    internal static readonly Text ScoreRows = new("{0}: rows: {1}, card: {2}.", "{0}：{1} 行，评分卡：{2}。", "{0}：{1} 列，評分卡：{2}。");

    internal static readonly Text HeadingScores = new("Scores", "得分", "得分");

    internal static readonly Text HeadingScoreSummary = new("Summary", "汇总", "彙總");

    internal static readonly Text ScoreCounts = new(
        "{0} with everything known, {1} with something missing, {2} without a score",
        "信息齐全 {0} 行，有缺失 {1} 行，无得分 {2} 行",
        "資訊齊全 {0} 列，有缺漏 {1} 列，無得分 {2} 列");

    internal static readonly Text ScoreSpread = new("least {0}, mean {1}, greatest {2}", "最低 {0}，平均 {1}，最高 {2}", "最低 {0}，平均 {1}，最高 {2}");

    internal static readonly Text ScoreWritten = new("Written to {0}.", "已写入 {0}。", "已寫入 {0}。");

    internal static readonly Text ScoreLine = new("Line", "行号", "列號");

    internal static readonly Text ScoreAnswer = new("Answer", "结论", "結論");

    internal static readonly Text ScoreValue = new("Score", "得分", "得分");

    internal static readonly Text ScoreRaw = new("Raw", "原始分", "原始分");

    internal static readonly Text ScoreLowest = new("Lowest", "最低可能", "最低可能");

    internal static readonly Text ScoreHighest = new("Highest", "最高可能", "最高可能");

    internal static readonly Text ScoreBand = new("Band", "等级", "等級");

    internal static readonly Text ScoreMissing = new("Missing", "缺失", "缺漏");

    internal static readonly Text ScoreReasons = new("Reasons", "原因", "原因");

    internal static readonly Text ExpectedHeading = new("a column with the heading “{0}”", "标题为“{0}”的列", "標題為「{0}」的欄");

    internal static readonly Text ExpectedNumber = new(
        "a number such as 1234.5 (--decimals comma: 1234,5)",
        "数值，例如 1234.5（--decimals comma 时为 1234,5）",
        "數值，例如 1234.5（--decimals comma 時為 1234,5）");

    internal static readonly Text ExpectedYesOrNo = new("yes or no, true or false, 1 or 0", "是或否，true 或 false，1 或 0", "是或否，true 或 false，1 或 0");

    internal static readonly Text ExpectedBin = new("a value that a bin of {0} takes", "{0} 某一分箱所含的取值", "{0} 某一分箱所含的取值");

    internal static readonly Text ExpectedInRange = new("a value of {0} in {1}", "{0} 在 {1} 之内的取值", "{0} 在 {1} 之內的取值");

    internal static readonly Text ExpectedScoreHeadings = new("a line of headings, then the rows", "一行标题，之后为数据行", "一列標題，之後為資料列");

    internal static readonly Text ExpectedScoreRows = new("rows below the headings", "标题行之下的数据行", "標題列之下的資料列");
}
