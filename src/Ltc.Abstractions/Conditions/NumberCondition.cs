using System.Collections.Generic;

namespace Ltc;

internal sealed class NumberCondition<TFacts>(NumberFact<TFacts> fact, Interval range) : LeafCondition<TFacts>(fact)
    where TFacts : struct
{
    private readonly FactReader<TFacts, decimal?> _read = fact.Reader;
    private readonly Interval _range = range;
    private readonly FastRange _fast = new(range);

    public override ConditionData Data => new(ConditionKind.Number, Subject.Id, range: _range);

    public override Truth Test(in TFacts facts)
    {
        var value = _read.Of(facts);
        return Truth.Of(_fast.Contains(value.GetValueOrDefault()), known: value.HasValue);
    }

#if NET8_0_OR_GREATER
    internal override void AddTo(ProbeList<TFacts> probes, int number)
    {
        if (_read.HasPlace)
            probes.Numbers.Add(new(_read.Place, _fast, number));
        else
            base.AddTo(probes, number);
    }

#endif
    internal override Condition<TFacts> Negate()
    {
        var fact = (NumberFact<TFacts>)Subject;
        return _range.HasLower == _range.HasUpper
            ? base.Negate()
            : _range.HasLower
            ? new NumberCondition<TFacts>(fact, new Interval(null, _range.Lower, upperOpen: !_range.LowerOpen))
            : new NumberCondition<TFacts>(fact, new Interval(_range.Upper, null, lowerOpen: !_range.UpperOpen));
    }

    internal override string Bound(Language language) => Phrases.Range(_range, Subject.Unit, language);

    private protected override void AddOwnCandidates(in TFacts facts, IList<object?> into) => Boundaries.Add(_range, into);
}
