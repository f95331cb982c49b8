namespace Ltc;

/// <content>What the signing decision looks at.</content>
public static partial class DecisionFact
{
    /// <summary>When the first step confirmed configuration and price.</summary>
    public static readonly InstantFact<DecisionFacts> ConfigurationConfirmedAt = Fact.Instant<DecisionFacts>(
        "configuration-confirmed-at",
        (in facts) => facts.ConfigurationConfirmedAt,
        (in facts, value) => facts with { ConfigurationConfirmedAt = value },
        new("configuration and price confirmed", "配置与价格确认时间", "配置與價格確認時間"));

    /// <summary>When the second step approved the clauses.</summary>
    public static readonly InstantFact<DecisionFacts> ClausesApprovedAt = Fact.Instant<DecisionFacts>(
        "clauses-approved-at",
        (in facts) => facts.ClausesApprovedAt,
        (in facts, value) => facts with { ClausesApprovedAt = value },
        new("clauses approved", "合同条款批准时间", "合約條款批准時間"));

    /// <summary>Whether every product sold is on the authorised list.</summary>
    public static readonly FlagFact<DecisionFacts> ProductsSellable = Fact.Flag<DecisionFacts>(
        "products-sellable",
        (in facts) => facts.ProductsSellable,
        (in facts, value) => facts with { ProductsSellable = value },
        new("every product is on the sellable list", "产品均在可销售清单", "產品均在可銷售清單"));

    /// <summary>Whether the contract has a start, an end and interest for late payment.</summary>
    public static readonly FlagFact<DecisionFacts> DatesAndInterestStated = Fact.Flag<DecisionFacts>(
        "dates-and-interest-stated",
        (in facts) => facts.DatesAndInterestStated,
        (in facts, value) => facts with { DatesAndInterestStated = value },
        new("start, end and late-payment interest are stated", "合同载明起止日期与逾期利息", "合約載明起訖日期與逾期利息"));

    /// <summary>Whether the contract is lawful.</summary>
    public static readonly FlagFact<DecisionFacts> ContractLawful = Fact.Flag<DecisionFacts>(
        "contract-lawful",
        (in facts) => facts.ContractLawful,
        (in facts, value) => facts with { ContractLawful = value },
        new("the contract is lawful", "合同合法", "合約合法"));

    /// <summary>The red-line terms in the text, by their ids.</summary>
    public static readonly SetFact<DecisionFacts> RedLines = Fact.Set<DecisionFacts>(
        "red-lines",
        (in facts) => facts.RedLines,
        (in facts, value) => facts with { RedLines = value },
        new("red-line terms", "红线条款", "紅線條款"));

    /// <summary>The hash of the text that is decided on.</summary>
    public static readonly TextFact<DecisionFacts> TextHash = Fact.Words<DecisionFacts>(
        "text-hash",
        (in facts) => facts.TextHash,
        (in facts, value) => facts with { TextHash = value },
        new("hash of the text", "文本摘要值", "文本雜湊值"));
}
