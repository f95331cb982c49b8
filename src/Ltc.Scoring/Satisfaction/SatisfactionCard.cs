using System.Collections.Generic;

namespace Ltc;

/// <summary>The score of a satisfaction survey: the weighted mean of its aspects.</summary>
internal static class SatisfactionCard
{
    private const decimal Product = 0.10m;
    private const decimal Service = 0.06m;
    private const decimal Brand = 0.02m;

    internal static readonly IReadOnlyList<decimal> DefaultWeights = System.Array.AsReadOnly(
    [
        Product, Product, Product, Product, Service, Service, Service, Service, Service, Service, Service, Service, Brand, Brand, Brand, Brand, Brand, Brand,
    ]);

    internal static Scorecard<SatisfactionFacts> Make(IReadOnlyList<decimal> weights)
    {
        var card = Scorecard.For("satisfaction", SatisfactionFact.All, new("Satisfaction of a customer", "客户满意度", "客戶滿意度"), "seed 004");
        for (var i = 0; i < weights.Count; i++)
            card.Weighted(SatisfactionAspects.All[i], weights[i], options: one => one.Increasing());
        return card.Build();
    }
}
