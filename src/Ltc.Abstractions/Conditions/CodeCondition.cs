using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A named test in code. What it reads is not known, so nothing can say which facts would open it.</summary>
internal sealed class CodeCondition<TFacts>(string id, Test<TFacts> test) : Condition<TFacts>
    where TFacts : struct
{
    private readonly string _id = id;
    private readonly Test<TFacts> _test = test;

    public override ConditionData Data => new(ConditionKind.Code, _id);

    public override Truth Test(in TFacts facts)
    {
        try
        {
            return _test(facts);
        }
#pragma warning disable CA1031 // Whatever the host's code throws, a test that cannot be evaluated is not known and opens nothing.
        catch (Exception)
#pragma warning restore CA1031
        {
            return Truth.Unknown;
        }
    }

    internal override Condition<TFacts> Negate() => new CodeCondition<TFacts>("not-" + _id, (in TFacts facts) => !_test(facts));

    internal override void AddFacts(IList<Fact<TFacts>> into)
    {
    }

    internal override void AddMisses(in TFacts facts, IList<LeafCondition<TFacts>> into)
    {
    }

    internal override void AddCandidates(in TFacts facts, Fact<TFacts> target, IList<object?> into)
    {
    }
}
