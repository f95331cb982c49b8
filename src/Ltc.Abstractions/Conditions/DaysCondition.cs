using System.Collections.Generic;

namespace Ltc;

internal sealed class DaysCondition<TFacts>(MomentFact<TFacts> fact, MomentFact<TFacts> other, Interval days) : LeafCondition<TFacts>(fact)
    where TFacts : struct
{
    private static readonly int SomeDay = new CalendarDate(2026, 1, 1).DayNumber;

    private readonly MomentFact<TFacts> _fact = fact;
    private readonly MomentFact<TFacts> _other = other;
    private readonly Interval _days = days;

    // Whole days, so that counting them needs no decimals.
    private readonly long _first = WholeDays.First(days);
    private readonly long _last = WholeDays.Last(days);

    public override ConditionData Data => new(ConditionKind.Days, Subject.Id, _other.Id, range: _days);

    public override Truth Test(in TFacts facts)
    {
        var from = _fact.DayOf(facts);
        var to = _other.DayOf(facts);
        var distance = (long)to.GetValueOrDefault() - from.GetValueOrDefault();
        return Truth.Of((distance >= _first) & (distance <= _last), known: from.HasValue & to.HasValue);
    }

#if NET8_0_OR_GREATER
    internal override void AddTo(ProbeList<TFacts> probes, int number)
    {
        if (_fact is DateFact<TFacts> { Reader.HasPlace: true } from && _other is DateFact<TFacts> { Reader.HasPlace: true } to)
            probes.Days.Add(new(from.Reader.Place, to.Reader.Place, _first, _last, number));
        else
            base.AddTo(probes, number);
    }

#endif
    internal override void AddFacts(IList<Fact<TFacts>> into)
    {
        base.AddFacts(into);
        AddOnce(into, _other);
    }

    internal override string Bound(Language language) => Phrases.DaysTo(_days, _other.Text, language);

    internal override string Found(in TFacts facts, Language language) => Phrases.Pair(Subject, _other, facts, language);

    internal override void AddCandidates(in TFacts facts, Fact<TFacts> target, IList<object?> into)
    {
        var forward = target.Equals(_other);
        if (!forward && !target.Equals(_fact))
            return;
        var moved = forward ? _other : _fact;
        var anchor = (forward ? _fact : _other).DayOf(facts) ?? SomeDay;
        foreach (var end in new[] { _days.Lower, _days.Upper })
        {
            for (var shift = -1; shift <= 1; shift++)
            {
                var distance = (long)(end ?? 0m) + shift;
                into.Add(moved.OnDay(forward ? anchor + distance : anchor - distance));
            }
        }
    }
}
