using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Asks one machine for the next moves of deals; what they lack is searched once for each different set of answers.</summary>
/// <typeparam name="TStage">The stages.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
/// <typeparam name="TFacts">The facts.</typeparam>
internal sealed class MachineMoves<TStage, TTrigger, TFacts> : IDealMoves
    where TStage : unmanaged, Enum
    where TTrigger : unmanaged, Enum
    where TFacts : struct
{
    private const int Budget = 20_000;
    private readonly StageMachine<TStage, TTrigger, TFacts> _machine;
    private readonly IReadOnlyList<(DealField Field, Fact<TFacts> Fact)> _fields;
    private readonly Fact[] _facts;
    private readonly Dictionary<StageUse, List<(Move<TStage>[] Moves, DealSituation Situation)>> _situations = [];
    private readonly Func<int> _nextNumber;
    private readonly TFacts _start;

    internal MachineMoves(StageMachine<TStage, TTrigger, TFacts> machine, CalendarDate? asOf, Func<int> nextNumber)
    {
        _machine = machine;
        _nextNumber = nextNumber;
        _fields = DealFacts.Of(machine.FactSet);
        _facts = [.. _fields.Select(field => field.Fact)];
        if (asOf is { } day && DealFacts.NowOf(machine.FactSet) is { } now)
            now.TrySet(default, DealFacts.MomentOf(day), out _start);
    }

    /// <inheritdoc/>
    public DealSituation? Of(Deal deal, StageUse use, string stage)
    {
        if (!_machine.TryParseStage(stage, out var from))
            return null;
        var facts = FactsOf(deal);
        var moves = _machine.Moves(from, facts);
        if (moves.Count == 0)
            return null;
        if (!_situations.TryGetValue(use, out var situations))
            _situations.Add(use, situations = []);
        foreach (var (known, situation) in situations)
        {
            if (AreSame(moves, known))
                return Narrowed(situation, facts);
        }

        var added = Describe(use, from, facts, moves);
        situations.Add(([.. moves.Select(next => next.Move)], added));
        return added;
    }

    private DealSituation Narrowed(DealSituation situation, in TFacts facts)
    {
        for (var i = 0; i < _fields.Count; i++)
        {
            if (!_fields[i].Fact.IsKnown(facts))
                situation.Forget(i);
        }

        return situation;
    }

    private static bool AreSame(in MoveList<TStage, TTrigger, TFacts> moves, Move<TStage>[] known)
    {
        var index = 0;
        foreach (var next in moves)
        {
            if (next.Move != known[index++])
                return false;
        }

        return true;
    }

    private TFacts FactsOf(Deal deal)
    {
        var facts = _start;
        foreach (var (field, fact) in _fields)
        {
            if (DealFacts.ValueOf(deal, field) is { } value)
                fact.TrySet(facts, value, out facts);
        }

        return facts;
    }

    private DealSituation Describe(StageUse use, TStage from, TFacts facts, in MoveList<TStage, TTrigger, TFacts> moves)
    {
        var described = new List<DealMove>();
        foreach (var next in moves)
        {
            if (next.Move.Edge is not { } edge || _machine.Definition.FindStage(edge.To) is not { } to)
                continue;
            var trigger = _machine.Definition.Triggers.First(candidate => candidate.Id == edge.Trigger);
            var lacks = next.Move.IsAllowed ? [] : _machine.Lacks(from, next.Trigger, facts, Budget).Sets;
            var unmet = next.Move.Reasons.Select(reason => reason.Id).ToHashSet(StringComparer.Ordinal);
            var needs = edge.Requirements.Where(requirement => unmet.Contains(requirement.Id));
            described.Add(new DealMove(trigger, to, next.Move.Answer, lacks, [.. needs]));
        }

        return new DealSituation(_nextNumber(), use, _facts, [.. _fields.Select(field => field.Fact.IsKnown(facts))], described);
    }
}
