using System;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Tells from its heading what a column of an authority sheet says.</summary>
/// <remarks>The kinds are asked in their order here: "authority limit" is a limit, "contract term" a term.</remarks>
internal static class SheetHeadings
{
    private static readonly (SheetColumnKind Kind, string[] Words)[] Known =
    [
        (SheetColumnKind.ValidFrom, ["valid from", "effective from", "effective date", "effective", "from", "生效", "起始"]),
        (SheetColumnKind.ValidUntil, ["valid until", "valid to", "effective to", "until", "expires", "expiry", "失效", "截止", "终止", "終止"]),
        (SheetColumnKind.Note, ["note", "notes", "remark", "remarks", "comment", "comments", "备注", "備註", "说明", "說明"]),
        (SheetColumnKind.Term, ["term", "duration", "years", "months", "期限", "年限"]),
        (SheetColumnKind.Amount, ["limit", "limits", "amount", "value", "threshold", "金额", "金額", "限额", "限額", "额度", "額度"]),
        (
            SheetColumnKind.Authority,
            [
                "authority", "approver", "approved by", "decider", "signatory", "signatories", "position", "officer", "delegate", "role", "who", "title", "post",
                "审批人", "審批人", "授权人", "授權人", "决策人", "決策人", "签字人", "簽字人", "职位", "職位", "岗位", "崗位", "角色",
            ]),
    ];

    /// <summary>Finds the kind of a column.</summary>
    /// <param name="heading">The heading.</param>
    /// <returns>A category unless the heading names something else.</returns>
    internal static SheetColumnKind KindOf(string heading)
    {
        var words = " " + string.Join(' ', heading.ToLowerInvariant().Split([' ', '_', '-', '/', '(', ')', ':', '.', ','], StringSplitOptions.RemoveEmptyEntries)) + " ";
        return Known.FirstOrDefault(known => known.Words.Any(word => Names(words, word))).Kind;
    }

    private static bool Names(string words, string word) =>
        word[0] > 'z' ? words.Contains(word, StringComparison.Ordinal) : words.Contains(" " + word + " ", StringComparison.Ordinal);
}
