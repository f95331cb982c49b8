namespace Ltc;

/// <summary>What can be wrong with a dunning ladder, in three languages.</summary>
internal static class DunningFindings
{
    internal static Finding Levels(string pointer) => Make(
        "dunning-levels",
        pointer,
        new("the steps go from D0 to D6, each once", "催收步骤应为 D0 至 D6，各一次", "催收步驟應為 D0 至 D6，各一次"));

    internal static Finding Days(string level, string days, string pointer) => Make(
        "dunning-days",
        pointer,
        new("`{0}` has the days `{1}`; expected whole days with both ends inside, only the last step without an end", "`{0}` 的天数为 `{1}`；应为含两端的整天数，仅最后一步无上限", "`{0}` 的天數為 `{1}`；應為含兩端的整天數，僅最後一步無上限"),
        level,
        days);

    internal static Finding Gap(string level, string expected, string pointer) => Make(
        "dunning-gap",
        pointer,
        new("`{0}` does not begin on day {1}, the day after the step before", "`{0}` 应从第 {1} 天开始，即上一步的次日", "`{0}` 應從第 {1} 天開始，即上一步的次日"),
        level,
        expected);

    internal static Finding Contact(string level, string pointer) => Make(
        "dunning-contact",
        pointer,
        new("`{0}` needs at least one day of contact, ascending, each inside its days", "`{0}` 应至少有一个联系日，依次递增且在其天数之内", "`{0}` 應至少有一個聯繫日，依次遞增且在其天數之內"),
        level);

    internal static Finding Words(string level, string pointer) => Make(
        "dunning-text",
        pointer,
        new("`{0}` needs an actor and an action in three languages", "`{0}` 须有三种语言的责任人与行动", "`{0}` 須有三種語言的責任人與行動"),
        level);

    private static Finding Make(string code, string pointer, Text form, params string[] words) => new(code, Phrases.Fill(form, words), pointer);
}
