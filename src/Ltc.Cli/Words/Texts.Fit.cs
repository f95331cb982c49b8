namespace Ltc.Cli;

/// <summary>What <c>ltc fit</c> says.</summary>
internal static partial class Texts
{
    internal static readonly Text FitDescription = new(
        "Learns a scorecard from a CSV table with a known outcome: bins, whole points, held-out figures, guards against leaks and drift.",
        "从结果已知的 CSV 表学习评分卡：分箱、整数分、留出检验、泄漏与漂移防护。",
        "從結果已知的 CSV 表學習評分卡：分箱、整數分、留出檢驗、洩漏與漂移防護。");

    internal static readonly Text FitFile = new(
        "The table: comma, semicolon or tab; the first row are the headings.",
        "数据表：逗号、分号或制表符分隔；第一行为标题。",
        "資料表：逗號、分號或定位字元分隔；第一列為標題。");

    internal static readonly Text TargetOption = new(
        "The column with the outcome, or `last`. Rows without a value count as not known yet.",
        "结果所在的列，或 `last`（最后一列）。无值的行视为结果未知。",
        "結果所在的欄，或 `last`（最後一欄）。無值的列視為結果未知。");

    internal static readonly Text PositiveOption = new(
        "The value that is the outcome; found out where it is a usual word for yes or won.",
        "代表该结果的值；若为常见的“是”或“赢单”用语则自动识别。",
        "代表該結果的值；若為常見的「是」或「贏單」用語則自動識別。");

    internal static readonly Text NegativeOption = new(
        "The other value, where the target has more than two; the rest counts as not known yet.",
        "目标列多于两个值时的另一值；其余视为结果未知。",
        "目標欄多於兩個值時的另一值；其餘視為結果未知。");

    internal static readonly Text DropOption = new("Columns to leave out.", "要去掉的列。", "要去掉的欄。");

    internal static readonly Text TimeOption = new(
        "Compares the last fifth of the rows with those before: by a column of dates or numbers, or by the order of the rows.",
        "将最后五分之一的行与之前的行比较：按日期或数字列，或按行序（rows）。",
        "將最後五分之一的列與之前的列比較：按日期或數字欄，或按列序（rows）。");

    internal static readonly Text MethodOption = new(
        "Regularised logistic regression on all bins (default), or the weight of evidence of each bin.",
        "对全部分箱做正则化逻辑回归（默认），或各箱的证据权重。",
        "對全部分箱做正則化邏輯迴歸（預設），或各箱的證據權重。");

    internal static readonly Text BinningOption = new(
        "Bins of about equal size (default), or fine bins joined while neighbours do not differ.",
        "等量分箱（默认），或先细分、再合并无差异的相邻箱。",
        "等量分箱（預設），或先細分、再合併無差異的相鄰箱。");

    internal static readonly Text BinsOption = new("The most bins of a number; 20 by default.", "数字列的最多箱数；默认 20。", "數字欄的最多箱數；預設 20。");

    internal static readonly Text MonotoneOption = new(
        "Columns of numbers whose points go one way: as the rows say, up or down.",
        "分数须单调的数字列：由数据决定方向，或 up、down。",
        "分數須單調的數字欄：由資料決定方向，或 up、down。");

    internal static readonly Text PointsToDoubleOption = new(
        "How many points double the odds; 20 by default.", "几率翻倍所需的分数；默认 20。", "勝算翻倍所需的分數；預設 20。");

    internal static readonly Text EvenOddsOption = new(
        "The score at which the outcome is as likely as not; 500 by default.", "结果发生与否各半时的评分；默认 500。", "結果發生與否各半時的評分；預設 500。");

    internal static readonly Text FoldsOption = new(
        "The parts that are held out in turn; 5 by default.", "轮流留出的份数；默认 5。", "輪流留出的份數；預設 5。");

    internal static readonly Text LeakOption = new(
        "The AUC from which a column alone is suspected of knowing the outcome; 0.8 by default.",
        "单列 AUC 达到多少即怀疑泄漏；默认 0.8。",
        "單欄 AUC 達到多少即懷疑洩漏；預設 0.8。");

    internal static readonly Text FitCardOption = new("Writes the card as JSON.", "将评分卡写为 JSON。", "將評分卡寫為 JSON。");

    internal static readonly Text PictureOption = new("Writes lift curve and calibration as SVG.", "将提升曲线与校准图写为 SVG。", "將提升曲線與校準圖寫為 SVG。");

    internal static readonly Text ShareExpected = new(
        "{0}: `{1}` is not a number such as 0.8.", "{0}：“{1}”不是 0.8 这样的数字。", "{0}：「{1}」不是 0.8 這樣的數字。");

    internal static readonly Text DatesNeeded = new("--dates dmy or --dates mdy", "--dates dmy 或 --dates mdy", "--dates dmy 或 --dates mdy");

    internal static readonly Text Learning = new("Learning … {0} %", "正在学习…… {0} %", "正在學習…… {0} %");

    internal static readonly Text Unwritable = new("the file cannot be written", "文件无法写入", "檔案無法寫入");

    internal static readonly Text FitRows = new(
        "{0}: rows with a known outcome: {1}; it came in {2} of them ({3}).",
        "{0}：结果已知的行 {1} 行，其中 {2} 行发生（{3}）。",
        "{0}：結果已知的列 {1} 列，其中 {2} 列發生（{3}）。");

    internal static readonly Text FitUnknown = new(
        "{0} more rows have no outcome yet and taught nothing.", "另有 {0} 行尚无结果，未用于学习。", "另有 {0} 列尚無結果，未用於學習。");

