using System.Collections.Generic;

namespace Ltc;

/// <summary>What a decision record is expected to say, in three languages.</summary>
internal static class RecordPhrases
{
    internal static readonly Text Words = new("a text", "文本", "文字");
    internal static readonly Text Moment = new("a moment with its offset", "带时区的时间", "帶時區的時間");
    internal static readonly Text Date = new("a date", "日期", "日期");
    internal static readonly Text LaterMoment = new("a moment after decidedAt", "晚于 decidedAt 的时间", "晚於 decidedAt 的時間");
    internal static readonly Text NotBefore = new("a moment not before decidedAt", "不早于 decidedAt 的时间", "不早於 decidedAt 的時間");
    internal static readonly Text WhoWithdrew = new("who withdrew it, together with withdrawnAt", "撤回人，并同时给出 withdrawnAt", "撤回人，並同時給出 withdrawnAt");
    internal static readonly Text ReasonForNo = new("a reason, since the outcome is noGo or hold", "结论为 noGo 或 hold 时的原因", "結論為 noGo 或 hold 時的原因");
    internal static readonly Text OwnId = new("a condition with an id of its own", "标识唯一的条件", "識別碼唯一的條件");
    internal static readonly Text NotTheOwner = new("somebody other than the owner", "责任人以外的人", "責任人以外的人");
    internal static readonly Text TheVerifier = new("the verifier, together with closedAt", "验证人，并同时给出 closedAt", "驗證人，並同時給出 closedAt");

    internal static readonly Text ConditionsOfConditionalGo = new(
        "at least one condition for conditionalGo, none for any other outcome",
        "conditionalGo 至少一个条件，其他结论没有条件",
        "conditionalGo 至少一個條件，其他結論沒有條件");

    private static readonly Text OneOfForm = new("one of {0}", "{0} 之一", "{0} 之一");

    internal static Text OneOf(IEnumerable<string> ids) => Phrases.Fill(OneOfForm, string.Join(", ", ids));

    internal static Text RecordIncomplete(string pointer, in Text expected) => Phrases.Fill(
        new("`{0}` of a decision record: expected {1}", "决策记录的 `{0}`：应为{1}", "決策紀錄的 `{0}`：應為{1}"), pointer, expected);
}
