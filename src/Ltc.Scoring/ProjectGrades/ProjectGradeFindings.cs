using System.Collections.Generic;

namespace Ltc;

/// <summary>What can be wrong with a grading, in three languages.</summary>
internal static class ProjectGradeFindings
{
    internal static IEnumerable<Finding> Check(ScoreBands<ProjectGrade> bands, IReadOnlyList<GradeRule> rules)
    {
        for (var i = 1; i < bands.Bands.Count; i++)
        {
            if (GradeOf(bands.Bands[i]) < GradeOf(bands.Bands[i - 1]))
                yield return BandOrder(bands.Bands[i].Id);
        }

        foreach (var rule in rules)
        {
            if (rule.Grade > ProjectGrade.Company)
                yield return UnknownGrade(rule.When.Id);
        }
    }

    internal static Finding UnknownGrade(string rule) => Make("grade-unknown", "/rules/" + rule, new Text(
        $"rule `{rule}` asks for a grade that is not defined", $"规则 `{rule}` 要求的等级未定义", $"規則 `{rule}` 要求的等級未定義"));

    internal static Finding BandOrder(string grade) => Make("grade-band-order", "/bands/" + grade, new Text(
        $"a higher score gives the lower grade `{grade}`; expected grades that rise with the score",
        $"更高的得分反而给出更低的等级 `{grade}`，等级应随得分上升",
        $"更高的得分反而給出更低的等級 `{grade}`，等級應隨得分上升"));

    private static ProjectGrade GradeOf(ScoreBand band) => EnumIds<ProjectGrade>.TryParse(band.Id, out var grade) ? grade : default;

    private static Finding Make(string code, string pointer, in Text text) => new(code, text, pointer);
}
