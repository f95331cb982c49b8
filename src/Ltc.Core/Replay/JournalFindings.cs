using System.Collections.Generic;

namespace Ltc;

/// <summary>The findings on journals that JSON by itself does not have.</summary>
internal static class JournalFindings
{
    internal static Finding MachineUnknown(JsonPart part, IEnumerable<string> known) =>
        Make("machine-unknown", new("there is no machine `{0}`", "没有状态机 `{0}`", "沒有狀態機 `{0}`"), part, known);

    internal static Finding TriggerUnknown(JsonPart part, IEnumerable<string> known) =>
        Make("trigger-unknown", new("there is no trigger `{0}`", "没有触发 `{0}`", "沒有觸發 `{0}`"), part, known);

    internal static Finding RecordUnknown(JsonPart part, IEnumerable<string> known) => Make(
        "record-unknown",
        new("no record `{0}` stands on this line or before it", "本行及之前的各行没有决策记录 `{0}`", "本行及之前的各行沒有決策紀錄 `{0}`"),
        part,
        known);

    internal static Finding OwnFact(string id, string pointer, JsonPlace place) => JsonFindings.Make(
        "fact-of-entry",
        pointer,
        place,
        new("`{0}` is said by the entry itself and cannot be a fact of it", "`{0}` 由日志条目本身给出，不能再作为事实填写", "`{0}` 由日誌條目本身給出，不能再作為事實填寫"),
        id);

    internal static Finding WithFix(Finding finding, string pointer, JsonPlace place, string? nearest) => new(
        finding.Code,
        new Text(finding.Text(), finding.Text(Language.SimplifiedChinese), finding.Text(Language.TraditionalChinese)),
        pointer,
        place.Line,
        place.Column,
        nearest);

    private static Finding Make(string code, Text form, JsonPart part, IEnumerable<string> known) =>
        WithFix(JsonFindings.Make(code, part.Pointer, part.Place, form, part.Text), part.Pointer, part.Place, NearestName.Of(part.Text, known));
}
