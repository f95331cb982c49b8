using System.Collections.Generic;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of attention: which unit watches which projects, and how often.</summary>
internal static class AttentionShape
{
    private static readonly Property<AttentionTerm, OrgLevel> Level = new("level", term => term.Level, Choice<OrgLevel>());
    private static readonly Property<AttentionTerm, ProjectGrade> Grade = new("grade", term => term.Grade, Choice<ProjectGrade>());
    private static readonly Property<AttentionTerm, ReviewRhythm> Rhythm = new("rhythm", term => term.Rhythm, Choice<ReviewRhythm>(), stricter: StricterWhen.Lower);

    private static readonly Shape<AttentionTerm> Term = new ObjectShape<AttentionTerm>(
        (fields, out term) =>
        {
            term = new AttentionTerm(fields.Of(Level), fields.Of(Grade), fields.Of(Rhythm));
            return [];
        },
        Level,
        Grade,
        Rhythm);

    private static readonly Property<AttentionRules, IReadOnlyList<AttentionTerm>> Terms =
        new("terms", rules => rules.Terms, Keyed(Term, "level", "grade"), L4, StricterWhen.More);

    internal static readonly Shape<AttentionRules> Shape = new ObjectShape<AttentionRules>(
        (fields, out rules) =>
        {
            AttentionRules.TryCreate(fields.Of(Terms), out rules, out var findings);
            return findings;
        },
        Terms);
}
