using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Replays the entries of one machine. It remembers, for one run, where each thing stands and what is known of it.</summary>
internal sealed class MachineReplay<TStage, TTrigger, TFacts>(
    StageMachine<TStage, TTrigger, TFacts> machine, IReadOnlyDictionary<string, VerifiedDecision> decisions) : MachineReplay
    where TStage : unmanaged, Enum
    where TTrigger : unmanaged, Enum
    where TFacts : struct
{
    private readonly Dictionary<string, (string Stage, Dictionary<string, object?> Known)> _subjects = new(StringComparer.Ordinal);
    private readonly OwnFacts _own = new(machine.Definition, machine.Facts);
    private readonly HashSet<string> _decisionFacts = new(machine.Facts.Where(fact => fact.Type == FactType.Decision).Select(fact => fact.Id), StringComparer.Ordinal);

    internal override ReplayStep Step(JournalEntry entry, bool sameRules)
    {
        if (!_subjects.TryGetValue(entry.Subject, out var subject))
            _subjects[entry.Subject] = subject = (machine.Definition.Start.Id, new Dictionary<string, object?>(StringComparer.Ordinal));
        var known = new Dictionary<string, object?>(subject.Known, StringComparer.Ordinal);
        foreach (var pair in entry.Facts)
            known[pair.Key] = pair.Value;
        foreach (var pair in _own.Of(entry))
            known[pair.Key] = pair.Value;
        var from = subject.Stage;
        if (!machine.FactSet.TryBind(known.Select(Resolve), out var facts, out var findings))
            return new ReplayStep(entry, Answer.Refused, from, null, default, [], findings, sameRules);
        if (!machine.TryParseStage(from, out var stage) || !machine.TryParseTrigger(entry.Trigger, out var trigger))
            return new ReplayStep(entry, Answer.NotDefined, from, null, default, [], [], sameRules);
        var move = machine.Fire(stage, trigger, facts);
        if (move.IsAllowed)
            _subjects[entry.Subject] = (move.Edge!.To, known);
        var opened = move.IsAllowed ? OpenedBy(move.Edge!, facts) : [];
        return new ReplayStep(entry, move.Answer, from, move.Edge, move.Explain(facts), opened, [], sameRules);
    }

    /// <summary>A decision is named by the id of its record; one that nobody has verified is not known.</summary>
    private KeyValuePair<string, object?> Resolve(KeyValuePair<string, object?> pair)
    {
        if (!_decisionFacts.Contains(pair.Key))
            return pair;
        var verified = pair.Value is string id && decisions.TryGetValue(id, out var decision) ? decision : null;
        return new(pair.Key, verified);
    }

    /// <summary>The decisions that cover what the requirements of the edge ask for.</summary>
    private DecisionRecord[] OpenedBy(Edge edge, in TFacts facts)
    {
        var opened = new List<DecisionRecord>();
        foreach (var coverage in edge.Requirements.SelectMany(requirement => OwnFacts.Coverages(requirement.Data)))
        {
            if (machine.FactSet.TryBind(coverage, out var condition, out _) && condition!.Test(facts).IsTrue
                && machine.FactSet.Find(coverage.Fact!)!.Get(facts) is VerifiedDecision decision && !opened.Contains(decision.Record))
                opened.Add(decision.Record);
        }

        return [.. opened];
    }
}
