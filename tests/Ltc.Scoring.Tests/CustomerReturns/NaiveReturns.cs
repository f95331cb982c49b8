using System.Collections.Generic;
using System.Linq;

namespace Ltc.Scoring.Tests;

/// <summary>The judgement of returns in a few lines: one verdict when everything is known, else those of every way to say the rest.</summary>
internal static class NaiveReturns
{
    internal static CustomerReturnVerdict[] Open(CustomerTier? tier, IReadOnlyList<CustomerPeriodFacts> periods, CustomerReturns rules, decimal far)
    {
        var tiers = tier is { } known ? [known] : new[] { CustomerTier.General, CustomerTier.Commercial, CustomerTier.Partner, CustomerTier.Strategic };
        var values = periods.SelectMany(period => new[] { period.Planned, period.Actual, period.Activities }).ToArray();
        var candidates = periods.SelectMany(_ => new decimal[][] { [0m, far], [-far, far], [0m, far] }).ToArray();
        return [.. Completion.Of(values, candidates).SelectMany(all => tiers.Select(one => Verdict(one, all, rules))).Distinct().Order()];
    }

    private static CustomerReturnVerdict Verdict(CustomerTier tier, decimal[] all, CustomerReturns rules)
    {
        var (planned, actual, done) = (Every(all, 0).Sum(), Every(all, 1).Sum(), Every(all, 2).Sum());
        if (actual >= rules.OnPlanFrom * planned)
            return CustomerReturnVerdict.OnPlan;
        return done < rules.ProgrammeOf(tier) * all.Length / 3 ? CustomerReturnVerdict.UnderServed : CustomerReturnVerdict.OverRated;
    }

    private static IEnumerable<decimal> Every(decimal[] all, int at) => all.Where((_, i) => i % 3 == at);
}
