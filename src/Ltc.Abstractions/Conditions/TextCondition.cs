using System;
using System.Collections.Generic;

namespace Ltc;

internal sealed class TextCondition<TFacts>(TextFact<TFacts> fact, string[] values) : LeafCondition<TFacts>(fact)
    where TFacts : struct
{
    private readonly TextFact<TFacts> _fact = fact;
    private readonly string[] _values = (string[])values.Clone();

    public override ConditionData Data => new(ConditionKind.Text, Subject.Id, values: _values);

    public override Truth Test(in TFacts facts)
    {
        var value = _fact.Read(facts);
        if (value is null)
            return Truth.Unknown;
        foreach (var allowed in _values)
        {
            if (string.Equals(allowed, value, StringComparison.Ordinal))
                return Truth.True;
        }

        return Truth.False;
    }

    internal override string Bound(Language language) => Phrases.OneOf(_values, language);

    private protected override void AddOwnCandidates(in TFacts facts, IList<object?> into)
    {
        foreach (var value in _values)
        {
            into.Add(value);
            into.Add("not-" + value);
        }
    }
}
