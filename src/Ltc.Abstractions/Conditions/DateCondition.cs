using System.Collections.Generic;

namespace Ltc;

internal sealed class DateCondition<TFacts>(DateFact<TFacts> fact, CalendarDate? from, CalendarDate? before) : LeafCondition<TFacts>(fact)
    where TFacts : struct
{
    private readonly DateFact<TFacts> _fact = fact;
    private readonly CalendarDate? _from = from;
    private readonly CalendarDate? _before = before;

    public override ConditionData Data => new(ConditionKind.Date, Subject.Id, from: _from, before: _before);

    public override Truth Test(in TFacts facts)
    {
        if (_fact.DayOf(facts) is not { } day)
            return Truth.Unknown;
        return !(day < _from?.DayNumber) && !(day >= _before?.DayNumber);
    }

    internal override string Bound(Language language) => Phrases.Dates(_from, _before, language);

    private protected override void AddOwnCandidates(in TFacts facts, IList<object?> into)
    {
        foreach (var end in new[] { _from, _before })
        {
            for (var shift = -1; end is not null && shift <= 1; shift++)
                into.Add(_fact.OnDay((long)end.Value.DayNumber + shift));
        }
    }
}
