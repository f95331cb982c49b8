using System.Collections.Generic;

namespace Ltc;

internal sealed class FlagCondition<TFacts>(FlagFact<TFacts> fact, bool expected) : LeafCondition<TFacts>(fact)
    where TFacts : struct
{
    private readonly Read<TFacts, bool?> _read = fact.Read;
    private readonly bool _expected = expected;

    public override ConditionData Data => new(ConditionKind.Flag, Subject.Id, values: [_expected ? "true" : "false"]);

    public override Truth Test(in TFacts facts)
    {
        var value = _read(facts);
        return Truth.Of(value.GetValueOrDefault() == _expected, known: value.HasValue);
    }

    internal FlagProbe<TFacts> AsProbe(int bit) => new(_read, _expected, bit);

    internal override Condition<TFacts> Negate() => new FlagCondition<TFacts>((FlagFact<TFacts>)Subject, !_expected);

    internal override string Bound(Language language) => (_expected ? Phrases.Yes : Phrases.No).In(language);

    private protected override void AddOwnCandidates(in TFacts facts, IList<object?> into)
    {
        into.Add(_expected);
        into.Add(!_expected);
    }
}
