namespace Ltc;

/// <summary>What can be wrong with the rules of a team, in three languages.</summary>
internal static class TeamFindings
{
    internal static Finding TooFewDays(int days, string pointer)
    {
        var given = Numbers.ToText(days);
        return new Finding("days-too-few", new Text($"{given} days; expected at least 1", $"{given} 天；应至少为 1", $"{given} 天；應至少為 1"), pointer);
    }

    internal static Finding GradeNotOnce(ProjectGrade grade, int count)
    {
        var (id, number) = (EnumIds<ProjectGrade>.IdOf(grade), Numbers.ToText(count));
        return new Finding(
            "grade-not-once",
            new Text($"grade `{id}` has {number} terms; expected one", $"等级 `{id}` 有 {number} 组条款；应为一组", $"等級 `{id}` 有 {number} 組條款；應為一組"),
            "/terms/" + id);
    }

    internal static Finding TierTwice(string tier) => new Finding(
        "tier-twice", new Text($"tier `{tier}` is named twice", $"客户等级 `{tier}` 重复", $"客戶等級 `{tier}` 重複"), "/tiers/" + tier);

    internal static Finding TermsOrder(ProjectGrade grade, ProjectGrade lower, string name)
    {
        var (id, below) = (EnumIds<ProjectGrade>.IdOf(grade), EnumIds<ProjectGrade>.IdOf(lower));
        return new Finding(
            "team-terms-order",
            new Text(
                $"grade `{id}` asks for less than the grade `{below}` below it",
                $"等级 `{id}` 的要求低于其下一等级 `{below}`",
                $"等級 `{id}` 的要求低於其下一等級 `{below}`"),
            "/terms/" + id + "/" + name);
    }
}
