namespace Ltc.Cli;

/// <content>What <c>ltc fire</c> says.</content>
internal static partial class Texts
{
    internal static readonly Text FireDescription = new(
        "Asks a machine: which moves are open for some facts, what stands in the way of the others, and which facts would open them.",
        "询问状态机：在给定事实下哪些流转可以进行，其余的受阻原因，以及补充哪些事实即可进行。",
        "詢問狀態機：在給定事實下哪些流轉可以進行，其餘的受阻原因，以及補充哪些事實即可進行。");

    internal static readonly Text StageArgument = new(
        "The stage that the thing is in; the first word with --machine.", "当前所处阶段；使用 --machine 时为第一个参数。", "目前所處階段；使用 --machine 時為第一個引數。");

    internal static readonly Text TriggerArgument = new("The trigger; every move out of the stage when left out.", "触发；省略则列出该阶段的全部流转。", "觸發；省略則列出該階段的全部流轉。");

    internal static readonly Text FactsOption = new(
        "What is known, as a JSON object of fact ids and values; what is left out is not known.",
        "已知事实（JSON 对象：事实标识与取值）；未列出的视为未知。",
        "已知事實（JSON 物件：事實識別碼與取值）；未列出的視為未知。");

    internal static readonly Text FactOption = new("One fact more; may be given several times.", "补充一项事实；可多次给出。", "補充一項事實；可多次給出。");

    internal static readonly Text StageExpected = new("The stage is missing; expected one of {0}.", "缺少阶段；应为 {0} 之一。", "缺少階段；應為 {0} 之一。");

    internal static readonly Text NoSuchMove = new("the stage has no such move", "该阶段没有此流转", "該階段沒有此流轉");

    internal static readonly Text MoveOpen = new("open", "可以进行", "可以進行");

    internal static readonly Text MoveRefused = new("refused", "不能进行", "不能進行");

    internal static readonly Text MoveUnknown = new("not known yet", "尚无法判定", "尚無法判定");

    internal static readonly Text WouldOpen = new("would open with: {0}", "补齐以下事实即可进行：{0}", "補齊以下事實即可進行：{0}");
}
