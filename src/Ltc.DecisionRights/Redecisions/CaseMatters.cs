using System;
using System.Linq;

namespace Ltc;

/// <summary>Says whether a matter is the same in two cases, and what people call it.</summary>
internal static class CaseMatters
{
    /// <summary>Whether nothing of a matter has changed; what was not known and is not known still is the same.</summary>
    internal static bool IsSame(CaseMatter matter, DecisionCase one, DecisionCase other)
    {
        var (was, now) = (one.Data.Request, other.Data.Request);
        var (before, after) = (one.Data.Facts, other.Data.Facts);
        return matter switch
        {
            CaseMatter.Scope => (was.Unit, was.Region, was.CustomerGroup, was.Product, was.Grade) == (now.Unit, now.Region, now.CustomerGroup, now.Product, now.Grade),
            CaseMatter.Amount => (was.Amount, was.AggregationKey) == (now.Amount, now.AggregationKey),
            CaseMatter.Margin => was.MarginOverFloor == now.MarginOverFloor && MarginsOf(before) == MarginsOf(after),
            CaseMatter.Price => was.Discount == now.Discount,
            CaseMatter.Payment => (was.AdvanceShare, was.PaymentDays, was.CreditUse) == (now.AdvanceShare, now.PaymentDays, now.CreditUse),
            CaseMatter.Terms => was.TermsDeviation == now.TermsDeviation && SameWords(before.RedLines, after.RedLines),
            CaseMatter.Delivery => was.DeliveryRisk == now.DeliveryRisk,
            CaseMatter.Risk => (before.WinChance, before.RiskReserve, before.CostDeviation) == (after.WinChance, after.RiskReserve, after.CostDeviation),
            _ => was.Others.Equals(now.Others),
        };
    }

    internal static Text NameOf(CaseMatter matter) => matter switch
    {
        CaseMatter.Scope => new("scope and grade", "范围与等级", "範圍與等級"),
        CaseMatter.Amount => new("amount", "金额", "金額"),
        CaseMatter.Margin => new("margin", "毛利", "毛利"),
        CaseMatter.Price => new("price", "价格", "價格"),
        CaseMatter.Payment => new("payment and credit", "付款与授信", "付款與授信"),
        CaseMatter.Terms => new("terms", "条款", "條款"),
        CaseMatter.Delivery => new("delivery", "交付", "交付"),
        CaseMatter.Risk => new("risk", "风险", "風險"),
        _ => new("other dimensions", "其他维度", "其他維度"),
    };

    private static (decimal?, decimal?, decimal?, decimal?, decimal?) MarginsOf(in DecisionFacts facts) =>
        (facts.EstimatedMargin, facts.AskedMargin, facts.BidFloorMargin, facts.EstimatedProfit, facts.BudgetedProfit);

    private static bool SameWords(string[]? one, string[]? other) => one is null || other is null
        ? ReferenceEquals(one, other)
        : one.OrderBy(word => word, StringComparer.Ordinal).SequenceEqual(other.OrderBy(word => word, StringComparer.Ordinal));
}
