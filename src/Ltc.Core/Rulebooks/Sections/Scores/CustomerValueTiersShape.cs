using static Ltc.Shapes;

namespace Ltc;

/// <summary>The tier of a customer by its value and the mutual dependence.</summary>
internal static class CustomerValueTiersShape
{
    private static readonly Shape<decimal> Points = Number(new Interval(0m, 100m));
    private static readonly Property<CustomerValueTiers, decimal> Strategic = new("strategicFrom", tiers => tiers.StrategicFrom, Points, stricter: StricterWhen.Higher);
    private static readonly Property<CustomerValueTiers, decimal> Imbalance = new("mostImbalance", tiers => tiers.MostImbalance, Fraction, stricter: StricterWhen.Lower);
    private static readonly Property<CustomerValueTiers, decimal> Partner = new("partnerFrom", tiers => tiers.PartnerFrom, Points, stricter: StricterWhen.Higher);
    private static readonly Property<CustomerValueTiers, decimal> Commercial = new("commercialFrom", tiers => tiers.CommercialFrom, Points, stricter: StricterWhen.Higher);

    internal static readonly Shape<CustomerValueTiers> Shape = new ObjectShape<CustomerValueTiers>(
        (fields, out tiers) =>
        {
            CustomerValueTiers.TryCreate(
                fields.Of(Strategic), fields.Of(Imbalance), fields.Of(Partner), fields.Of(Commercial), out tiers, out var findings);
            return findings;
        },
        Strategic,
        Imbalance,
        Partner,
        Commercial);
}