    internal static readonly Text HeadingHeldOut = new("Held-out rows, by fold", "留出行的表现（按折）", "留出列的表現（按折）");

    internal static readonly Text ColumnFold = new("Fold", "折", "折");

    internal static readonly Text ColumnRows = new("Rows", "行数", "列數");

    internal static readonly Text ColumnOutcomes = new("Outcomes", "发生数", "發生數");

    internal static readonly Text ColumnLogLoss = new("Log loss", "对数损失", "對數損失");

    internal static readonly Text RowMean = new("mean", "平均", "平均");

    internal static readonly Text AucMeans = new(
        "Of two rows, one with the outcome and one without, the former has the higher score with probability {0}; chance gives 0.5 ± {1}.",
        "任取发生与未发生的行各一，前者评分更高的概率为 {0}；随机为 0.5 ± {1}。",
        "任取發生與未發生的列各一，前者評分更高的機率為 {0}；隨機為 0.5 ± {1}。");

    internal static readonly Text AucIsChance = new(
        "An AUC of {0} is no better than chance (0.5 ± {1}): these columns do not tell the outcome.",
        "AUC {0} 不优于随机（0.5 ± {1}）：这些列无法预示结果。",
        "AUC {0} 不優於隨機（0.5 ± {1}）：這些欄無法預示結果。");

    internal static readonly Text HeadingCharacteristics = new("Characteristics", "特征", "特徵");

    internal static readonly Text ColumnHeading = new("Column", "列", "欄");

    internal static readonly Text ColumnBins = new("Bins", "箱数", "箱數");

    internal static readonly Text ColumnMissing = new("Missing", "缺失", "缺失");

    internal static readonly Text ColumnInformation = new("Information", "信息值", "資訊值");

    internal static readonly Text ColumnAlone = new("AUC alone", "单列 AUC", "單欄 AUC");

    internal static readonly Text ColumnPoints = new("Points", "分数", "分數");

    internal static readonly Text HeadingLift = new("Lift", "提升", "提升");

    internal static readonly Text LiftMeans = new(
        "The best-scored {0} of the rows hold {1} of the outcomes: {2} times as many as chance.",
        "评分最高的 {0} 的行包含 {1} 的发生结果：为随机的 {2} 倍。",
        "評分最高的 {0} 的列包含 {1} 的發生結果：為隨機的 {2} 倍。");

    internal static readonly Text LiftAxes = new(
        "across: best-scored share of the rows; up: share of the outcomes that it holds",
        "横轴：评分最高的行所占比例；纵轴：其中包含的发生结果比例",
        "橫軸：評分最高的列所占比例；縱軸：其中包含的發生結果比例");

    internal static readonly Text ColumnShare = new("Best rows", "最高评分行", "最高評分列");

    internal static readonly Text ColumnCaptured = new("Outcomes held", "包含结果", "包含結果");

    internal static readonly Text ColumnLift = new("Lift", "提升", "提升");

    internal static readonly Text HeadingCalibration = new("Calibration", "校准", "校準");

    internal static readonly Text CalibrationAxes = new(
        "across: predicted; up: observed; both end at {0}; on the dotted line they agree",
        "横轴：预测；纵轴：实际；两轴终点均为 {0}；虚线上两者一致",
        "橫軸：預測；縱軸：實際；兩軸終點均為 {0}；虛線上兩者一致");

    internal static readonly Text CalibrationAxesPlain = new(
        "across: predicted; up: observed", "横轴：预测；纵轴：实际", "橫軸：預測；縱軸：實際");

    internal static readonly Text ColumnScores = new("Scores", "评分", "評分");

    internal static readonly Text ColumnPredicted = new("Predicted", "预测", "預測");

    internal static readonly Text ColumnObserved = new("Observed", "实际", "實際");

    internal static readonly Text HeadingPeriods = new("Two periods", "两个时期", "兩個時期");

    internal static readonly Text PeriodRates = new(
        "The outcome came in {1} of the first {0} rows and in {3} of the last {2}.",
        "前 {0} 行的发生率为 {1}，后 {2} 行为 {3}。",
        "前 {0} 列的發生率為 {1}，後 {2} 列為 {3}。");

    internal static readonly Text PeriodAuc = new(
        "A card learned from the first rows reaches an AUC of {0} on the last.",
        "以前期行学得的评分卡在后期行上的 AUC 为 {0}。",
        "以前期列學得的評分卡在後期列上的 AUC 為 {0}。");

    internal static readonly Text PeriodStability = new(
        "The stability index (PSI) of its scores is {0}: below 0.1 little changed, from 0.25 much.",
        "其评分的稳定性指数（PSI）为 {0}：低于 0.1 变化小，0.25 起变化大。",
        "其評分的穩定性指數（PSI）為 {0}：低於 0.1 變化小，0.25 起變化大。");

    internal static readonly Text CardWritten = new("The card is in {0}; ltc score reads it.", "评分卡已写入 {0}；ltc score 可读取。", "評分卡已寫入 {0}；ltc score 可讀取。");

    internal static readonly Text CardNotWritten = new(
        "--out CARD.json writes the card; ltc score reads it.", "--out CARD.json 写出评分卡；ltc score 可读取。", "--out CARD.json 寫出評分卡；ltc score 可讀取。");

    internal static readonly Text PictureWritten = new("The pictures are in {0}.", "图已写入 {0}。", "圖已寫入 {0}。");
}
