namespace Ltc.Cli;

internal static partial class Texts
{
    internal static readonly Text DemoDescription = new(
        "Tells one deal from its first signal to cash: each move, what blocked it, which decision opened it.",
        "演示一个项目从线索到回款的全过程：每次流转、受阻原因、放行的决策。",
        "演示一個專案從線索到回款的全過程：每次流轉、受阻原因、放行的決策。");

    internal static readonly Text WithoutOption = new(
        "Take a fact away: the story stops at the requirement that needs it.",
        "去掉一个事实：流程停在需要它的要求上。",
        "去掉一個事實：流程停在需要它的要求上。");

    internal static readonly Text DemoTitle = new(
        "A tender of Harbour City Metro, from signal to cash (rules: {0})",
        "海港城地铁招标项目：从线索到回款（规则：{0}）",
        "海港城地鐵招標專案：從線索到回款（規則：{0}）");

    internal static readonly Text DemoQualified = new(
        "Lead L-7 is qualified: {0} of 100 points, value {1}, {2} → {3}",
        "线索 L-7 资格评估：{0} 分（满分 100），价值{1}，{2} → {3}",
        "線索 L-7 資格評估：{0} 分（滿分 100），價值{1}，{2} → {3}");

    internal static readonly Text DemoQuestions = new(
        "a lead: {0}; near: {1}; can we win: {2}; points {3}",
        "是线索：{0}；离我们近：{1}；能赢单：{2}；得分 {3}",
        "是線索：{0}；離我們近：{1}；能贏單：{2}；得分 {3}");

    internal static readonly Text DemoYes = new("yes", "是", "是");

    internal static readonly Text DemoNo = new("no", "否", "否");

    internal static readonly Text DemoNotKnown = new("not known", "未知", "未知");

    internal static readonly Text DemoBlocked = new("{0} is blocked; it stays {1}:", "{0} 受阻，仍为 {1}：", "{0} 受阻，仍為 {1}：");

    internal static readonly Text DemoEnd = new(
        "The money is in and the contract is closed.",
        "款项已收齐，合同已关闭。",
        "款項已收齊，合約已關閉。");

    internal static readonly Text DemoStopped = new(
        "Without `{0}` the story stops here; the requirement that needs it: {1}.",
        "没有 `{0}`，流程到此为止；需要它的要求：{1}。",
        "沒有 `{0}`，流程到此為止；需要它的要求：{1}。");

    internal static readonly Text DemoNotNeeded = new(
        "Without `{0}` the story goes on to its end: no move of this deal needs it.",
        "没有 `{0}` 流程仍能走完：本项目的流转都不需要它。",
        "沒有 `{0}` 流程仍能走完：本專案的流轉都不需要它。");

    internal static readonly Text DemoPlace = new(
        "The deal is in: {0}. Days by clock: {1}.", "该项目所处阶段：{0}。各时钟天数：{1}。", "該專案所處階段：{0}。各時鐘天數：{1}。");

    internal static readonly Text DemoDecided = new(
        "{0} ({1}): {2} by {3} at {4} level, until {5}; decided from its case, record verified.",
        "{0}（{1}）：{2}，决策人 {3}，层级 {4}，有效期至 {5}；已按案卷决策并核实记录。",
        "{0}（{1}）：{2}，決策人 {3}，層級 {4}，有效期至 {5}；已依案卷決策並核實紀錄。");

    internal static readonly Text DemoUndecided = new("{0} ({1}) cannot be decided:", "{0}（{1}）无法决策：", "{0}（{1}）無法決策：");

    internal static readonly Text DemoNext = new(
        "Next: ltc demo --without estimate-approved · ltc machines opportunity · ltc check FILE.csv",
        "下一步：ltc demo --without estimate-approved · ltc machines opportunity · ltc check FILE.csv",
        "下一步：ltc demo --without estimate-approved · ltc machines opportunity · ltc check FILE.csv");

    internal static readonly Text DemoNextWhole = new(
        "Next: ltc demo for the whole story · ltc machines for the rules",
        "下一步：ltc demo 看完整过程 · ltc machines 看规则",
        "下一步：ltc demo 看完整過程 · ltc machines 看規則");

    internal static readonly Text DemoUnknownFact = new(
        "--without: the story has no fact `{0}`.",
        "--without：演示中没有事实 `{0}`。",
        "--without：演示中沒有事實 `{0}`。");

    internal static readonly Text DemoNearestFact = new(
        "--without: the story has no fact `{0}`; nearest: `{1}`.",
        "--without：演示中没有事实 `{0}`；最接近的是 `{1}`。",
        "--without：演示中沒有事實 `{0}`；最接近的是 `{1}`。");
}
