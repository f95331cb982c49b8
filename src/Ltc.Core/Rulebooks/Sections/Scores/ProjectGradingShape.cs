using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The grading of projects: a card whose bands are the grades, and the rules that go beyond the score.</summary>
internal static class ProjectGradingShape
{
    private static readonly Property<ProjectGrading, Scorecard<ProjectGradeFacts>> Card = new("card", grading => grading.Card, CardShape.Of("project-grade", ProjectGradeFact.All));
    private static readonly Property<ProjectGrading, IReadOnlyList<GradeRule>> Rules = new("rules", grading => grading.Rules, Keyed(GradeRuleShape.Shape, "id"));

    internal static readonly Shape<ProjectGrading> Shape = new ObjectShape<ProjectGrading>(Make, Card, Rules);

    private static IReadOnlyList<Finding> Make(Fields<ProjectGrading> fields, out ProjectGrading? grading)
    {
        grading = null;
        var findings = BandsShape.OfCard<ProjectGrade>(fields.Of(Card).Definition, out var bands);
        if (bands is not null)
            ProjectGrading.TryCreate(fields.Of(Card), bands, fields.Of(Rules), out grading, out findings);
        return findings;
    }
}
