namespace Ltc.Cli;

/// <content>What <c>ltc cases</c> says.</content>
internal static partial class Texts
{
    internal static readonly Text CasesDescription = new(
        "Runs conformance cases: exit code 0 when all pass, 1 for failures, 2 when a file cannot be read or holds no case.",
        "运行一致性用例：全部通过时退出码为 0，有失败为 1，文件无法读取或不含用例为 2。",
        "執行一致性案例：全部通過時結束代碼為 0，有失敗為 1，檔案無法讀取或不含案例為 2。");

    internal static readonly Text CasesArgument = new(
        "Files of cases, and folders that are searched for *.json.", "用例文件，以及要在其中查找 *.json 的文件夹。", "案例檔案，以及要在其中尋找 *.json 的資料夾。");

    internal static readonly Text CaseSum = new("{0} passed, {1} failed", "通过 {0} 个，失败 {1} 个", "通過 {0} 個，失敗 {1} 個");

    internal static readonly Text CaseWanted = new("expected {0}", "应为 {0}", "應為 {0}");

    internal static readonly Text CaseGot = new("got      {0}", "实为 {0}", "實為 {0}");

    internal static readonly Text CaseNothing = new("nothing", "无", "無");

    internal static readonly Text CaseShould = new("`{0}` should be {1}", "`{0}` 应为{1}", "`{0}` 應為{1}");

    internal static readonly Text CaseShouldNot = new("`{0}` should be {1}, not `{2}`", "`{0}` 应为{1}，而不是 `{2}`", "`{0}` 應為{1}，而不是 `{2}`");

    internal static readonly Text CaseSubjectUnknown = new("unknown subject `{0}`; known: {1}", "未知主题 `{0}`；已知主题：{1}", "未知主題 `{0}`；已知主題：{1}");

    internal static readonly Text CaseExpectEmpty = new("`expect` names no field", "`expect` 未列出任何字段", "`expect` 未列出任何欄位");

    internal static readonly Text CaseTooLarge = new(
        "`given` has a number that is too large to reckon with", "`given` 中有过大而无法计算的数值", "`given` 中有過大而無法計算的數值");

    internal static readonly Text CaseNoJson = new(
        "not valid JSON, or a property that is there twice", "不是有效的 JSON，或有重复的属性", "不是有效的 JSON，或有重複的屬性");

    internal static readonly Text CaseFolderEmpty = new("no *.json file in this folder", "此文件夹中没有 *.json 文件", "此資料夾中沒有 *.json 檔案");

    internal static readonly Text CaseFileEmpty = new("no case in this file", "此文件不含用例", "此檔案不含案例");

    internal static readonly Text CaseFileKind = new("expected one case or an array of cases", "应为一个用例或用例数组", "應為一個案例或案例陣列");
}
