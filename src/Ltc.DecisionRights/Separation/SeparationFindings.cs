namespace Ltc;

/// <summary>What can be wrong with rules of separation, and what violates them, in three languages.</summary>
internal static class SeparationFindings
{
    internal static Finding Violated(string person, SeparationConflict conflict)
    {
        var name = Name(conflict);
        return new Finding(
            "separation-violated",
            new Text(
                $"`{person}` must not decide: {name.In(Language.English)} of the same item",
                $"`{person}` 不得决策：同时是该事项的{name.In(Language.SimplifiedChinese)}",
                $"`{person}` 不得決策：同時是該事項的{name.In(Language.TraditionalChinese)}"),
            EnumIds<SeparationConflict>.IdOf(conflict));
    }

    internal static Finding ViolatedFor(string person, SeparationConflict conflict, string actsFor)
    {
        var name = Name(conflict);
        return new Finding(
            "separation-violated",
            new Text(
                $"`{person}` must not decide: acts for `{actsFor}`, {name.In(Language.English)} of the same item",
                $"`{person}` 不得决策：代表 `{actsFor}`（该事项的{name.In(Language.SimplifiedChinese)}）",
                $"`{person}` 不得決策：代表 `{actsFor}`（該事項的{name.In(Language.TraditionalChinese)}）"),
            EnumIds<SeparationConflict>.IdOf(conflict));
    }

    internal static Finding IdMissing(int index) => new Finding(
        "constraint-id-missing", new Text("a constraint has no id", "约束没有标识", "約束沒有識別碼"), "/constraints/" + Numbers.ToText(index) + "/id");

    internal static Finding IdTwice(string id) => new Finding(
        "constraint-twice", new Text($"two constraints have the id `{id}`", $"两条约束使用了同一标识 `{id}`", $"兩條約束使用了同一識別碼 `{id}`"), "/constraints/" + id);

    internal static Finding NeverBroken(string id, int most, int duties)
    {
        var (at, of) = (Numbers.ToText(most), Numbers.ToText(duties));
        return new Finding(
            "constraint-without-force",
            new Text(
                $"constraint `{id}` lets one person hold {at} of {of} duties; expected 1 to one below the number of duties",
                $"约束 `{id}` 允许一人承担 {of} 项职责中的 {at} 项；应为 1 至职责数减 1",
                $"約束 `{id}` 允許一人承擔 {of} 項職責中的 {at} 項；應為 1 至職責數減 1"),
            "/constraints/" + id + "/atMost");
    }

    internal static Finding Broken(string person, SeparationConstraint constraint, string duties) => new Finding(
        "duties-not-separate",
        new Text(
            $"`{person}` holds {duties}: {constraint.Text.In(Language.English)}",
            $"`{person}` 承担 {duties}：{constraint.Text.In(Language.SimplifiedChinese)}",
            $"`{person}` 承擔 {duties}：{constraint.Text.In(Language.TraditionalChinese)}"),
        constraint.Id);

    internal static Finding Bottleneck(string duties, string people, int posts) => people.Length == 0
        ? new Finding("nobody-for-duty", new Text($"nobody can take {duties}", $"没有人可承担 {duties}", $"沒有人可承擔 {duties}"), "/duties")
        : new Finding(
            "too-few-people",
            new Text(
                $"{duties} need {Numbers.ToText(posts)} different people and only {people} can take them",
                $"{duties} 需要 {Numbers.ToText(posts)} 名不同的人，仅有 {people} 可承担",
                $"{duties} 需要 {Numbers.ToText(posts)} 名不同的人，僅有 {people} 可承擔"),
            "/duties");

    internal static Finding NotStaffed(string id, string point, string grades) => new Finding(
        "separation-not-staffed",
        new Text(
            $"with constraint `{id}` no people of a project of grade {grades} can bring it through `{point}`",
            $"有约束 `{id}` 时，等级为 {grades} 的项目没有任何人员安排能通过 `{point}`",
            $"有約束 `{id}` 時，等級為 {grades} 的專案沒有任何人員安排能通過 `{point}`"),
        "/separation/constraints/" + id);

    internal static Finding NobodyDecides(string point, string grades) => new Finding(
        "decision-without-people",
        new Text(
            $"nobody can decide at `{point}` on a project of grade {grades}: whoever may also recommends, asks or reviews, or a duty has nobody",
            $"等级为 {grades} 的项目在 `{point}` 无人可决策：可决策者同时建议、申请或评审，或某项职责无人承担",
            $"等級為 {grades} 的專案在 `{point}` 無人可決策：可決策者同時建議、申請或評審，或某項職責無人承擔"),
        "/decisionPoints/points/" + point);

    private static Text Name(SeparationConflict conflict) => conflict switch
    {
        SeparationConflict.Beneficiary => new("beneficiary", "受益人", "受益人"),
        SeparationConflict.Recommender => new("recommender", "建议人", "建議人"),
        SeparationConflict.Requester => new("requester", "申请人", "申請人"),
        _ => new("reviewer", "评审人", "評審人"),
    };
}
