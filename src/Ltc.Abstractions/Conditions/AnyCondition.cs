using System;
using System.Collections.Generic;

namespace Ltc;

internal sealed class AnyCondition<TFacts>(Condition<TFacts>[] parts) : Condition<TFacts>
    where TFacts : struct
{
    private readonly Condition<TFacts>[] _parts = (Condition<TFacts>[])parts.Clone();

    internal Condition<TFacts>[] Parts => _parts;

    public override ConditionData Data => new(ConditionKind.Any, parts: Array.ConvertAll(_parts, part => part.Data));

    public override Truth Test(in TFacts facts)
    {
        var result = Truth.False;
        foreach (var part in _parts)
        {
            var truth = part.Test(facts);
            if (truth.IsTrue)
                return Truth.True;
            if (truth.IsUnknown)
                result = Truth.Unknown;
        }

        return result;
    }

    internal override Condition<TFacts> Negate() => new AllCondition<TFacts>(Array.ConvertAll(_parts, part => part.Negate()));

    internal override bool CannotHold(in TFacts facts, Fact<TFacts>[] free)
    {
        foreach (var part in _parts)
        {
            if (!part.CannotHold(facts, free))
                return false;
        }

        return true;
    }

    internal override void AddFacts(IList<Fact<TFacts>> into)
    {
        foreach (var part in _parts)
            part.AddFacts(into);
    }

    internal override void AddMisses(in TFacts facts, IList<LeafCondition<TFacts>> into)
    {
        if (Test(facts).IsTrue)
            return;
        foreach (var part in _parts)
            part.AddMisses(facts, into);
    }

    internal override void AddCandidates(in TFacts facts, Fact<TFacts> target, IList<object?> into)
    {
        foreach (var part in _parts)
            part.AddCandidates(facts, target, into);
    }
}
