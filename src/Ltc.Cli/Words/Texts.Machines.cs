namespace Ltc.Cli;

/// <content>What <c>ltc graph</c> and <c>ltc machines</c> say.</content>
internal static partial class Texts
{
    internal static readonly Text GraphDescription = new(
        "Draws a stage machine: Mermaid, DOT (Graphviz), SCXML, or its definition as JSON.",
        "绘制阶段状态机：Mermaid、DOT（Graphviz）、SCXML，或以 JSON 输出其定义。",
        "繪製階段狀態機：Mermaid、DOT（Graphviz）、SCXML，或以 JSON 輸出其定義。");

    internal static readonly Text MachineArgument = new("The id of a machine; `ltc machines` lists them.", "状态机的标识；用 `ltc machines` 列出。", "狀態機的識別碼；用 `ltc machines` 列出。");

    internal static readonly Text FormatOption = new("How it is drawn; mermaid by default.", "输出格式；默认 mermaid。", "輸出格式；預設 mermaid。");

    internal static readonly Text MachinesDescription = new(
        "Lists the stage machines, or the moves of one with what each requires.",
        "列出各阶段状态机，或列出某个状态机的流转及其要求。",
        "列出各階段狀態機，或列出某個狀態機的流轉及其要求。");

    internal static readonly Text HeadingMachine = new("Machine", "状态机", "狀態機");

    internal static readonly Text HeadingName = new("Name", "名称", "名稱");

    internal static readonly Text CountStages = new("Stages", "阶段", "階段");

    internal static readonly Text CountMoves = new("Moves", "流转", "流轉");

    internal static readonly Text CountRequirements = new("Requirements", "要求", "要求");

    internal static readonly Text CountFacts = new("Facts", "事实", "事實");

    internal static readonly Text NextMachine = new(
        "`ltc machines {0}` lists its moves; `ltc graph {0}` draws it.", "用 `ltc machines {0}` 列出其流转；用 `ltc graph {0}` 绘图。", "用 `ltc machines {0}` 列出其流轉；用 `ltc graph {0}` 繪圖。");

    internal static readonly Text NothingLeaves = new("the end: nothing leaves it", "终态：没有后续流转", "終態：沒有後續流轉");

    internal static readonly Text MachineOption = new(
        "A machine of your own as JSON, in place of MACHINE; see samples/machines.",
        "自定义状态机（JSON），用于代替 MACHINE；参见 samples/machines。",
        "自訂狀態機（JSON），用於代替 MACHINE；參見 samples/machines。");

    internal static readonly Text MachineOrFile = new(
        "Name a machine or give --machine FILE, one of the two.",
        "请指定状态机标识或给出 --machine FILE，二者选一。",
        "請指定狀態機識別碼或給出 --machine FILE，二者擇一。");
}
