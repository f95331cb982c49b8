using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The deal of <c>ltc demo</c>: a committed journal, replayed under the rules.</summary>
/// <remarks>The decisions of the journal are taken on trust: it is the tool's own. A host lets them be verified.</remarks>
internal sealed class DemoStory
{
    private DemoStory(IReadOnlyList<ReplayStep> steps, ReplayStep? stop)
    {
        Steps = steps;
        Stop = stop;
    }

    /// <summary>The steps told; with a fact taken away, the last is the one where the story stops.</summary>
    internal IReadOnlyList<ReplayStep> Steps { get; }

    /// <summary>The step that the whole story takes and this one cannot; null when the story is whole.</summary>
    internal ReplayStep? Stop { get; }

    /// <summary>Reads the journal.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The journal.</returns>
    internal static Journal Read(LtcRules rules)
    {
        using var stream = typeof(DemoStory).Assembly.GetManifestResourceStream("demo.ndjson")!;
        using var reader = new StreamReader(stream);
        return Journal.TryRead(reader.ReadToEnd(), rules, out var journal, out var findings)
            ? journal!
            : throw new InvalidDataException(string.Join(Environment.NewLine, findings));
    }

    /// <summary>The facts that can be taken away: those that the journal names.</summary>
    /// <param name="journal">The journal.</param>
    /// <returns>Ids, in order of appearance.</returns>
    internal static IReadOnlyList<string> FactsOf(Journal journal) => journal.Entries.SelectMany(entry => entry.Facts.Keys).Distinct().ToArray();

    /// <summary>Tells the story.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="without">The fact to take away; null for none.</param>
    /// <returns>The story.</returns>
    internal static DemoStory Tell(LtcRules rules, Journal journal, string? without)
    {
        var whole = Run(rules, journal, journal.Entries);
        if (without is null)
            return new DemoStory(whole, null);
        var steps = Run(rules, journal, journal.Entries.Select(entry => entry.Without(without)));
        var stop = Enumerable.Range(0, steps.Count).FirstOrDefault(i => whole[i].Answer == Answer.Allowed && steps[i].Answer != Answer.Allowed, -1);
        return stop < 0 ? new DemoStory(steps, null) : new DemoStory(steps.Take(stop + 1).ToArray(), steps[stop]);
    }

    private static IReadOnlyList<ReplayStep> Run(LtcRules rules, Journal journal, IEnumerable<JournalEntry> entries) =>
        Replay.Run(rules, entries, journal.Records.Select(record => new VerifiedDecision(record)).ToArray()).Steps;
}
