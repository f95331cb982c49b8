using System;
using System.Collections.Generic;

namespace Ltc;

internal sealed class SetCondition<TFacts>(SetFact<TFacts> fact, string[] values) : LeafCondition<TFacts>(fact)
    where TFacts : struct
{
    private readonly SetFact<TFacts> _fact = fact;
    private readonly string[] _values = (string[])values.Clone();

    public override ConditionData Data => new(ConditionKind.Set, Subject.Id, values: _values);

    public override Truth Test(in TFacts facts)
    {
        var set = _fact.Read(facts);
        if (set is null)
            return Truth.Unknown;
        foreach (var held in set)
        {
            foreach (var wanted in _values)
            {
                if (string.Equals(held, wanted, StringComparison.Ordinal))
                    return Truth.True;
            }
        }

        return Truth.False;
    }

    internal override string Bound(Language language) => Phrases.OneOf(_values, language);

    private protected override void AddOwnCandidates(in TFacts facts, IList<object?> into)
    {
        foreach (var value in _values)
            into.Add(new[] { value });
        into.Add(Array.Empty<string>());
    }
}
