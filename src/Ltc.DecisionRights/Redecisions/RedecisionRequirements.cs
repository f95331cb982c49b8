using static Ltc.RedecisionFact;

namespace Ltc;

/// <summary>What must hold so that a decision still stands for a case.</summary>
internal static class RedecisionRequirements
{
    private const string Validity = "domain.md §3.5, decision validity";

    internal static Checklist<RedecisionFacts> Define(DecisionLimits limits) => new(
        "redecision",
        new("the decision still stands", "决策仍然有效", "決策仍然有效"),
        All,
        [
            new("same-subject-and-point", SameMatter.IsTrue, new("it was decided on the same subject at the same point", "决策针对同一对象与决策点", "決策針對同一對象與決策點"), Validity),
            new("decision-opens", Opening.IsTrue, new("the decision lets something happen", "决策结论为通过", "決策結論為通過"), "domain.md §2.3"),
            new("decision-in-force", InForce.IsTrue, new("the decision has not expired", "决策未过期", "決策未過期"), Validity),
            new("decision-not-withdrawn", Withdrawn.IsFalse, new("the decision was not withdrawn", "决策未被撤回", "決策未被撤回"), "domain.md §1.4"),
            new("text-not-changed", SameText.IsTrue, new("the text is the one that was decided on", "文本与所决策文本一致", "文字與所決策文字一致"), "domain.md §1.4"),
            new("margin-not-fallen", MarginDrop.AtMost(limits.MarginDrop), new("the margin has not fallen further than allowed", "毛利率降幅不超过允许值", "毛利率降幅不超過允許值"), Validity),
            new("amount-not-grown", AmountGrowth.AtMost(limits.AmountGrowth), new("the amount has not grown further than allowed", "金额增幅不超过允许值", "金額增幅不超過允許值"), Validity),
            new("no-new-red-line", NewRedLine.IsFalse, new("no red-line term has come in", "没有新增红线条款", "沒有新增紅線條款"), Validity),
            new(
                "inside-the-envelope",
                AmountInside.IsTrue & MarginInside.IsTrue & TermsInside.IsTrue,
                new("amount, margin and terms are inside the limits of the decision", "金额、毛利率与条款均在决策边界内", "金額、毛利率與條款均在決策邊界內"),
                Validity),
            new(
                "level-still-reached",
                Level.AtLeast(RequiredLevel),
                new("it was decided at the level that the case asks for now", "决策层级不低于现时应决策层级", "決策層級不低於現時應決策層級"),
                "domain.md §3.4"),
        ]);
}
