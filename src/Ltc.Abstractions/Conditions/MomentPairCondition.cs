using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Compares two moments as they are: neither days nor offsets matter.</summary>
internal sealed class MomentPairCondition<TFacts>(InstantFact<TFacts> fact, InstantFact<TFacts> other) : LeafCondition<TFacts>(fact)
    where TFacts : struct
{
    private readonly InstantFact<TFacts> _fact = fact;
    private readonly InstantFact<TFacts> _other = other;

    public override ConditionData Data => new(ConditionKind.Moments, Subject.Id, _other.Id, ["notLater"]);

    public override Truth Test(in TFacts facts)
    {
        var moment = _fact.Read(facts);
        var bound = _other.Read(facts);
        if (!moment.HasValue || !bound.HasValue)
            return Truth.Unknown;
        return moment.GetValueOrDefault() <= bound.GetValueOrDefault();
    }

    internal override void AddFacts(IList<Fact<TFacts>> into)
    {
        base.AddFacts(into);
        AddOnce(into, _other);
    }

    internal override string Bound(Language language) => Phrases.NotLater(_other.Text, language);

    internal override string Found(in TFacts facts, Language language) => Phrases.Pair(Subject, _other, facts, language);

    internal override void AddCandidates(in TFacts facts, Fact<TFacts> target, IList<object?> into)
    {
        var counterpart = target.Equals(_fact) ? _other : target.Equals(_other) ? _fact : null;
        if (counterpart is null)
            return;
        var moment = counterpart.Read(facts) ?? (DateTimeOffset)counterpart.Sample;
        into.Add(moment);
        // A second either way, where the calendar has one.
        if (moment.UtcDateTime > DateTime.MinValue.AddDays(1))
            into.Add(moment.AddSeconds(-1));
        if (moment.UtcDateTime < DateTime.MaxValue.AddDays(-1))
            into.Add(moment.AddSeconds(1));
    }
}
