namespace Ltc.Cli;

/// <content>What <c>ltc decide</c> says.</content>
internal static partial class Texts
{
    internal static readonly Text DecideDescription = new(
        "Decides a case: why it needs approval, who could approve it, whether it is decided, and every reason why not.",
        "对案卷作出判定：为何需要审批、谁可以审批、是否已决策，以及全部不通过原因。",
        "對案卷作出判定：為何需要審批、誰可以審批、是否已決策，以及全部不通過原因。");

    internal static readonly Text CaseArgument = new("The case as JSON.", "案卷（JSON）。", "案卷（JSON）。");

    internal static readonly Text OrganisationOption = new("The organisation as JSON: units, people, roles.", "组织（JSON）：单位、人员、角色。", "組織（JSON）：單位、人員、角色。");

    internal static readonly Text GrantsOption = new("The grants as JSON.", "授权（JSON）。", "授權（JSON）。");

    internal static readonly Text DelegationsOption = new(
        "Who stands in for whom, as JSON; nobody when left out.", "代理关系（JSON）；省略表示无人代理。", "代理關係（JSON）；省略表示無人代理。");

    internal static readonly Text HistoryOption = new(
        "An earlier case as JSON; decided again, and counted if it holds. May be given several times, in any order.",
        "此前的案卷（JSON）；重新判定，成立才计入。可多次给出，顺序不限。",
        "先前的案卷（JSON）；重新判定，成立才計入。可多次給出，順序不限。");

    internal static readonly Text VerifyOption = new(
        "A stored record of this case: is it what the case decides?", "本案卷已存储的决策记录：是否与案卷的判定一致？", "本案卷已儲存的決策紀錄：是否與案卷的判定一致？");

    internal static readonly Text RecordOption = new("Writes the record of the decision to this file.", "将决策记录写入该文件。", "將決策紀錄寫入該檔案。");

    internal static readonly Text FileUnreadable = new("{0}: cannot be read: {1}", "{0}：无法读取：{1}", "{0}：無法讀取：{1}");

    internal static readonly Text FileUnwritable = new("{0}: cannot be written: {1}", "{0}：无法写入：{1}", "{0}：無法寫入：{1}");

    internal static readonly Text BothOrNeither = new(
        "--org and --grants are given together; without both only the level that must decide can be said.",
        "--org 与 --grants 须同时给出；缺少时只能判定应决策层级。",
        "--org 與 --grants 須同時給出；缺少時只能判定應決策層級。");

    internal static readonly Text WhyApproval = new("Why it needs approval", "为何需要审批", "為何需要審批");

    internal static readonly Text LevelDecides = new("{0} must decide", "应由{0}决策", "應由{0}決策");

    internal static readonly Text WhoCould = new("Who could approve it", "谁可以审批", "誰可以審批");

    internal static readonly Text ClearedBy = new("{0}: cleared by {1}", "{0}授权由 {1} 确认", "{0}授權由 {1} 確認");

    internal static readonly Text CouldClear = new("{0}: could be cleared by {1}", "{0}授权可由 {1} 确认", "{0}授權可由 {1} 確認");

    internal static readonly Text NobodyClears = new("{0}: nobody can clear it; {1}", "{0}授权无人可以确认：{1}", "{0}授權無人可以確認：{1}");

    internal static readonly Text ReviewStands = new("review {0}; asked now: {1}", "评审 {0}；当前处理人：{1}", "評審 {0}；目前處理人：{1}");

    internal static readonly Text DecidedHeading = new("Decision", "决策", "決策");

    internal static readonly Text DecidedAs = new(
        "{0} by {1}, at {2} level, until {3}", "{0}，决策人 {1}，层级：{2}，有效期至 {3}", "{0}，決策人 {1}，層級：{2}，有效期至 {3}");

    internal static readonly Text NotDecided = new("Not decided", "未能决策", "未能決策");

    internal static readonly Text HistoryHolds = new("{0}: an earlier case that does not hold, not counted: {1}", "{0}：此前案卷不成立，未计入：{1}", "{0}：先前案卷不成立，未計入：{1}");

    internal static readonly Text NextDecide = new(
        "Bring what is missing, raise the version if a paper changes, and run the same command.",
        "补齐所缺内容；材料有变更时升版，然后再次运行同一命令。",
        "補齊所缺內容；材料有變更時升版，然後再次執行同一命令。");

    internal static readonly Text NextGrants = new(
        "Give --org and --grants to see who could approve it.", "给出 --org 与 --grants 可查看谁可以审批。", "給出 --org 與 --grants 可查看誰可以審批。");
}
