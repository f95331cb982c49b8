namespace Ltc;

/// <summary>The findings on machines: one method a code, so that a code is found in one search.</summary>
internal static class MachineFindings
{
    internal static Finding IdMissing() => Make("machine-id-missing", string.Empty, new("the machine has no id", "状态机没有标识", "狀態機沒有識別碼"));

    internal static Finding NoStage() => Make("machine-no-stage", string.Empty, new("the machine has no stage", "状态机没有阶段", "狀態機沒有階段"));

    internal static Finding StageTwice(string id) => Make("stage-twice", id, new("stage `{0}` is declared twice", "阶段 `{0}` 重复声明", "階段 `{0}` 重複宣告"), id);

    internal static Finding TriggerTwice(string id) => Make("trigger-twice", id, new("trigger `{0}` is declared twice", "触发 `{0}` 重复声明", "觸發 `{0}` 重複宣告"), id);

    internal static Finding TriggerUnused(string id) =>
        Make("trigger-unused", id, new("no edge uses trigger `{0}`", "没有流转使用触发 `{0}`", "沒有流轉使用觸發 `{0}`"), id);

    internal static Finding TextMissing(string id) =>
        Make("text-missing", id, new("`{0}` lacks a text in one of the three languages", "`{0}` 缺少某种语言的文本", "`{0}` 缺少某種語言的文字"), id);

    internal static Finding EdgeTwice(Edge edge) => Make(
        "edge-twice", Place(edge), new("stage `{0}` has two edges for trigger `{1}`", "阶段 `{0}` 对触发 `{1}` 有两条流转", "階段 `{0}` 對觸發 `{1}` 有兩條流轉"), edge.From, edge.Trigger);

    internal static Finding StageUnknown(Edge edge, string stage) =>
        Make("stage-unknown", Place(edge), new("there is no stage `{0}`", "没有阶段 `{0}`", "沒有階段 `{0}`"), stage);

    internal static Finding TriggerUnknown(Edge edge) =>
        Make("trigger-unknown", Place(edge), new("there is no trigger `{0}`", "没有触发 `{0}`", "沒有觸發 `{0}`"), edge.Trigger);

    internal static Finding ExitFromEnd(Edge edge) =>
        Make("exit-from-end", Place(edge), new("an edge leaves `{0}`, which is an end", "流转离开了终态 `{0}`", "流轉離開了終態 `{0}`"), edge.From);

    internal static Finding TooManyRequirements(Edge edge) =>
        Make("too-many-requirements", Place(edge), new("an edge has more than 32 requirements", "一条流转的要求超过 32 条", "一條流轉的要求超過 32 條"));

    internal static Finding TooManyForMachine(string id) =>
        Make("too-many-requirements", id, new("machine `{0}` has more than 128 requirements", "状态机 `{0}` 的要求超过 128 条", "狀態機 `{0}` 的要求超過 128 條"), id);

    internal static Finding RequirementClash(string id) =>
        Make("requirement-clash", id, new("requirement `{0}` means two things", "要求 `{0}` 有两种含义", "要求 `{0}` 有兩種含義"), id);

    internal static Finding RequirementTwice(Edge edge, string id) =>
        Make("requirement-twice", Place(edge), new("an edge names requirement `{0}` twice", "一条流转两次引用要求 `{0}`", "一條流轉兩次引用要求 `{0}`"), id);

    internal static Finding EffectClash(string id) =>
        Make("effect-clash", id, new("effect `{0}` means two things", "效果 `{0}` 有两种含义", "效果 `{0}` 有兩種含義"), id);

    internal static Finding Unreachable(string id) =>
        Make("stage-unreachable", id, new("stage `{0}` cannot be reached from the start", "从起点无法到达阶段 `{0}`", "從起點無法到達階段 `{0}`"), id);

    internal static Finding Trap(string id) =>
        Make("stage-trap", id, new("no end can be reached from stage `{0}`", "从阶段 `{0}` 无法到达任何终态", "從階段 `{0}` 無法到達任何終態"), id);

    internal static Finding EnumTooWide(string name) =>
        Make("enum-too-wide", name, new("the values of `{0}` must lie between 0 and 255", "`{0}` 的取值必须在 0 到 255 之间", "`{0}` 的取值必須在 0 到 255 之間"), name);

    internal static Finding EnumMismatch(string name, string id) =>
        Make("enum-mismatch", id, new("`{1}` is no value of `{0}`", "`{1}` 不是 `{0}` 的取值", "`{1}` 不是 `{0}` 的取值"), name, id);

    internal static Finding FactUnknown(string requirement, string fact) => Make(
        "fact-unknown", requirement, new("requirement `{0}` reads `{1}`, which is no fact of the machine", "要求 `{0}` 读取的 `{1}` 不是该状态机的事实", "要求 `{0}` 讀取的 `{1}` 不是該狀態機的事實"), requirement, fact);

    internal static Finding NoCondition(string id, string pointer) => Make(
        "requirement-without-condition",
        pointer,
        new("requirement `{0}` has no condition, so that nothing could ever meet it", "要求 `{0}` 没有条件，无法得到满足", "要求 `{0}` 沒有條件，無法得到滿足"),
        id);

    private static Finding Make(string code, string place, Text form, params string[] words) => new(code, Phrases.Fill(form, words), place);

    private static string Place(Edge edge) => edge.From + "/" + edge.Trigger;
}
