using System.Collections.Generic;

namespace Ltc;

internal sealed class FlagCondition<TFacts>(FlagFact<TFacts> fact, bool expected) : LeafCondition<TFacts>(fact)
    where TFacts : struct
{
    private readonly FactReader<TFacts, bool?> _read = fact.Reader;
    private readonly bool _expected = expected;

    public override ConditionData Data => new(ConditionKind.Flag, Subject.Id, values: [_expected ? "true" : "false"]);

    public override Truth Test(in TFacts facts)
    {
        var value = _read.Of(facts);
        return Truth.Of(value.GetValueOrDefault() == _expected, known: value.HasValue);
    }

    internal override void AddTo(ProbeList<TFacts> probes, int number)
    {
#if NET8_0_OR_GREATER
        if (_read.HasPlace && FlagBytes.AreAsExpected)
        {
            probes.Flags.Add(new(_read.Place, TestReasons.Of(_expected, number)));
            return;
        }

#endif
        probes.CalledFlags.Add(new(_read.Call, TestReasons.Of(_expected, number)));
    }

    internal override Condition<TFacts> Negate() => new FlagCondition<TFacts>((FlagFact<TFacts>)Subject, !_expected);

    internal override string Bound(Language language) => (_expected ? Phrases.Yes : Phrases.No).In(language);

    private protected override void AddOwnCandidates(in TFacts facts, IList<object?> into)
    {
        into.Add(_expected);
        into.Add(!_expected);
    }
}
