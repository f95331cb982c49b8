namespace Ltc;

public static partial class ContractChangeFact
{
    /// <summary>Whether the numbers count every earlier change of the contract that is not rejected or withdrawn.</summary>
    public static readonly FlagFact<ContractChangeFacts> EarlierChangesCounted = Fact.Flag<ContractChangeFacts>(
        "earlier-changes-counted",
        (in facts) => ref facts._earlierChangesCounted,
        (in facts, value) => facts with { EarlierChangesCounted = value },
        new("earlier changes counted", "已累计此前变更", "已累計此前變更"));

    /// <summary>The changes of the contract value so far, this one included, relative to the value at signature.</summary>
    public static readonly NumberFact<ContractChangeFacts> CumulativeValueShare = Fact.Number<ContractChangeFacts>(
        "cumulative-value-share",
        (in facts) => ref facts._cumulativeValueShare,
        (in facts, value) => facts with { CumulativeValueShare = value },
        new("cumulative change of value", "累计合同额变动占比", "累計合約額變動占比"), unit: "fraction", range: "[0,)");

    /// <summary>The changes of cost so far, this one included, relative to the contract value at signature.</summary>
    public static readonly NumberFact<ContractChangeFacts> CumulativeCostShare = Fact.Number<ContractChangeFacts>(
        "cumulative-cost-share",
        (in facts) => ref facts._cumulativeCostShare,
        (in facts, value) => facts with { CumulativeCostShare = value },
        new("cumulative change of cost", "累计成本变动占比", "累計成本變動占比"), unit: "fraction", range: "[0,)");

    /// <summary>How much of the risk reserve the cost increases use up so far, this change included.</summary>
    public static readonly NumberFact<ContractChangeFacts> CumulativeReserveUse = Fact.Number<ContractChangeFacts>(
        "cumulative-reserve-use",
        (in facts) => ref facts._cumulativeReserveUse,
        (in facts, value) => facts with { CumulativeReserveUse = value },
        new("cumulative use of the reserve", "累计风险准备金占用", "累計風險準備金占用"), unit: "fraction", range: "[0,)");

    /// <summary>Whether this or an earlier change alters a term of the contract.</summary>
    public static readonly FlagFact<ContractChangeFacts> TermsChanged = Fact.Flag<ContractChangeFacts>(
        "terms-changed",
        (in facts) => ref facts._termsChanged,
        (in facts, value) => facts with { TermsChanged = value },
        new("terms changed", "条款有变动", "條款有變動"));

    /// <summary>How far the amended terms depart from the standard text.</summary>
    public static readonly ChoiceFact<ContractChangeFacts, TermsDeviation> Terms = Fact.Choice<ContractChangeFacts, TermsDeviation>(
        "terms",
        (in facts) => ref facts._terms,
        (in facts, value) => facts with { Terms = value },
        new("deviation of the amended terms", "变更后条款偏离", "變更後條款偏離"));

    /// <summary>The gross margin of the contract after the change.</summary>
    public static readonly NumberFact<ContractChangeFacts> MarginAfter = Fact.Number<ContractChangeFacts>(
        "margin-after",
        (in facts) => ref facts._marginAfter,
        (in facts, value) => facts with { MarginAfter = value },
        new("gross margin after the change", "变更后毛利率", "變更後毛利率"), unit: "fraction");

    /// <summary>The gross margin that the signing decision demands at least.</summary>
    public static readonly NumberFact<ContractChangeFacts> MarginFloor = Fact.Number<ContractChangeFacts>(
        "margin-floor",
        (in facts) => ref facts._marginFloor,
        (in facts, value) => facts with { MarginFloor = value },
        new("margin floor of the signing decision", "签约决策毛利底线", "簽約決策毛利底線"), unit: "fraction");

    /// <summary>The contract value after the change.</summary>
    public static readonly NumberFact<ContractChangeFacts> AmountAfter = Fact.Number<ContractChangeFacts>(
        "amount-after",
        (in facts) => ref facts._amountAfter,
        (in facts, value) => facts with { AmountAfter = value },
        new("contract value after the change", "变更后合同额", "變更後合約額"));

    /// <summary>The currency of the contract.</summary>
    public static readonly TextFact<ContractChangeFacts> Currency = Fact.Words<ContractChangeFacts>(
        "currency",
        (in facts) => ref facts._currency,
        (in facts, value) => facts with { Currency = value },
        new("currency", "币种", "幣種"));
}
