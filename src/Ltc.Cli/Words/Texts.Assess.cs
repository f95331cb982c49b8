namespace Ltc.Cli;

/// <content>The report of <c>ltc assess</c>, its options and what it expects.</content>
internal static partial class Texts
{
    internal static readonly Text AssessDescription = new(
        "Qualify, score, rank and distribute the leads of a CSV file; say what each lacks.",
        "对 CSV 文件中的线索进行资格评估、打分、排序和分配，并说明各缺什么。",
        "對 CSV 檔案中的線索進行資格評估、評分、排序和分配，並說明各缺什麼。");

    internal static readonly Text AssessFile = new(
        "The leads: comma, semicolon or tab; the first row are the headings; at most 200,000 rows, because ranking holds them all.",
        "线索文件：逗号、分号或制表符分隔；第一行为标题；最多 200,000 行，因为排序需要全部读入。",
        "線索檔案：逗號、分號或定位字元分隔；第一列為標題；最多 200,000 列，因為排序需要全部讀入。");

    internal static readonly Text LeadMapOption = new(
        "The heading of a column, where it is not a usual one. May be repeated.",
        "标题不常见时，指定列的标题。可重复。",
        "標題不常見時，指定欄的標題。可重複。");

    internal static readonly Text DistributionOption = new(
        "Who takes which lead: JSON table, or CSV with industry, region, department, source, value and owner.",
        "谁接收哪些线索：JSON 表，或含行业、区域、部门、来源、价值和责任人的 CSV。",
        "誰接收哪些線索：JSON 表，或含行業、區域、部門、來源、價值和責任人的 CSV。");

    internal static readonly Text LeadOwnersOption = new(
        "How many leads each owner takes at most and has now: CSV with owner, limit and load.",
        "每位责任人最多接收和现有的线索数：含责任人、上限、在手的 CSV。",
        "每位責任人最多接收和現有的線索數：含責任人、上限、在手的 CSV。");

    internal static readonly Text FallbackOption = new(
        "Who takes what no row gives to somebody free.",
        "没有规则行或责任人已满时由谁接收。",
        "沒有規則列或責任人已滿時由誰接收。");

    internal static readonly Text OutOption = new(
        "Write the leads as CSV, with a column for each contribution to the score.",
        "将线索写为 CSV，每项得分一列。",
        "將線索寫為 CSV，每項得分一欄。");

    internal static readonly Text AssessAsOfOption = new(
        "The day on which duties are judged; the latest date in the file by default.",
        "判断事项是否逾期的基准日；默认为文件中最晚的日期。",
        "判斷事項是否逾期的基準日；預設為檔案中最晚的日期。");

    internal static readonly Text NeedsDistribution = new(
        "{0} says nothing without --distribution.",
        "没有 --distribution，{0} 不起作用。",
        "沒有 --distribution，{0} 不起作用。");

    internal static readonly Text OutIsInput = new("--out: `{0}` is read; expected another file.", "--out：“{0}”是输入文件；应为其他文件。", "--out：「{0}」是輸入檔案；應為其他檔案。");

    internal static readonly Text LeadRules = new("Rules: {0}", "规则：{0}", "規則：{0}");

    internal static readonly Text HeadingLeads = new("Leads by rank", "线索排名", "線索排名");

    internal static readonly Text HeadingLacks = new("What they lack", "各缺什么", "各缺什麼");

    internal static readonly Text ColumnLead = new("Lead", "线索", "線索");

    internal static readonly Text ColumnOutcome = new("Outcome", "结论", "結論");

    internal static readonly Text ColumnScore = new("Score", "得分", "得分");

    internal static readonly Text ColumnValue = new("Value", "价值", "價值");

    internal static readonly Text ColumnTemperature = new("Temperature", "温度", "溫度");

    internal static readonly Text ColumnMaturity = new("Budget", "成熟度", "成熟度");

    internal static readonly Text ColumnTaker = new("Who gets it", "分配给", "分配給");

    internal static readonly Text ColumnWhy = new("Why", "原因", "原因");

    internal static readonly Text OutcomeConvert = new("convert", "转化", "轉化");

    internal static readonly Text OutcomeNurture = new("nurture", "培育", "培育");

    internal static readonly Text OutcomeClose = new("close", "关闭", "關閉");

    internal static readonly Text MaturityMature = new("mature", "成熟", "成熟");

    internal static readonly Text MaturityEarly = new("early", "早期", "早期");

    internal static readonly Text ScoreRange = new("{0}–{1}", "{0}–{1}", "{0}–{1}");

    internal static readonly Text LeadIs = new("{0} {1}: {2}", "{0} {1}：{2}", "{0} {1}：{2}");

