using System;
using System.Collections.Generic;

namespace Ltc;

internal sealed class AllCondition<TFacts>(Condition<TFacts>[] parts) : Condition<TFacts>
    where TFacts : struct
{
    private readonly Condition<TFacts>[] _parts = (Condition<TFacts>[])parts.Clone();

    internal Condition<TFacts>[] Parts => _parts;

    public override ConditionData Data => new(ConditionKind.All, parts: Array.ConvertAll(_parts, part => part.Data));

    public override Truth Test(in TFacts facts)
    {
        var result = Truth.True;
        foreach (var part in _parts)
        {
            var truth = part.Test(facts);
            if (truth.IsFalse)
                return Truth.False;
            if (truth.IsUnknown)
                result = Truth.Unknown;
        }

        return result;
    }

    internal override Condition<TFacts> Negate() => new AnyCondition<TFacts>(Array.ConvertAll(_parts, part => part.Negate()));

    internal override bool CannotHold(in TFacts facts, Fact<TFacts>[] free)
    {
        foreach (var part in _parts)
        {
            if (part.CannotHold(facts, free))
                return true;
        }

        return false;
    }

    internal override void AddFacts(IList<Fact<TFacts>> into)
    {
        foreach (var part in _parts)
            part.AddFacts(into);
    }

    internal override void AddMisses(in TFacts facts, IList<LeafCondition<TFacts>> into)
    {
        foreach (var part in _parts)
            part.AddMisses(facts, into);
    }

    internal override void AddCandidates(in TFacts facts, Fact<TFacts> target, IList<object?> into)
    {
        foreach (var part in _parts)
            part.AddCandidates(facts, target, into);
    }
}
