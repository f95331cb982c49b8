using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

internal sealed class DeclaredChoiceCondition : LeafCondition<DeclaredFacts>
{
    private readonly DeclaredChoiceFact _fact;
    private readonly string[] _values;

    internal DeclaredChoiceCondition(DeclaredChoiceFact fact, IEnumerable<string> values)
        : base(fact)
    {
        _fact = fact;
        _values = [.. fact.Values.Intersect(values, StringComparer.Ordinal)];
    }

    public override ConditionData Data => new(ConditionKind.Choice, Subject.Id, values: _values);

    public override Truth Test(in DeclaredFacts facts) =>
        _fact.Read(facts) is { } value ? Array.IndexOf(_values, value) >= 0 : Truth.Unknown;

    internal override Condition<DeclaredFacts> Negate() => new DeclaredChoiceCondition(_fact, _fact.Values.Except(_values));

    internal override string Bound(Language language) => Phrases.OneOf(_values, language);

    private protected override void AddOwnCandidates(in DeclaredFacts facts, IList<object?> into)
    {
        foreach (var value in _fact.Values)
            into.Add(value);
    }
}
