using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>Who is heard at a decision point, on what, and whether a no stands.</summary>
internal static class ReviewMandateShape
{
    private static readonly Property<ReviewMandate, LtcRole> Role = new("role", one => one.Role, Choice<LtcRole>());
    private static readonly Property<ReviewMandate, Text> Matter = new("matter", one => one.Matter, Shapes.Text);
    private static readonly Property<ReviewMandate, bool> Veto = new("mayVeto", one => one.MayVeto, Flag, stricter: StricterWhen.Higher);
    private static readonly Property<ReviewMandate, IReadOnlyList<CaseMatter>> Matters = new("matters", one => one.Matters, Any(Choice<CaseMatter>()));
    private static readonly Property<ReviewMandate, IReadOnlyList<string>> Papers = new("papers", one => one.Papers, Any(Words));
    private static readonly Property<ReviewMandate, int?> Hours = new("hours", one => one.Hours, Maybe(Some), stricter: StricterWhen.Lower);
    private static readonly Property<ReviewMandate, TimeoutAction?> Timeout = new("onTimeout", one => one.OnTimeout, Maybe(Choice<TimeoutAction>()), stricter: StricterWhen.Lower);

    internal static readonly Shape<ReviewMandate> Shape = new ObjectShape<ReviewMandate>(Make, Role, Matter, Veto, Matters, Papers, Hours, Timeout);

    private static IReadOnlyList<Finding> Make(Fields<ReviewMandate> fields, out ReviewMandate? one)
    {
        one = new ReviewMandate(
            fields.Of(Role), fields.Of(Matter), fields.Of(Veto), fields.Of(Matters), fields.Of(Papers), fields.Of(Hours), fields.Of(Timeout));
        return [];
    }
}
