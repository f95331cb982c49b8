namespace Ltc.Cli;

/// <content>The report of <c>ltc check</c>.</content>
internal static partial class Texts
{
    internal static readonly Text Reading = new("Reading … {0} %", "正在读取…… {0} %", "正在讀取…… {0} %");

    internal static readonly Text RowsRead = new("{0}: rows: {1}, columns: {2}", "{0}：{1} 行，{2} 列", "{0}：{1} 列資料，{2} 欄");

    internal static readonly Text RowsBroken = new("rows that are not whole and were not checked: {0}", "{0} 行不完整，未检查", "{0} 列不完整，未檢查");

    internal static readonly Text FileFormat = new("{0}, separated by {1}", "{0}，以{1}分隔", "{0}，以{1}分隔");

    internal static readonly Text Comma = new("commas", "逗号", "逗號");

    internal static readonly Text Semicolon = new("semicolons", "分号", "分號");

    internal static readonly Text Tab = new("tabs", "制表符", "定位字元");

    internal static readonly Text OtherSeparator = new("`{0}`", "“{0}”", "「{0}」");

    internal static readonly Text AsOfLatest = new(
        "As of {0}, the latest date in the file (--as-of to change)",
        "基准日 {0}，即文件中最晚的日期（可用 --as-of 更改）",
        "基準日 {0}，即檔案中最晚的日期（可用 --as-of 更改）");

    internal static readonly Text AsOfGiven = new("As of {0}", "基准日 {0}", "基準日 {0}");

    internal static readonly Text AsOfUnknown = new(
        "As of: – (no date in the file could be read; --as-of to set)",
        "基准日：–（文件中没有可读的日期；可用 --as-of 指定）",
        "基準日：–（檔案中沒有可讀的日期；可用 --as-of 指定）");

    internal static readonly Text HeadingColumns = new("Columns", "列", "欄");

    internal static readonly Text HeadingStages = new("Stages", "阶段", "階段");

    internal static readonly Text HeadingPipeline = new("Weighted pipeline of open deals", "进行中机会点的加权管道", "進行中機會點的加權管道");

    internal static readonly Text HeadingStale = new("Time in stage (not a fault in the file)", "阶段停留时间（不是文件的错误）", "階段停留時間（不是檔案的錯誤）");

    internal static readonly Text HeadingMoves = new("Next moves of open deals", "进行中机会点的下一步动作", "進行中機會點的下一步動作");

    internal static readonly Text HeadingDeals = new("Open deals", "进行中的机会点", "進行中的機會點");

    internal static readonly Text Situation = new("({0}) {1} × {2}; known: {3}", "（{0}）{1} × {2}；已知：{3}", "（{0}）{1} × {2}；已知：{3}");

    internal static readonly Text NothingKnown = new("nothing that a rule asks for", "没有规则所需的信息", "沒有規則所需的資訊");

    internal static readonly Text MoveAllowed = new("{0} → {1}: open", "{0} → {1}：可以进行", "{0} → {1}：可以進行");

    internal static readonly Text MoveLacks = new("{0} → {1}: lacks {2}", "{0} → {1}：缺少{2}", "{0} → {1}：缺少{2}");

    internal static readonly Text MoveLacksOr = new(
        "{0} → {1}: lacks {2}; or one of {3} other sets",
        "{0} → {1}：缺少{2}；或其他 {3} 组之一",
        "{0} → {1}：缺少{2}；或其他 {3} 組之一");

    internal static readonly Text MoveNeeds = new("{0} → {1}: needs that {2}", "{0} → {1}：需满足{2}", "{0} → {1}：需滿足{2}");

    internal static readonly Text ListMore = new("{0} and {1} more", "{0}等，另有 {1} 项", "{0}等，另有 {1} 項");

    internal static readonly Text DealIs = new(
        "line {0} · {1} · {2} · moves ({3})",
        "第 {0} 行 · {1} · {2} · 动作（{3}）",
        "第 {0} 列 · {1} · {2} · 動作（{3}）");

    internal static readonly Text DealsHint = new(
        "--deals lists each open deal with the number of its moves.",
        "--deals 逐一列出机会点及其动作编号。",
        "--deals 逐一列出機會點及其動作編號。");

    internal static readonly Text HeadingFindings = new("Findings: {0}", "发现的问题：{0}", "發現的問題：{0}");

    internal static readonly Text HeadingUnchecked = new("Not checked", "未检查", "未檢查");

    internal static readonly Text HeadingNext = new("What to do next", "下一步", "下一步");

    internal static readonly Text NoFindings = new("Nothing found.", "没有发现问题。", "沒有發現問題。");

    internal static readonly Text NothingToDo = new("Nothing: the export keeps the rules.", "无：该导出符合规则。", "無：該匯出符合規則。");

