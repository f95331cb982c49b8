using System.Collections.Generic;
using System.Linq;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>Whether a customer brings what was planned: the share from which it does, and the activities that each tier asks for.</summary>
internal static class CustomerReturnsShape
{
    private static readonly Property<CustomerReturns, decimal> OnPlan =
        new("onPlanFrom", returns => returns.OnPlanFrom, Number(new Interval(0m, 1m, lowerOpen: true)), stricter: StricterWhen.Higher);

    private static readonly Property<CustomerReturns, IReadOnlyList<decimal>> Programmes = new(
        "programmes",
        returns => EnumIds<CustomerTier>.Values.Select(tier => returns.ProgrammeOf(tier).GetValueOrDefault()).ToArray(),
        new NumbersShape(Number(new Interval(0m, 100_000m)), EnumIds<CustomerTier>.Ids, StricterWhen.Higher));

    internal static readonly Shape<CustomerReturns> Shape = new ObjectShape<CustomerReturns>(
        (fields, out returns) =>
        {
            CustomerReturns.TryCreate(fields.Of(OnPlan), fields.Of(Programmes), out returns, out var findings);
            return findings.Named("/programmes", EnumIds<CustomerTier>.Ids);
        },
        OnPlan,
        Programmes);
}
