using System;
using System.Linq;

namespace Ltc;

/// <summary>An edge with its conditions in arrays, ready to fire.</summary>
/// <remarks>
/// Most requirements ask for a flag, so those are asked without the detour over a condition; and truths become bits without a branch, because facts are not
/// predictable. The order of asking does not show: conditions are pure, and each has its own bit.
/// </remarks>
internal sealed class TypedEdge<TTrigger, TFacts>
    where TTrigger : unmanaged, Enum
    where TFacts : struct
{
    private readonly Edge _edge;
    private readonly FlagProbe<TFacts>[] _flags;
    private readonly Condition<TFacts>[] _others;
    private readonly int[] _otherBits;

    internal TypedEdge(Edge edge, TTrigger trigger, Condition<TFacts>[] conditions)
    {
        _edge = edge;
        Trigger = trigger;
        Conditions = conditions;
        _flags = [.. conditions.Select((condition, bit) => condition is FlagCondition<TFacts> flag ? flag.AsProbe(bit) : default).Where(probe => probe.IsMade)];
        _otherBits = [.. Enumerable.Range(0, conditions.Length).Where(bit => conditions[bit] is not FlagCondition<TFacts>)];
        _others = Array.ConvertAll(_otherBits, bit => conditions[bit]);
    }

    internal Edge Edge => _edge;

    internal TTrigger Trigger { get; }

    internal Condition<TFacts>[] Conditions { get; }

    internal Move<TStage> Fire<TStage>(in TFacts facts)
        where TStage : unmanaged, Enum
    {
        uint unmet = 0;
        uint unknown = 0;
        var flags = _flags;
        for (var i = 0; i < flags.Length; i++)
            flags[i].Test(facts, ref unmet, ref unknown);
        var others = _others;
        var bits = _otherBits;
        for (var i = 0; i < others.Length && i < bits.Length; i++)
            others[i].Test(facts).AddTo(bits[i], ref unmet, ref unknown);
        return new Move<TStage>(_edge, unmet, unknown);
    }
}