    internal static readonly Text ColumnHost = new("In the file", "文件中", "檔案中");

    internal static readonly Text ColumnOurs = new("Stands for", "对应", "對應");

    internal static readonly Text ColumnKind = new("Kind", "类别", "類別");

    internal static readonly Text ColumnFunnel = new("Funnel", "漏斗阶段", "漏斗階段");

    internal static readonly Text ColumnDeals = new("Deals", "机会点数", "機會點數");

    internal static readonly Text ColumnField = new("Field", "字段", "欄位");

    internal static readonly Text ColumnFormat = new("Format", "格式", "格式");

    internal static readonly Text ColumnCurrency = new("Currency", "币种", "幣別");

    internal static readonly Text ColumnAmount = new("Amount", "金额", "金額");

    internal static readonly Text ColumnWeighted = new("Weighted", "加权", "加權");

    internal static readonly Text ColumnOwnWeighted = new("By the file's own probability", "按文件自带概率加权", "按檔案自帶機率加權");

    internal static readonly Text ColumnLimit = new("Alarm", "预警", "預警");

    internal static readonly Text ColumnStale = new("Past alarm", "超过预警", "超過預警");

    internal static readonly Text ColumnZombies = new("Past twice the benchmark", "超过基准两倍", "超過基準兩倍");

    internal static readonly Text ColumnUndated = new("Age not known", "停留时间未知", "停留時間未知");

    internal static readonly Text ColumnOldest = new("Longest", "最长", "最長");

    internal static readonly Text Months = new("{0} months", "{0} 个月", "{0} 個月");

    internal static readonly Text Days = new("{0} days", "{0} 天", "{0} 天");

    internal static readonly Text UnknownStage = new("not known", "无法识别", "無法識別");

    internal static readonly Text NoSum = new(
        "– (no open deal has both an amount above zero and a stage with a probability)",
        "–（没有同时具有大于零金额和阶段概率的进行中机会点）",
        "–（沒有同時具有大於零金額和階段機率的進行中機會點）");

    internal static readonly Text OpenWithoutAmount = new(
        "{0} of {1} open deals have no amount and are not in the sum.",
        "{1} 个进行中机会点中有 {0} 个没有金额，未计入合计。",
        "{1} 個進行中機會點中有 {0} 個沒有金額，未計入合計。");

    internal static readonly Text OpenWithoutProbability = new(
        "{0} open deals have a stage of which only the kind is known; no probability applies.",
        "{0} 个进行中机会点的阶段只知类别，没有适用的概率。",
        "{0} 個進行中機會點的階段只知類別，沒有適用的機率。");

    internal static readonly Text Line = new("line {0}", "第 {0} 行", "第 {0} 列");

    internal static readonly Text LineCharacter = new("line {0}, character {1}", "第 {0} 行第 {1} 个字符", "第 {0} 列第 {1} 個字元");

    internal static readonly Text Found = new("found `{0}`", "实为“{0}”", "實為「{0}」");

    internal static readonly Text Expected = new("expected {0}", "应为{0}", "應為{0}");

    internal static readonly Text NearestIs = new("nearest: `{0}`", "最接近：“{0}”", "最接近：「{0}」");

    internal static readonly Text SubjectCount = new("`{0}` × {1}", "“{0}” × {1}", "「{0}」 × {1}");

    internal static readonly Text LinesAre = new("lines {0}", "第 {0} 行", "第 {0} 列");

    internal static readonly Text AndMore = new("and {0} more", "另有 {0} 项", "另有 {0} 項");

    internal static readonly Text UncheckedField = new(
        "{0}: the file has no such column (--map \"{1}=HEADING\" if it has).",
        "{0}：文件中没有该列（若有，请用 --map \"{1}=标题\"）。",
        "{0}：檔案中沒有該欄（若有，請用 --map \"{1}=標題\"）。");

    internal static readonly Text UncheckedFieldNearest = new(
        "{0}: no such column; the nearest heading is `{2}` (--map \"{1}={2}\" if that is it).",
        "{0}：没有该列；最接近的标题是“{2}”（若是，请用 --map \"{1}={2}\"）。",
        "{0}：沒有該欄；最接近的標題是「{2}」（若是，請用 --map \"{1}={2}\"）。");

    internal static readonly Text StageNotInFile = new(
        "Stage `{0}` of --stages is not in the file.",
        "--stages 中的阶段“{0}”不在文件中。",
        "--stages 中的階段「{0}」不在檔案中。");

    internal static readonly Text StageNotInFileNearest = new(
        "Stage `{0}` of --stages is not in the file; did you mean `{1}`?",
        "--stages 中的阶段“{0}”不在文件中；是否指“{1}”？",
        "--stages 中的階段「{0}」不在檔案中；是否指「{1}」？");
}
