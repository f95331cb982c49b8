using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace Ltc.Benchmarks;

/// <summary>Two ways to answer the same questions, measured turn by turn so that a busy machine slows both.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Limit">The ratio that the design promises.</param>
/// <param name="Questions">How many questions one run answers.</param>
/// <param name="Ours">Runs the library over all questions and gives a checksum.</param>
/// <param name="Theirs">Runs the hand-written code over the same questions; its checksum must be the same.</param>
internal sealed record Comparison(string Name, double Limit, int Questions, Func<long> Ours, Func<long> Theirs)
{
    private const int Rounds = 801;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(1500);
    // Short, so that few runs are interrupted and the median sees none of those.
    private static readonly TimeSpan OneRun = TimeSpan.FromMilliseconds(1);

    /// <summary>Measures both.</summary>
    /// <returns>The median of the ratios, and the medians of the nanoseconds a question takes.</returns>
    /// <exception cref="InvalidOperationException">The two do not agree, so the comparison is about nothing.</exception>
    internal (double Ratio, double Ours, double Theirs) Measure()
    {
        if (Ours() != Theirs())
            throw new InvalidOperationException($"the two sides of `{Name}` answer differently");
        var watch = Stopwatch.StartNew();
        var runs = 0;
        for (; watch.Elapsed < WarmUp; runs++)
        {
            Ours();
            Theirs();
            // The compiler that improves warm code runs beside us and needs a turn.
            if (runs % 64 == 0)
                Thread.Sleep(1);
        }

        var repeats = Math.Max(1, (int)(OneRun.TotalMilliseconds * 2 * runs / watch.Elapsed.TotalMilliseconds));
        var turns = Enumerable.Range(0, Rounds).Select(turn => Turn(turn, repeats)).ToArray();
        var perQuestion = 1e9 / Stopwatch.Frequency / repeats / Questions;
        return (Median(turns.Select(turn => (double)turn.Ours / turn.Theirs)), Median(turns.Select(turn => turn.Ours * perQuestion)), Median(turns.Select(turn => turn.Theirs * perQuestion)));
    }

    private (long Ours, long Theirs) Turn(int turn, int repeats)
    {
        // Whoever goes first changes from turn to turn.
        if (turn % 2 == 0)
        {
            var first = Time(Ours, repeats);
            return (first, Time(Theirs, repeats));
        }

        var theirs = Time(Theirs, repeats);
        return (Time(Ours, repeats), theirs);
    }

    private static long Time(Func<long> run, int repeats)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
            run();
        return Stopwatch.GetTimestamp() - start;
    }

    private static double Median(System.Collections.Generic.IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
