namespace Ltc;

/// <summary>The separations that the domain names.</summary>
internal static class DefaultSeparations
{
    internal static readonly SeparationConstraint[] All =
    [
        new(
            "lead-validation",
            ["submit-lead", "validate-lead"],
            1,
            new("a lead is validated by somebody other than its submitter", "线索由提交人以外的人验证", "線索由提交人以外的人驗證"),
            "domain.md §2.5 K1"),
        new(
            "condition-verification",
            ["own-condition", "verify-condition"],
            1,
            new("a condition is verified by somebody other than its owner", "条件由责任人以外的人验证", "條件由責任人以外的人驗證"),
            "domain.md §2.3"),
        new(
            "recommend-and-decide",
            ["recommend", "decide"],
            1,
            new("who recommends does not decide", "建议人不参与决策", "建議人不參與決策"),
            "seed 000; domain.md §3.2"),
        new(
            "review-and-decide",
            ["review", "decide"],
            1,
            new("who reviews does not decide", "评审人不参与决策", "評審人不參與決策"),
            "domain.md §3.2"),
        new(
            "request-and-decide",
            ["request", "decide"],
            1,
            new("who asks does not decide", "申请人不参与决策", "申請人不參與決策"),
            "domain.md §3.2"),
        new(
            "benefit-and-decide",
            ["benefit", "decide"],
            1,
            new("who gains does not decide", "受益人不参与决策", "受益人不參與決策"),
            "domain.md §14.2 step 4"),
        TeamAndDeciders("account", "ar"),
        TeamAndDeciders("solution", "sr"),
        TeamAndDeciders("fulfilment", "fr"),
        TeamAndDeciders("director", "pd"),
    ];

    private static SeparationConstraint TeamAndDeciders(string name, string role) => new(
        name + "-and-decision-team",
        [role, "sdt"],
        1,
        new("the project team has no vote in the decision team on its own project", "项目组对本项目在决策团队中没有表决权", "專案組對本專案在決策團隊中沒有表決權"),
        "seed 000; domain.md §3.2");
}
