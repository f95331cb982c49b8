using static Ltc.OpportunityFact;

namespace Ltc;

/// <summary>What makes a call-off a call-off: the envelope of the frame contract.</summary>
internal static class FrameRequirements
{
    internal static readonly Requirement<OpportunityFacts> ByCallOff = new(
        "goes-by-call-off",
        Way.Is(ContractWay.CallOff),
        new("it is a call-off", "属于框架下单", "屬於框架下單"),
        "domain.md §4.2, frame contract");

    internal static readonly Requirement<OpportunityFacts> FrameNamed = new(
        "frame-contract-named",
        FrameContract.Known,
        new("a call-off names its frame contract", "框架下单已注明框架合同", "框架下單已註明框架合約"),
        "domain.md §4.2, frame contract");

    internal static readonly Requirement<OpportunityFacts> InForce = new(
        "frame-contract-in-force",
        Running,
        new("the frame contract is in force; otherwise it is a contract change", "框架合同在有效期内，否则属于合同变更", "框架合約在有效期內，否則屬於合約變更"),
        "domain.md §4.2, frame contract");

    internal static readonly Requirement<OpportunityFacts> InRemainder = new(
        "within-frame-remainder",
        InsideAmount,
        new(
            "the amount is within the remainder of the frame contract; otherwise it is a contract change",
            "金额在框架合同剩余额度内，否则属于合同变更",
            "金額在框架合約剩餘額度內，否則屬於合約變更"),
        "domain.md §4.2, frame contract");

    internal static readonly Requirement<OpportunityFacts> AtListPrices = new(
        "frame-prices-kept",
        PriceListKept.IsTrue,
        new("the price list of the frame contract is kept; otherwise it is a contract change", "遵循框架合同价格清单，否则属于合同变更", "遵循框架合約價格清單，否則屬於合約變更"),
        "domain.md §4.2, frame contract");

    internal static readonly Requirement<OpportunityFacts> OnFrameTerms = new(
        "frame-terms-kept",
        Terms.Is(TermsDeviation.Standard),
        new("the terms of the frame contract are kept; otherwise it is a contract change", "遵循框架合同条款，否则属于合同变更", "遵循框架合約條款，否則屬於合約變更"),
        "domain.md §4.2, frame contract");

    internal static readonly Requirement<OpportunityFacts> Outside = new(
        "outside-frame-contract",
        !Condition<OpportunityFacts>.All(Running, InsideAmount, PriceListKept.IsTrue, Terms.Is(TermsDeviation.Standard)),
        new("it is outside the frame contract", "超出框架合同范围", "超出框架合約範圍"),
        "domain.md §4.2, frame contract");

    private static Condition<OpportunityFacts> Running => FrameStarts.NotAfter(At) & At.Before(FrameEnds);

    private static Condition<OpportunityFacts> InsideAmount => Currency.SameAs(FrameCurrency) & Amount.AtMost(FrameRemainder);
}
