using System;

namespace Ltc;

/// <summary>An edge with its conditions in an array, ready to fire.</summary>
internal sealed class TypedEdge<TTrigger, TFacts>(Edge edge, TTrigger trigger, Condition<TFacts>[] conditions)
    where TTrigger : unmanaged, Enum
    where TFacts : struct
{
    private readonly Condition<TFacts>[] _conditions = conditions;
    private readonly Edge _edge = edge;

    internal Edge Edge => _edge;

    internal TTrigger Trigger { get; } = trigger;

    internal Condition<TFacts>[] Conditions => _conditions;

    internal Move<TStage> Fire<TStage>(in TFacts facts)
        where TStage : unmanaged, Enum
    {
        unchecked
        {
            uint unmet = 0;
            uint unknown = 0;
            uint bit = 1;
            foreach (var condition in _conditions)
            {
                var truth = condition.Test(facts);
                if (!truth.IsTrue)
                {
                    if (truth.IsFalse)
                        unmet |= bit;
                    else
                        unknown |= bit;
                }

                bit <<= 1;
            }

            return new Move<TStage>(_edge, unmet, unknown);
        }
    }
}
