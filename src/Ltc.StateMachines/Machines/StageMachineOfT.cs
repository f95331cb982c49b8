using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>A stage machine over typed stages, triggers and facts: a definition and a pure function.</summary>
/// <remarks>
/// It holds no state and runs no callback: the stage is the caller's, effects come back as values. Immutable and thread-safe.
/// <see cref="Fire"/> and <see cref="Moves"/> never throw, not for an undefined enum value either, and allocate nothing.
/// </remarks>
/// <typeparam name="TStage">The stages.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
/// <typeparam name="TFacts">The facts.</typeparam>
public sealed class StageMachine<TStage, TTrigger, TFacts> : StageMachine
    where TStage : unmanaged, Enum
    where TTrigger : unmanaged, Enum
    where TFacts : struct
{
    private readonly TypedEdge<TTrigger, TFacts>?[] _table;
    private readonly TypedEdge<TTrigger, TFacts>[][] _byStage;
    private readonly ValueIds<TStage> _stageIds;
    private readonly ValueIds<TTrigger> _triggerIds;
    private readonly uint _triggers;

    internal StageMachine(MachineDefinition definition, FactSet<TFacts> facts, IReadOnlyList<TypedEdge<TTrigger, TFacts>> edges)
        : this(definition, facts, edges, ValueIds<TStage>.OfEnum, ValueIds<TTrigger>.OfEnum)
    {
    }

    internal StageMachine(
        MachineDefinition definition,
        FactSet<TFacts> facts,
        IReadOnlyList<TypedEdge<TTrigger, TFacts>> edges,
        ValueIds<TStage> stageIds,
        ValueIds<TTrigger> triggerIds)
        : base(definition)
    {
        FactSet = facts;
        _stageIds = stageIds;
        _triggerIds = triggerIds;
        var triggers = triggerIds.Values.Select(EnumIds<TTrigger>.NumberOf).DefaultIfEmpty(-1).Max() + 1;
        _triggers = (uint)triggers;
        var stages = stageIds.Values.Select(EnumIds<TStage>.NumberOf).DefaultIfEmpty(-1).Max() + 1;
        _table = new TypedEdge<TTrigger, TFacts>?[stages * triggers];
        _byStage = new TypedEdge<TTrigger, TFacts>[stages][];
        foreach (var stage in stageIds.Values)
        {
            var number = EnumIds<TStage>.NumberOf(stage);
            _byStage[number] = edges.Where(edge => edge.Edge.From == stageIds.IdOf(stage)).ToArray();
            foreach (var edge in _byStage[number])
                _table[(number * triggers) + EnumIds<TTrigger>.NumberOf(edge.Trigger)] = edge;
        }
    }

    /// <summary>The vocabulary of the facts.</summary>
    /// <value>Never null.</value>
    public FactSet<TFacts> FactSet { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Facts => FactSet.Facts;

    /// <summary>Finds the stage of an id, as journals, requests and command lines name it.</summary>
    /// <param name="id">The id; small and capital letters are one.</param>
    /// <param name="stage">The stage, or default.</param>
    /// <returns>Whether the machine has such a stage.</returns>
    public bool TryParseStage(string? id, out TStage stage) => _stageIds.TryParse(id, out stage);

    /// <summary>Finds the trigger of an id, as journals, requests and command lines name it.</summary>
    /// <param name="id">The id; small and capital letters are one.</param>
    /// <param name="trigger">The trigger, or default.</param>
    /// <returns>Whether the machine has such a trigger.</returns>
    public bool TryParseTrigger(string? id, out TTrigger trigger) => _triggerIds.TryParse(id, out trigger);

    /// <summary>Asks whether a trigger may be fired, and where it leads.</summary>
    /// <param name="from">The stage that the thing is in.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="facts">What is known.</param>
    /// <returns>Allowed with the stage reached and the effects; Refused or Unknown with every reason; NotDefined when the machine has no such move.</returns>
    public Move<TStage> Fire(TStage from, TTrigger trigger, in TFacts facts)
    {
        var edge = Find(from, trigger);
        return edge is null ? new Move<TStage>(Edge.NotDefined, 0) : edge.Fire<TStage>(facts);
    }

    /// <summary>Asks for every move out of a stage.</summary>
    /// <param name="from">The stage that the thing is in.</param>
    /// <param name="facts">What is known; the list keeps a copy.</param>
    /// <returns>Each move with its answer; empty for an end and for a stage that is not defined.</returns>
    public MoveList<TStage, TTrigger, TFacts> Moves(TStage from, in TFacts facts)
    {
        var number = EnumIds<TStage>.NumberOf(from);
        return (uint)number < (uint)_byStage.Length && _byStage[number] is { } edges
            ? new MoveList<TStage, TTrigger, TFacts>(edges, facts)
            : default;
    }

    /// <summary>Asks for the smallest sets of facts that would open a move.</summary>
    /// <param name="from">The stage that the thing is in.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="budget">How many tests the search may make.</param>
    /// <returns>The sets, smallest first, and the unknown facts to find out first. Allocates: for people, not for hot paths.</returns>
    public Lacks Lacks(TStage from, TTrigger trigger, in TFacts facts, int budget = 200_000)
    {
        var edge = Find(from, trigger);
        return edge is null ? new Lacks(Answer.NotDefined) : new LackSearch<TFacts>(edge.Conditions, FactSet, budget).Run(edge.Fire<TStage>(facts).Answer, facts);
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IStageMachineVisitor<TResult> visitor) => visitor.Visit(this);

    internal override Fact? FindFact(string id) => FactSet.Find(id);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TypedEdge<TTrigger, TFacts>? Find(TStage from, TTrigger trigger)
    {
        unchecked
        {
            var stage = (uint)EnumIds<TStage>.NumberOf(from);
            var column = (uint)EnumIds<TTrigger>.NumberOf(trigger);
            return stage < (uint)_byStage.Length && column < _triggers ? _table[(stage * _triggers) + column] : null;
        }
    }
}
