using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc.Testing;

/// <summary>Runs a property over many drawn cases, prints how often each outcome came up, and says how to replay the case that failed.</summary>
/// <remarks>
/// The cases of a property are the same on every machine. <c>LTC_PROPERTY_CASES</c> says how many (1,000), <c>LTC_PROPERTY_ROUND</c> chooses other ones,
/// and <c>LTC_PROPERTY_SEED</c> replays the one case that a failure printed.
/// </remarks>
public static class PropertyRun
{
    private const int DefaultCases = 1000;

    /// <summary>How many cases a property draws.</summary>
    public static int Cases => Setting("LTC_PROPERTY_CASES") ?? DefaultCases;

    /// <summary>Checks a property.</summary>
    /// <param name="name">Its name; the cases follow from it.</param>
    /// <param name="print">Where the outcomes go, and the seed of a failure.</param>
    /// <param name="body">Draws one case and checks it; it counts outcomes on the draw.</param>
    /// <param name="mustOccur">Outcomes without which the run proves nothing: one that never comes up fails the property.</param>
    public static void ForAll(string name, Action<string> print, Action<Draw> body, params string[] mustOccur)
    {
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        if (Setting("LTC_PROPERTY_SEED") is { } replayed)
        {
            body(new Draw(replayed, outcomes));
            return;
        }

        var seeds = new Random(SeedOf(name) + (Setting("LTC_PROPERTY_ROUND") ?? 0));
        var cases = Cases;
        for (var i = 0; i < cases; i++)
            RunOne(name, i, seeds.Next(), print, body, outcomes);
        print($"{name}: {cases.ToString(CultureInfo.InvariantCulture)} cases");
        foreach (var outcome in outcomes)
            print($"  {outcome.Key}: {outcome.Value.ToString(CultureInfo.InvariantCulture)}");
        var never = mustOccur.Where(outcome => !outcomes.ContainsKey(outcome)).ToArray();
        if (never.Length > 0)
            throw new InvalidOperationException($"{name} proves too little: never saw {string.Join(", ", never)}");
    }

    private static void RunOne(string name, int index, int seed, Action<string> print, Action<Draw> body, IDictionary<string, int> outcomes)
    {
        try
        {
            body(new Draw(seed, outcomes));
        }
        catch (Exception)
        {
            print($"{name} fails in case {index.ToString(CultureInfo.InvariantCulture)}; replay it with LTC_PROPERTY_SEED={seed.ToString(CultureInfo.InvariantCulture)}");
            throw;
        }
    }

    /// <summary>A seed that follows from the name alone: string hashes differ from run to run.</summary>
    private static int SeedOf(string name) => unchecked(name.Aggregate(17, (seed, letter) => (seed * 31) + letter) & 0x3fff_ffff);

    private static int? Setting(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
