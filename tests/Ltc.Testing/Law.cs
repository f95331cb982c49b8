using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Ltc.Testing;

/// <summary>Runs a property over generated cases and says how often each outcome came up, so that a law that only ever saw one outcome is seen.</summary>
public static class Law
{
    /// <summary>How many cases a property runs.</summary>
    /// <value>The environment variable <c>LTC_PROPERTY_CASES</c>, else 1,000.</value>
    public static int Cases =>
        int.TryParse(Environment.GetEnvironmentVariable("LTC_PROPERTY_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 1000;

    /// <summary>Checks a law; an exception of the check is a counterexample.</summary>
    /// <param name="cases">The generator.</param>
    /// <param name="check">Checks one case and names its outcome.</param>
    /// <param name="print">Where the counts go, and a counterexample.</param>
    /// <param name="show">Writes a case for people; its own text when left out.</param>
    public static void Holds<T>(Gen<T> cases, Func<T, string> check, Action<string> print, Func<T, string>? show = null)
    {
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var property = Prop.ForAll(Arb.From(cases), one =>
        {
            var outcome = Outcome(one, check, print, show);
            outcomes[outcome] = outcomes.TryGetValue(outcome, out var count) ? count + 1 : 1;
            return true;
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithQuietOnSuccess(true), property);
        print(string.Join(", ", outcomes.Select(pair => pair.Key + ": " + pair.Value.ToString(CultureInfo.InvariantCulture))));
    }

    private static string Outcome<T>(T one, Func<T, string> check, Action<string> print, Func<T, string>? show)
    {
        try
        {
            return check(one);
        }
        catch (Exception)
        {
            print("counterexample: " + (show is null ? one?.ToString() : show(one)));
            throw;
        }
    }
}
