using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The deal of <c>ltc demo</c>: a lead that is qualified, cases that are decided, and a committed journal, replayed under the rules.</summary>
internal sealed class DemoStory
{
    private DemoStory(IReadOnlyList<DemoRound> rounds, IReadOnlyList<DemoDecision> decisions, IReadOnlyList<ReplayStep> steps, ReplayStep? stop)
    {
        Rounds = rounds;
        Decisions = decisions;
        Steps = steps;
        Stop = stop;
    }

    /// <summary>The qualifications of the lead, in the order of their days.</summary>
    internal IReadOnlyList<DemoRound> Rounds { get; }

    /// <summary>The decisions, those that could not be taken among them, in the order of their time.</summary>
    internal IReadOnlyList<DemoDecision> Decisions { get; }

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

    /// <summary>The facts that can be taken away: those that the journal names, the qualification gives or the cases of the decisions state.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="journal">The journal.</param>
    /// <returns>Ids, in order of appearance.</returns>
    internal static IReadOnlyList<string> FactsOf(LtcRules rules, Journal journal) =>
        Joined(journal, DemoQualification.Tell(rules, null)).SelectMany(entry => entry.Facts.Keys).Concat(DemoDecisions.Facts).Distinct().ToArray();

    /// <summary>Tells the story.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="without">The fact to take away; null for none.</param>
    /// <returns>The story.</returns>
    internal static DemoStory Tell(LtcRules rules, Journal journal, string? without)
    {
        var rounds = DemoQualification.Tell(rules, null);
        var decisions = DemoDecisions.Tell(rules, journal, null);
        var whole = Run(rules, Joined(journal, rounds), decisions);
        if (without is null)
            return new DemoStory(rounds, decisions, whole, null);
        rounds = DemoQualification.Tell(rules, without);
        decisions = DemoDecisions.Tell(rules, journal, without);
        var steps = Run(rules, Joined(journal, rounds).Select(entry => entry.Without(without)), decisions);
        var stop = Enumerable.Range(0, steps.Count).FirstOrDefault(i => whole[i].Answer == Answer.Allowed && steps[i].Answer != Answer.Allowed, -1);
        return stop < 0 ? new DemoStory(rounds, decisions, steps, null) : new DemoStory(rounds, Until(decisions, steps[stop]), steps.Take(stop + 1).ToArray(), steps[stop]);
    }

    private static DemoDecision[] Until(IEnumerable<DemoDecision> decisions, ReplayStep stop) => [.. decisions.Where(decision => decision.Case.DecidedAt <= stop.Entry.At)];

    private static IEnumerable<JournalEntry> Joined(Journal journal, IReadOnlyList<DemoRound> rounds) =>
        journal.Entries.Select(entry => DemoQualification.Join(entry, rounds));

    private static IReadOnlyList<ReplayStep> Run(LtcRules rules, IEnumerable<JournalEntry> entries, IReadOnlyList<DemoDecision> decisions) =>
        Replay.Run(rules, entries, decisions.Select(decision => decision.Answer.Decision).OfType<VerifiedDecision>().ToArray()).Steps;
}
