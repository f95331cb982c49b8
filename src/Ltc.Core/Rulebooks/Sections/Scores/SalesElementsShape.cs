using static Ltc.Shapes;

namespace Ltc;

/// <summary>From how many points more we lead a rival in an element of a sale.</summary>
internal static class SalesElementsShape
{
    private static readonly Property<SalesElements, decimal> Lead =
        new("leadFrom", elements => elements.LeadFrom, Number(new Interval(0m, 5m, lowerOpen: true)), stricter: StricterWhen.Higher);

    internal static readonly Shape<SalesElements> Shape = new ObjectShape<SalesElements>(
        (fields, out elements) =>
        {
            SalesElements.TryCreate(fields.Of(Lead), out elements, out var findings);
            return findings;
        },
        Lead);
}
