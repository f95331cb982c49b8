using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Replays;

/// <summary>Journals over all machines by seed: triggers that mostly exist in the stage guessed, facts that mostly say yes.</summary>
internal sealed class RandomJournal(int seed)
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(8));
    private readonly Random _random = new(seed);

    internal IReadOnlyList<JournalEntry> Next(LtcRules rules)
    {
        var entries = new List<JournalEntry>();
        for (var i = 0; i < 12; i++)
        {
            var machine = rules.Machines[_random.Next(rules.Machines.Count)];
            var stages = Replay.Run(rules, entries, []);
            var subject = "S-" + Say(_random.Next(2));
            var stage = stages.StageOf(machine.Definition.Id, subject) ?? machine.Definition.Start.Id;
            var edges = machine.Definition.Edges.Where(edge => edge.From == stage || _random.Next(20) == 0).ToArray();
            var trigger = edges.Length == 0 ? machine.Definition.Triggers[0].Id : edges[_random.Next(edges.Length)].Trigger;
            var at = Start.AddDays(i * 20);
            entries.Add(new JournalEntry(machine.Definition.Id, subject, trigger, at, Facts(machine, at), eventId: _random.Next(2) == 0 ? "E-" + Say(i) : null, stamp: rules.Stamp));
        }

        return entries;
    }

    private Dictionary<string, object?> Facts(StageMachine machine, DateTimeOffset at)
    {
        var own = new OwnFacts(machine.Definition, machine.Facts);
        var facts = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var fact in machine.Facts.Where(fact => !own.Contains(fact.Id) && fact.Type != FactType.Decision && _random.Next(20) > 0))
        {
            facts[fact.Id] = fact.Type switch
            {
                FactType.Flag => _random.Next(8) > 0 != fact.Id.StartsWith("duplicate", StringComparison.Ordinal),
                FactType.Number => fact.Range.Contains(80m) ? 80m : fact.Range.Contains(0.5m) ? 0.5m : 1m,
                FactType.Choice => fact.Values[_random.Next(fact.Values.Count)],
                FactType.Date => CalendarDate.Of(at).AddDays(-_random.Next(400)).ToString(),
                FactType.Instant => at.AddDays(-_random.Next(30)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture),
                FactType.Set => new[] { "a", "b" },
                _ => _random.Next(10) == 0 ? null : fact.Id + "-value",
            };
        }

        return facts;
    }

    private static string Say(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
