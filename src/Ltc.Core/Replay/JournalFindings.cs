using System.Collections.Generic;

namespace Ltc;

/// <summary>The findings on journals that JSON by itself does not have.</summary>
internal static class JournalFindings
{
    internal static Finding Unknown(string code, JsonPart part, IEnumerable<string> known) => WithFix(
        JsonFindings.Make(code, part.Pointer, part.Place, new("`{0}` is not known", "`{0}` 未知", "`{0}` 未知"), part.Text),
        part.Pointer,
        part.Place,
        NearestName.Of(part.Text, known));

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
}
