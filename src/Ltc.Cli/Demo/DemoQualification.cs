using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Ltc.Cli;

/// <summary>The first act of <c>ltc demo</c>: the lead is qualified, and what comes out is what its machine reads.</summary>
internal static class DemoQualification
{
    /// <summary>The facts of the qualification that can be taken away: those that the story answers.</summary>
    internal static IReadOnlyList<string> Facts { get; } = [.. Lines().SelectMany(line => line.Facts.Keys)];

    /// <summary>Qualifies the lead as often as something new was known.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="without">The fact to take away; null for none.</param>
    /// <returns>The rounds in the order of their days.</returns>
    internal static IReadOnlyList<DemoRound> Tell(LtcRules rules, string? without)
    {
        var known = new Dictionary<string, object?>(StringComparer.Ordinal);
        var rounds = new List<DemoRound>();
        foreach (var (at, facts) in Lines())
        {
            foreach (var fact in facts.Where(fact => fact.Key != without))
                known[fact.Key] = fact.Value;
            rounds.Add(QualificationFact.All.TryBind(known, out var answers, out var findings)
                ? new DemoRound(at, answers, rules.Qualification.Evaluate(answers))
                : throw new InvalidDataException(string.Join(Environment.NewLine, findings)));
        }

        return rounds;
    }

    /// <summary>Gives an entry of the lead what the last qualification before it says.</summary>
    /// <param name="entry">The entry of the journal.</param>
    /// <param name="rounds">The qualifications.</param>
    /// <returns>The entry, with verdicts, score and what is settled among its facts.</returns>
    internal static JournalEntry Join(JournalEntry entry, IReadOnlyList<DemoRound> rounds)
    {
        if (entry.Machine != "lead" || rounds.LastOrDefault(round => round.At <= CalendarDate.Of(entry.At)) is not { } round)
            return entry;
        var lead = default(LeadFacts).With(round.Answers, round.Lead);
        var said = LeadFact.All.Facts.Where(fact => fact.IsKnown(lead)).Select(fact => new KeyValuePair<string, object?>(fact.Id, fact.Get(lead)));
        return new JournalEntry(entry.Machine, entry.Subject, entry.Trigger, entry.At, entry.Facts.Concat(said), entry.Records, entry.EventId, entry.Stamp);
    }

    private static IEnumerable<(CalendarDate At, Dictionary<string, object?> Facts)> Lines()
    {
        using var stream = typeof(DemoQualification).Assembly.GetManifestResourceStream("qualification.ndjson")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            CalendarDate.TryParse(json.RootElement.GetProperty("at").GetString(), out var at);
            yield return (at, json.RootElement.GetProperty("facts").EnumerateObject().ToDictionary(fact => fact.Name, fact => ValueOf(fact.Value)));
        }
    }

    private static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => value.GetString(),
    };
}
