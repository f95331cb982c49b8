namespace Ltc;

/// <summary>What can be wrong with the rules of attention, in three languages.</summary>
internal static class AttentionFindings
{
    internal static Finding Twice(AttentionTerm term) => new Finding(
        "attention-twice", new Text($"`{term}` is said twice", $"`{term}` 重复", $"`{term}` 重複"), PlaceOf(term.Level, term.Grade));

    internal static Finding Gap(OrgLevel level, ProjectGrade lower, ProjectGrade higher)
    {
        var (who, below, above) = (EnumIds<OrgLevel>.IdOf(level), EnumIds<ProjectGrade>.IdOf(lower), EnumIds<ProjectGrade>.IdOf(higher));
        return new Finding(
            "attention-gap",
            new Text(
                $"`{who}` watches grade `{below}` and not the higher grade `{above}`",
                $"`{who}` 关注等级 `{below}` 却不关注更高等级 `{above}`",
                $"`{who}` 關注等級 `{below}` 卻不關注更高等級 `{above}`"),
            PlaceOf(level, lower));
    }

    internal static Finding Hidden(OrgLevel lower, OrgLevel higher, ProjectGrade grade)
    {
        var (below, above, what) = (EnumIds<OrgLevel>.IdOf(lower), EnumIds<OrgLevel>.IdOf(higher), EnumIds<ProjectGrade>.IdOf(grade));
        return new Finding(
            "attention-only-above",
            new Text(
                $"`{above}` watches grade `{what}` and `{below}`, below it, does not",
                $"`{above}` 关注等级 `{what}`，其下级 `{below}` 却不关注",
                $"`{above}` 關注等級 `{what}`，其下級 `{below}` 卻不關注"),
            PlaceOf(higher, grade));
    }

    private static string PlaceOf(OrgLevel level, ProjectGrade grade) => "/terms/" + EnumIds<OrgLevel>.IdOf(level) + "~1" + EnumIds<ProjectGrade>.IdOf(grade);
}
