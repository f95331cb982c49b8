namespace Ltc;

/// <summary>What can be wrong with the escalation of disputes, in three languages.</summary>
internal static class DisputeEscalationFindings
{
    internal static Finding Owner(int days, string pointer) => Make(
        "dispute-owner-days", pointer, new("{0} days until an owner is named; expected 0 or more", "指定责任人的期限为 {0} 天；应不小于 0", "指定責任人的期限為 {0} 天；應不小於 0"), Numbers.ToText(days));

    internal static Finding Holders(string pointer) => Make(
        "dispute-holders", pointer, new("the steps are rep office, region and legal, in this order", "升级步骤应依次为代表处、地区部、法务", "升級步驟應依次為代表處、地區部、法務"));

    internal static Finding Days(string holder, string days, string pointer) => Make(
        "dispute-days",
        pointer,
        new("`{0}` has the days `{1}`; expected whole days with both ends inside, only the last step without an end", "`{0}` 的天数为 `{1}`；应为含两端的整天数，仅最后一步无上限", "`{0}` 的天數為 `{1}`；應為含兩端的整天數，僅最後一步無上限"),
        holder,
        days);

    internal static Finding Gap(string holder, string pointer) => Make(
        "dispute-gap",
        pointer,
        new("the days of `{0}` do not follow the step before; the first step begins on day 0", "`{0}` 的天数未紧接上一步；第一步应从第 0 天开始", "`{0}` 的天數未緊接上一步；第一步應從第 0 天開始"),
        holder);

    internal static Finding Words(string holder, string pointer) => Make(
        "dispute-text", pointer, new("`{0}` needs a text in three languages", "`{0}` 须有三种语言的文本", "`{0}` 須有三種語言的文字"), holder);

    private static Finding Make(string code, string pointer, Text form, params string[] words) => new(code, Phrases.Fill(form, words), pointer);
}
