using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Ltc.Benchmarks.Authority;
using Ltc.Benchmarks.Machines;
using Ltc.Benchmarks.Policies;
using Ltc.Benchmarks.Tables;

namespace Ltc.Benchmarks;

/// <summary>Holds the ratios to hand-written code that the design promises.</summary>
internal static class RatioCheck
{
    private static readonly IReadOnlyList<Comparison> Comparisons =
    [
        .. FireComparisons.All, .. TableComparisons.All, .. PolicyComparisons.All, .. AuthorityComparisons.All,
        .. Scorecards.ScorecardComparisons.All,
    ];

    /// <summary>Measures every comparison and prints it.</summary>
    /// <param name="output">Where.</param>
    /// <param name="tries">How often what misses is measured: a busy machine misses by chance, code that is too slow each time.</param>
    /// <param name="words">Which lines: those that have one of these words; none takes every line.</param>
    /// <returns>0 when every ratio holds, else 1; 2 when no line has one of the words.</returns>
    internal static int Run(TextWriter output, int tries, string[] words)
    {
        var chosen = Comparisons.Where(comparison => words.Length == 0 || words.Any(comparison.Name.Contains)).ToArray();
        if (chosen.Length == 0)
        {
            output.WriteLine($"no ratio has `{string.Join("` or `", words)}` in its name");
            return 2;
        }

        output.WriteLine("ratio = Ltc / the other code, which makes the same checks: written by hand, or the framework named; the median of interleaved runs");
        output.WriteLine(string.Format(CultureInfo.InvariantCulture, "what misses is measured up to {0} times in all, and the best median counts", tries));
        var failed = chosen.Count(comparison => !Holds(comparison, output, tries));
        output.WriteLine(failed == 0 ? "every ratio holds" : string.Format(CultureInfo.InvariantCulture, "{0} of {1} ratios missed", failed, chosen.Length));
        return failed == 0 ? 0 : 1;
    }

    private static bool Holds(Comparison comparison, TextWriter output, int most)
    {
        var best = comparison.Measure();
        var tries = 1;
        for (; best.Ratio > comparison.Limit && tries < most; tries++)
        {
            var again = comparison.Measure();
            best = again.Ratio < best.Ratio ? again : best;
        }

        var holds = best.Ratio <= comparison.Limit;
        output.WriteLine(string.Format(
            CultureInfo.InvariantCulture,
            "{0,-6} {1,-60} {2,5:0.00} (limit {3:0.0#})  {4,6:0.0} ns beside {5,6:0.0} ns{6}",
            holds ? "ok" : "MISSED",
            comparison.Name,
            best.Ratio,
            comparison.Limit,
            best.Ours,
            best.Theirs,
            tries > 1 ? string.Format(CultureInfo.InvariantCulture, ", best of {0}", tries) : string.Empty));
        return holds;
    }
}
