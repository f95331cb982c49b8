using System.Collections.Generic;

namespace Ltc.Benchmarks.Authority;

/// <summary>A search for deciders among 10,000 grants beside the same search among 1,000: it looks only at the units above the one that asks.</summary>
internal static class AuthorityComparisons
{
    private const double Limit = 11.0;
    private const int Few = 1_000;
    private const int Many = 10_000;

    internal static IEnumerable<Comparison> All
    {
        get
        {
            var (few, many) = (new GrantField(Few), new GrantField(Many));
            yield return new Comparison("WhoMayDecide, 10,000 grants beside 1,000", Limit, GrantField.Questions, many.Ask, few.Ask);
        }
    }
}
