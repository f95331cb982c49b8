using System;
using System.Collections.Generic;

namespace Ltc;

internal sealed class SameTextCondition<TFacts>(TextFact<TFacts> fact, TextFact<TFacts> other, bool same) : LeafCondition<TFacts>(fact)
    where TFacts : struct
{
    private readonly TextFact<TFacts> _fact = fact;
    private readonly TextFact<TFacts> _other = other;
    private readonly bool _same = same;

    public override ConditionData Data => new(ConditionKind.SameText, Subject.Id, _other.Id, [_same ? "same" : "different"]);

    public override Truth Test(in TFacts facts)
    {
        var one = _fact.Read(facts);
        var two = _other.Read(facts);
        return one is null || two is null ? Truth.Unknown : string.Equals(one, two, StringComparison.Ordinal) == _same;
    }

#if NET8_0_OR_GREATER
    internal override void AddTo(ProbeList<TFacts> probes, int number)
    {
        if (_fact.Reader.HasPlace && _other.Reader.HasPlace)
            probes.Texts.Add(new(_fact.Reader.Place, _other.Reader.Place, TestReasons.Of(_same, number)));
        else
            base.AddTo(probes, number);
    }

#endif
    internal override Condition<TFacts> Negate() => new SameTextCondition<TFacts>(_fact, _other, !_same);

    internal override void AddFacts(IList<Fact<TFacts>> into)
    {
        base.AddFacts(into);
        AddOnce(into, _other);
    }

    internal override string Bound(Language language) => Phrases.Same(_other.Text, _same, language);

    internal override string Found(in TFacts facts, Language language) => Phrases.Pair(Subject, _other, facts, language);

    internal override void AddCandidates(in TFacts facts, Fact<TFacts> target, IList<object?> into)
    {
        var counterpart = target.Equals(_fact) ? _other : target.Equals(_other) ? _fact : null;
        if (counterpart is null)
            return;
        // A name made from the other differs from it, also where several persons must all differ.
        var other = counterpart.Read(facts) ?? "somebody";
        into.Add(other);
        into.Add("not-" + other);
    }
}
