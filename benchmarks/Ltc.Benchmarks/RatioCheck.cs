using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Ltc.Benchmarks.Authority;
using Ltc.Benchmarks.Machines;

namespace Ltc.Benchmarks;

/// <summary>Holds the ratios to hand-written code that the design promises.</summary>
internal static class RatioCheck
{
    private static readonly IEnumerable<Comparison> Comparisons = [.. FireComparisons.All, .. AuthorityComparisons.All];

    internal static int Run(TextWriter output)
    {
        var failed = 0;
        output.WriteLine("ratio = Ltc / hand-written code that makes the same checks; the median of interleaved runs");
        foreach (var comparison in Comparisons)
        {
            var measured = comparison.Measure();
            var holds = measured.Ratio <= comparison.Limit;
            failed += holds ? 0 : 1;
            output.WriteLine(string.Format(
                CultureInfo.InvariantCulture,
                "{0,-6} {1,-46} {2,5:0.00} (limit {3:0.0})  {4,6:0.0} ns beside {5,6:0.0} ns",
                holds ? "ok" : "MISSED",
                comparison.Name,
                measured.Ratio,
                comparison.Limit,
                measured.Ours,
                measured.Theirs));
        }

        output.WriteLine(failed == 0 ? "every ratio holds" : string.Format(CultureInfo.InvariantCulture, "{0} of {1} ratios missed", failed, Comparisons.Count()));
        return failed == 0 ? 0 : 1;
    }
}
