using static Ltc.WithdrawalFact;

namespace Ltc;

/// <summary>What the withdrawal of a decision requires.</summary>
/// <remarks>Decided here: a decision is taken back by its decider or by whoever may decide it at its level or higher, never by who asked for it: a refusal stays.</remarks>
internal static class WithdrawalRequirements
{
    private const string Source = "domain.md §1.4, §2.3";

    internal static Checklist<WithdrawalFacts> Define() => new(
        "withdrawal",
        new("the decision may be withdrawn", "可以撤回决策", "可以撤回決策"),
        All,
        [
            new(
                "withdrawn-by-entitled",
                ByEntitled.IsTrue,
                new("the decider withdraws, or somebody who may decide it at its level or higher", "由决策人，或同级及以上有权决策者撤回", "由決策人，或同級及以上有權決策者撤回"),
                Source),
            new("withdrawn-before-use", Used.IsFalse, new("the decision has not been used", "决策尚未执行", "決策尚未執行"), Source),
            new("withdrawn-with-reason", ReasonCode.Known, new("a reason code is given", "已填写原因代码", "已填寫原因代碼"), Source),
            new("withdrawn-while-in-force", InForce.IsTrue, new("the decision is withdrawn while it holds", "在决策有效期内撤回", "在決策有效期內撤回"), Source),
        ]);
}
