using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Finds, for each open deal whose stage is one of ours, the next moves with what they lack.</summary>
internal sealed class NextMoves : ICheck, IStageMachineVisitor<IDealMoves>
{
    private readonly Dictionary<string, IDealMoves> _machines = new(StringComparer.Ordinal);
    private readonly HashSet<DealSituation> _situations = [];
    private readonly CalendarDate? _asOf;
    private int _last;

    /// <summary>Prepares every machine of a rule set.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="asOf">The day of the question.</param>
    internal NextMoves(LtcRules rules, CalendarDate? asOf)
    {
        _asOf = asOf;
        foreach (var machine in rules.Machines)
            _machines.Add(machine.Definition.Id, machine.Accept(this));
    }

    /// <summary>The situations that occur, by stage and then by number.</summary>
    internal IReadOnlyList<DealSituation> Situations =>
        [.. _situations.OrderBy(situation => situation.Stage.FirstLine).ThenBy(situation => situation.Number)];

    /// <inheritdoc/>
    public void See(Deal deal)
    {
        if (Of(deal) is not { } situation)
            return;
        situation.Count++;
        _situations.Add(situation);
    }

    /// <inheritdoc/>
    public void Finish()
    {
    }

    /// <summary>Finds the situation of one deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <returns>The situation; null for a deal that is not open or whose stage is not one of ours.</returns>
    internal DealSituation? Of(Deal deal)
    {
        if (deal.Stage is not { Target: { Kind: DealKind.Open, Stage: { } stage } } use)
            return null;
        return _machines.TryGetValue(stage.Machine, out var machine) ? machine.Of(deal, use, stage.StageId) : null;
    }

    /// <inheritdoc/>
    IDealMoves IStageMachineVisitor<IDealMoves>.Visit<TStage, TTrigger, TFacts>(StageMachine<TStage, TTrigger, TFacts> machine) =>
        new MachineMoves<TStage, TTrigger, TFacts>(machine, _asOf, () => ++_last);
}
