using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Replays journals: a pure fold over the entries.</summary>
/// <remarks>
/// A thing begins in the first stage of its machine and knows nothing. An accepted move takes it to its new stage and keeps the facts of the entry; anything else
/// changes nothing, so that the accepted entries alone give the same stages. Decisions of the journal open nothing: only those that the caller has verified do.
/// </remarks>
public static class Replay
{
    /// <summary>Replays entries.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="entries">The entries, in the order in which they happened.</param>
    /// <param name="decisions">The decisions that the caller has verified; a fact names one by the id of its record.</param>
    /// <returns>One step an entry.</returns>
    public static ReplayResult Run(LtcRules rules, IEnumerable<JournalEntry> entries, IReadOnlyList<VerifiedDecision> decisions)
    {
        var verified = new Dictionary<string, VerifiedDecision>(StringComparer.Ordinal);
        foreach (var decision in decisions)
            verified[decision.Record.Id] = decision;
        var machines = new Dictionary<string, MachineReplay?>(StringComparer.Ordinal);
        var steps = new List<ReplayStep>();
        foreach (var entry in entries)
        {
            if (!machines.TryGetValue(entry.Machine, out var machine))
                machines[entry.Machine] = machine = rules.FindMachine(entry.Machine)?.Accept(new MachineReplayMaker(verified));
            var same = entry.Stamp is null || (entry.Stamp.Hash == rules.Stamp.Hash && entry.Stamp.Engine == rules.Stamp.Engine);
            steps.Add(machine?.Step(entry, same) ?? new ReplayStep(entry, Answer.NotDefined, string.Empty, null, default, [], [], same));
        }

        return new ReplayResult(steps.ToArray());
    }
}
