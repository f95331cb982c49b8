using static Ltc.DecisionFact;

namespace Ltc;

/// <summary>The hard rules of the decision points.</summary>
internal static class GateRequirements
{
    internal static readonly Requirement<DecisionFacts> ChanceFromSomewhere = new(
        "win-chance-origin-named",
        WinChanceOrigin.Known,
        new("the request names where the win chance comes from", "申请须说明胜率来源", "申請須說明勝率來源"),
        "domain.md §2.2, ATB");

    internal static readonly Requirement<DecisionFacts> NotBelowInitiation = new(
        "level-not-below-initiation",
        DecisionFact.Level.AtLeast(InitiationLevel),
        new("the bid is decided at the level of the initiation, or higher", "投标决策层级不低于立项决策层级", "投標決策層級不低於立項決策層級"),
        "domain.md §2.2, ATB");

    internal static readonly Requirement<DecisionFacts> PriceBeforeClauses = new(
        "configuration-before-clauses",
        ConfigurationConfirmedAt.NotLaterThan(ClausesApprovedAt),
        new("configuration and price are confirmed before the clauses are approved", "先确认配置与价格，再批准条款", "先確認配置與價格，再核准條款"),
        "domain.md §2.2, two-step approval");

    internal static readonly Requirement<DecisionFacts> OnlySellable = new(
        "only-sellable-products",
        ProductsSellable.IsTrue,
        new("every product promised is on the authorised sellable list", "所承诺产品均在可销售清单内", "所承諾產品均在可銷售清單內"),
        "domain.md §2.2, two-step approval");

    internal static readonly Requirement<DecisionFacts> DatesStated = new(
        "contract-dates-stated",
        DatesAndInterestStated.IsTrue,
        new("the contract states start, end and interest for late payment", "合同载明起止日期与逾期利息", "合約載明起訖日期與逾期利息"),
        "domain.md §2.2, two-step approval");

    internal static readonly Requirement<DecisionFacts> LawObeyed = new(
        "contract-within-law",
        ContractLawful.IsTrue,
        new("the contract is lawful", "合同合法", "合約合法"),
        "domain.md §2.2, two-step approval");

    internal static readonly Requirement<DecisionFacts> TextFixed = new(
        "text-fixed",
        TextHash.Known,
        new("the text that is decided on is fixed by its hash", "所决策文本已以摘要值固定", "所決策文本已以雜湊值固定"),
        "domain.md §2.5 K5");

    internal static readonly Requirement<DecisionFacts> TailCollected = new(
        "no-tail-payment-open",
        TailPaymentOpen.IsFalse,
        new("no tail payment is open", "无未收尾款", "無未收尾款"),
        "domain.md §2.2, ATCC");

    internal static Requirement<DecisionFacts> InTime(DecisionLimits limits) => new(
        "days-before-deadline",
        DaysToDeadline.AtLeast(limits.DaysBeforeDeadline) | DeadlineSet.IsFalse,
        new("the bid is decided early enough before its deadline", "在投标截止前规定天数内完成决策", "在投標截止前規定天數內完成決策"),
        "domain.md §2.2, ATB");

    internal static Requirement<DecisionFacts> ChanceAtFloor(DecisionLimits limits) => new(
        "win-chance-at-floor",
        WinChance.AtLeast(limits.LeastWinChance),
        new("nobody bids below the floor of the win chance", "胜率低于底线不投标", "勝率低於底線不投標"),
        "domain.md §2.2, ATB");

    internal static Requirement<DecisionFacts> ReserveKept(DecisionLimits limits) => new(
        "risk-reserve-kept",
        RiskReserve.AtLeast(limits.LeastRiskReserve),
        new("the price holds the least risk reserve", "价格含最低风险准备", "價格含最低風險準備"),
        "domain.md §2.2, ATB");
}
