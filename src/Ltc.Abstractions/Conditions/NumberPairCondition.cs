using System.Collections.Generic;

namespace Ltc;

internal sealed class NumberPairCondition<TFacts>(NumberFact<TFacts> fact, NumberFact<TFacts> other, bool atLeast) : LeafCondition<TFacts>(fact)
    where TFacts : struct
{
    private readonly NumberFact<TFacts> _fact = fact;
    private readonly NumberFact<TFacts> _other = other;
    private readonly bool _atLeast = atLeast;

    public override ConditionData Data => new(ConditionKind.NumberPair, Subject.Id, _other.Id, [_atLeast ? "atLeast" : "atMost"]);

    public override Truth Test(in TFacts facts)
    {
        var value = _fact.Reader.Of(facts);
        var bound = _other.Reader.Of(facts);
        if (!value.HasValue || !bound.HasValue)
            return Truth.Unknown;
        var order = decimal.Compare(value.GetValueOrDefault(), bound.GetValueOrDefault());
        return _atLeast ? order >= 0 : order <= 0;
    }

    internal override void AddFacts(IList<Fact<TFacts>> into)
    {
        base.AddFacts(into);
        AddOnce(into, _other);
    }

    internal override string Bound(Language language) =>
        _atLeast ? Phrases.AtLeast(_other.Text.In(language), language) : Phrases.AtMost(_other.Text.In(language), language);

    internal override string Found(in TFacts facts, Language language) => Phrases.Pair(Subject, _other, facts, language);

    internal override void AddCandidates(in TFacts facts, Fact<TFacts> target, IList<object?> into)
    {
        var counterpart = target.Equals(_fact) ? _other : target.Equals(_other) ? _fact : null;
        if (counterpart is null)
            return;
        // What may not be zero, or not be what the other is, starts from a number that it may be.
        Boundaries.Add(new Interval(counterpart.Reader.Of(facts) ?? (decimal)counterpart.Sample, null), into);
        into.Add(target.Sample);
    }
}
