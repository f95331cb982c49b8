using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Ltc;

/// <summary>Stamps rules: a SHA-256 over their canonical JSON, in which every definition stands in full and in a fixed order.</summary>
internal static class RuleHash
{
    /// <summary>Changes when code would answer differently for the same book.</summary>
    private const int Engine = 1;

    internal static RuleStamp Of(string book, LtcRules rules)
    {
        var canonical = JsonText.Write(false, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("machines");
            foreach (var machine in rules.Machines)
                MachineJson.Write(json, machine.Definition);
            json.WriteEndArray();
            WriteFunnel(json, rules.Funnel);
            json.WritePropertyName("authority");
            AuthorityJson.Write(json, rules.Authority.ToData());
            json.WriteStartArray("scorecards");
            foreach (var card in rules.Scores.Cards)
                ScorecardJson.Write(json, card);
            json.WriteEndArray();
            json.WritePropertyName("scores");
            ScoreRulesJson.Write(json, rules.Scores);
            RightsHash.Write(json, rules);
            QualificationHash.Write(json, rules.Qualification, rules.Distribution, rules.DatedRules, rules.CustomerEvent);
            json.WriteEndObject();
        });
        return new RuleStamp(book, PackageVersion(), HashOf(Encoding.UTF8.GetBytes(canonical)), Engine);
    }

    private static void WriteFunnel(Utf8JsonWriter json, Funnel funnel)
    {
        json.WriteStartArray("funnel");
        foreach (var terms in funnel.Stages)
        {
            json.WriteStartArray();
            json.WriteStringValue(Invariant(terms.AlarmMonths));
            json.WriteStringValue(Invariant(terms.BenchmarkMonths));
            json.WriteStringValue(Invariant(terms.Probability));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static string? Invariant(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string HashOf(byte[] bytes)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(bytes).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>The version of the package, without what a build adds after a plus sign.</summary>
    private static string PackageVersion()
    {
        var version = typeof(RuleHash).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        return version.Split('+')[0];
    }
}