    internal static readonly Text LeadAsks = new("find out: {0}", "待查明：{0}", "待查明：{0}");

    internal static readonly Text LeadLacksNothing = new("nothing: it can become an opportunity", "无：可转化为机会点", "無：可轉化為機會點");

    internal static readonly Text Dated = new("{0} (for {1})", "{0}（责任人：{1}）", "{0}（責任人：{1}）");

    internal static readonly Text ExpectedLeadHeadings = new("a line of headings, then one row each", "一行标题，之后每项一行", "一列標題，之後每項一列");

    internal static readonly Text ExpectedLeadRows = new("one row for each lead below the headings", "标题行之下每条线索一行", "標題列之下每條線索一列");

    internal static readonly Text ExpectedFewerLeads = new("at most {0} leads in a file", "一个文件最多 {0} 条线索", "一個檔案最多 {0} 條線索");

    internal static readonly Text ExpectedFulfilment = new(
        "met, partly or not met (100, 50, 0); blank when not known",
        "满足、部分满足或不满足（100、50、0）；未知则留空",
        "滿足、部分滿足或不滿足（100、50、0）；未知則留空");

    internal static readonly Text ExpectedFlag = new("yes or no; blank when not known", "是或否；未知则留空", "是或否；未知則留空");

    internal static readonly Text ExpectedValue = new("high, general or none; blank when not known", "高价值、一般或无价值；未知则留空", "高價值、一般或無價值；未知則留空");

    internal static readonly Text ExpectedSideColumn = new("a column for {0} under its usual heading or as `{1}`", "“{0}”列，用常用标题或“{1}”", "「{0}」欄，用常用標題或「{1}」");

    internal static readonly Text ExpectedOwnerOnce = new("each owner once", "每位责任人只出现一次", "每位責任人只出現一次");

    internal static readonly Text ExpectedCount = new("a whole number from 0 up, or nothing", "不小于 0 的整数，或留空", "不小於 0 的整數，或留空");

    internal static readonly Text ExpectedListedOwner = new("an owner of the list", "名单中的责任人", "名單中的責任人");

    internal static readonly Text ExpectedTaker = new("somebody who takes it ({0})", "有人接收（{0}）", "有人接收（{0}）");

    internal static readonly Text ExpectedWritable = new("a file that can be written", "可以写入的文件", "可以寫入的檔案");

    internal static readonly Text UnaskedColumns = new(
        "No column for {0}: not known for any lead (--map COLUMN=HEADING if there is one).",
        "没有以下各列：{0}；所有线索均按未知处理（若有，请用 --map 列=标题）。",
        "沒有以下各欄：{0}；所有線索均按未知處理（若有，請用 --map 欄=標題）。");

    internal static readonly Text UndatedLeads = new(
        "Reviews and activity of leads: the file has no dates (--map \"{0}=HEADING\").",
        "线索评审与活动：文件中没有日期（--map \"{0}=标题\"）。",
        "線索評審與活動：檔案中沒有日期（--map \"{0}=標題\"）。");

    internal static readonly Text NextConvert = new(
        "Convert {0}: ltc machines lead says what the move requires.",
        "转化 {0}：ltc machines lead 列出转化的要求。",
        "轉化 {0}：ltc machines lead 列出轉化的要求。");

    internal static readonly Text NextClose = new("Close {0}, each with its reason.", "关闭 {0}，并注明原因。", "關閉 {0}，並註明原因。");

    internal static readonly Text NextFindOut = new(
        "Find out first: {0}; leads that wait for it: {1}.",
        "首先查明：{0}；{1} 条线索在等待。",
        "首先查明：{0}；{1} 條線索在等待。");

    internal static readonly Text NextDistribution = new(
        "Say who takes which lead: --distribution TABLE.csv --owners OWNERS.csv.",
        "指定谁接收哪些线索：--distribution 表.csv --owners 名单.csv。",
        "指定誰接收哪些線索：--distribution 表.csv --owners 名單.csv。");

    internal static readonly Text NextMapLeads = new(
        "Name the columns with --map COLUMN=HEADING; columns: {0}.",
        "用 --map 列=标题 指定列；可用列：{0}。",
        "用 --map 欄=標題 指定欄；可用欄：{0}。");

    internal static readonly Text NextOut = new("Keep the result: --out RESULT.csv.", "保存结果：--out 结果.csv。", "保存結果：--out 結果.csv。");

    internal static readonly Text LeadsOf = new("{0} and {1} more", "{0} 等，另有 {1} 条", "{0} 等，另有 {1} 條");
}
