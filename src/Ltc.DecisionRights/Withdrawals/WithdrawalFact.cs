namespace Ltc;

/// <summary>The vocabulary of withdrawing a decision.</summary>
public static class WithdrawalFact
{
    /// <summary>Whether somebody withdraws who may.</summary>
    public static readonly FlagFact<WithdrawalFacts> ByEntitled = Fact.Flag<WithdrawalFacts>(
        "by-entitled",
        (in facts) => facts.ByEntitled,
        (in facts, value) => facts with { ByEntitled = value },
        new("withdrawn by who may", "由有权者撤回", "由有權者撤回"));

    /// <summary>Whether the decision has been used.</summary>
    public static readonly FlagFact<WithdrawalFacts> Used = Fact.Flag<WithdrawalFacts>(
        "used", (in facts) => facts.Used, (in facts, value) => facts with { Used = value }, new("decision used", "决策已执行", "決策已執行"));

    /// <summary>Why it is withdrawn.</summary>
    public static readonly TextFact<WithdrawalFacts> ReasonCode = Fact.Words<WithdrawalFacts>(
        "reason-code", (in facts) => facts.ReasonCode, (in facts, value) => facts with { ReasonCode = value }, new("reason code", "原因代码", "原因代碼"));

    /// <summary>Whether it is withdrawn while it holds.</summary>
    public static readonly FlagFact<WithdrawalFacts> InForce = Fact.Flag<WithdrawalFacts>(
        "in-force", (in facts) => facts.InForce, (in facts, value) => facts with { InForce = value }, new("in force", "在有效期内", "在有效期內"));

    /// <summary>Every fact of a withdrawal.</summary>
    public static readonly FactSet<WithdrawalFacts> All = new("withdrawal", ByEntitled, Used, ReasonCode, InForce);
}
