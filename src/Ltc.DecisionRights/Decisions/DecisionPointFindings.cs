namespace Ltc;

/// <summary>What can be wrong with decision points, in three languages.</summary>
internal static class DecisionPointFindings
{
    internal static Finding NoLimits() =>
        new("decision-limits-missing", new Text("the points have no limits", "决策点没有界限", "決策點沒有界限"), "/limits");

    internal static Finding NotOnce(DecisionPoint point, int count)
    {
        var (id, number) = (EnumIds<DecisionPoint>.IdOf(point), Numbers.ToText(count));
        return new Finding(
            "decision-point-not-once",
            new Text($"decision point `{id}` has {number} definitions; expected one", $"决策点 `{id}` 有 {number} 个定义；应为一个", $"決策點 `{id}` 有 {number} 個定義；應為一個"),
            "/points");
    }

    internal static Finding NoLabel(string pointer) =>
        new("decision-point-without-label", new Text("a decision point has no label", "决策点没有代码", "決策點沒有代碼"), pointer);

    internal static Finding LabelTwice(string label, string point) => new Finding(
        "decision-label-twice",
        new Text($"two decision points are called `{label}`", $"两个决策点使用了同一代码 `{label}`", $"兩個決策點使用了同一代碼 `{label}`"),
        point + "/label");

    internal static Finding NoDays(int days, string pointer)
    {
        var given = Numbers.ToText(days);
        return new Finding(
            "decision-days-too-few", new Text($"a decision holds {given} days; expected at least 1", $"决策有效期 {given} 天；应至少为 1", $"決策有效期 {given} 天；應至少為 1"), pointer);
    }

    internal static Finding NoDocument(string pointer) => new Finding(
        "decision-document-undefined", new Text("the decider holds a document that does not exist", "决策人所持授权文件不存在", "決策人所持授權文件不存在"), pointer);

    internal static Finding NoClearance(AuthorityDocument document, string pointer)
    {
        var id = EnumIds<AuthorityDocument>.IdOf(document);
        return new Finding(
            "clearance-not-possible",
            new Text(
                $"`{id}` cannot be cleared here; expected terms, price or credit, and not the document of the decider",
                $"此处不能要求 `{id}` 确认；应为条款、价格或授信，且不是决策人自己的授权文件",
                $"此處不能要求 `{id}` 確認；應為條款、價格或授信，且不是決策人自己的授權文件"),
            pointer);
    }

    internal static Finding NoRule(string id, string pointer)
    {
        var known = string.Join(", ", HardRuleSet.Ids);
        return new Finding(
            "decision-rule-unknown", new Text($"`{id}` is no hard rule; expected one of {known}", $"`{id}` 不是硬规则；应为 {known} 之一", $"`{id}` 不是硬規則；應為 {known} 之一"), pointer);
    }

    internal static Finding NoPaper(string id, string pointer) => new Finding(
        "review-paper-unknown",
        new Text($"a review rests on paper `{id}`, which no decision point asks for", $"评审依据材料 `{id}`，但没有决策点要求该材料", $"評審依據材料 `{id}`，但沒有決策點要求該材料"),
        pointer);

    internal static Finding Twice(string id, string pointer) =>
        new("decision-part-twice", new Text($"`{id}` is named twice", $"`{id}` 重复", $"`{id}` 重複"), pointer);
}
