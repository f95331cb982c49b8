using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Tiers customers by their value, today and over the years, and by how evenly the two sides depend on each other.</summary>
/// <remarks>
/// Immutable. Source: seed 004 names the four tiers and what marks them; the bounds are 〔default (ours)〕. Decided here: the tiers are tried from the highest.
/// Strategic takes a long-term value and dependences that differ little; partner takes a long-term value; commercial takes a value of today; the rest is
/// general. Whether we do business with the customer already is no fact of this rule, and no fact measures it: value is what the customer spends with anyone,
/// dependence is what is planned, and a customer without any business is even on both sides.
/// </remarks>
public sealed class CustomerValueTiers
{
    private CustomerValueTiers(decimal strategicFrom, decimal mostImbalance, decimal partnerFrom, decimal commercialFrom)
    {
        StrategicFrom = strategicFrom;
        MostImbalance = mostImbalance;
        PartnerFrom = partnerFrom;
        CommercialFrom = commercialFrom;
    }

    /// <summary>The long-term value from which a customer can be strategic.</summary>
    /// <value>Points from 0 to 100, inside; more than <see cref="PartnerFrom"/>.</value>
    public decimal StrategicFrom { get; }

    /// <summary>How far the dependences of a strategic customer may differ.</summary>
    /// <value>A fraction from 0 to 1, inside.</value>
    public decimal MostImbalance { get; }

    /// <summary>The long-term value from which a customer is a partner.</summary>
    /// <value>Points from 0 to 100, inside.</value>
    public decimal PartnerFrom { get; }

    /// <summary>The value of today from which a customer is commercial.</summary>
    /// <value>Points from 0 to 100, inside.</value>
    public decimal CommercialFrom { get; }

    /// <summary>Defines the tiers with our defaults: 80 points and a difference of 0.2, 60 points, 60 points.</summary>
    /// <returns>The rule.</returns>
    public static CustomerValueTiers Define() => TryCreate(80m, 0.2m, 60m, 60m, out var tiers, out var findings)
        ? tiers!
        : throw new DefinitionException("customer-value", findings);

    /// <summary>Checks bounds and makes the rule of them.</summary>
    /// <param name="strategicFrom">The long-term value from which a customer can be strategic, 0 to 100.</param>
    /// <param name="mostImbalance">How far its dependences may differ, 0 to 1.</param>
    /// <param name="partnerFrom">The long-term value from which a customer is a partner, 0 to 100, less than the first.</param>
    /// <param name="commercialFrom">The value of today from which a customer is commercial, 0 to 100.</param>
    /// <param name="tiers">The rule, or null.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether the bounds can be used.</returns>
    public static bool TryCreate(
        decimal strategicFrom,
        decimal mostImbalance,
        decimal partnerFrom,
        decimal commercialFrom,
        out CustomerValueTiers? tiers,
        out IReadOnlyList<Finding> findings)
    {
        var check = new DefinitionCheck();
        check.Within("/strategicFrom", strategicFrom, "[0,100]");
        check.Within("/mostImbalance", mostImbalance, "[0,1]");
        check.Within("/partnerFrom", partnerFrom, "[0,100]");
        check.Within("/commercialFrom", commercialFrom, "[0,100]");
        check.Ascending("/strategicFrom", partnerFrom, strategicFrom);
        findings = check.Findings;
        tiers = check.IsClean ? new CustomerValueTiers(strategicFrom, mostImbalance, partnerFrom, commercialFrom) : null;
        return check.IsClean;
    }

    /// <summary>Tiers one customer.</summary>
    /// <param name="facts">What is known about it.</param>
    /// <returns>The tier, and the tiers that unknown facts leave open. Refused for a fact outside its range.</returns>
    public CustomerValueTierResult Evaluate(in CustomerValueFacts facts)
    {
        if (!Fits(facts))
            return default;
        var (least, most) = Imbalance(facts.DependenceOnUs, facts.DependenceOnThem);
        return new CustomerValueTierResult(
            TierOf(facts.CurrentValue ?? 0m, facts.LongTermValue ?? 0m, most),
            TierOf(facts.CurrentValue ?? 100m, facts.LongTermValue ?? 100m, least));
    }

    private CustomerTier TierOf(decimal current, decimal longTerm, decimal imbalance)
    {
        if (longTerm >= StrategicFrom && imbalance <= MostImbalance)
            return CustomerTier.Strategic;
        if (longTerm >= PartnerFrom)
            return CustomerTier.Partner;
        return current >= CommercialFrom ? CustomerTier.Commercial : CustomerTier.General;
    }

    /// <summary>The least and the most that two dependences can differ; each lies between 0 and 1.</summary>
    private static (decimal Least, decimal Most) Imbalance(decimal? one, decimal? other)
    {
        if (one is { } first && other is { } second)
            return (Math.Abs(first - second), Math.Abs(first - second));
        return (one ?? other) is { } known ? (0m, Math.Max(known, 1m - known)) : (0m, 1m);
    }

    private static bool Fits(in CustomerValueFacts facts) =>
        IsWithin(facts.CurrentValue, 100m) && IsWithin(facts.LongTermValue, 100m) && IsWithin(facts.DependenceOnUs, 1m) && IsWithin(facts.DependenceOnThem, 1m);

    private static bool IsWithin(decimal? value, decimal most) => value is null or >= 0m && value.GetValueOrDefault() <= most;
}
