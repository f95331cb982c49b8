using System;

namespace Ltc;

/// <summary>An edge with its conditions, ready to fire.</summary>
internal sealed class TypedEdge<TTrigger, TFacts>
    where TTrigger : unmanaged, Enum
    where TFacts : struct
{
    private readonly Edge _edge;
    private readonly RequirementProbes<TFacts> _probes;

    internal TypedEdge(Edge edge, TTrigger trigger, Condition<TFacts>[] conditions)
    {
        _edge = edge;
        _probes = new RequirementProbes<TFacts>(conditions);
        Trigger = trigger;
        Conditions = conditions;
    }

    internal Edge Edge => _edge;

    internal TTrigger Trigger { get; }

    internal Condition<TFacts>[] Conditions { get; }

    internal Move<TStage> Fire<TStage>(in TFacts facts)
        where TStage : unmanaged, Enum
    {
        var reasons = _probes.TestFlags(facts);
        return new Move<TStage>(_edge, _probes.HasMore ? _probes.TestMore(reasons, facts) : reasons);
    }
}
