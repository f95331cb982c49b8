using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Compares two choices of one enum by the order of its values: from the mildest to the strictest, from the lowest to the highest.</summary>
/// <remarks>A number that the enum does not define has no place in the order: nothing is known about it.</remarks>
internal sealed class ChoicePairCondition<TFacts, TValue>(ChoiceFact<TFacts, TValue> fact, ChoiceFact<TFacts, TValue> other, bool atLeast) : LeafCondition<TFacts>(fact)
    where TFacts : struct
    where TValue : unmanaged, Enum
{
    private readonly ChoiceFact<TFacts, TValue> _fact = fact;
    private readonly ChoiceFact<TFacts, TValue> _other = other;
    private readonly bool _atLeast = atLeast;

    public override ConditionData Data => new(ConditionKind.ChoicePair, Subject.Id, _other.Id, [_atLeast ? "notBelow" : "notAbove"]);

    public override Truth Test(in TFacts facts)
    {
        var place = _fact.PositionOf(facts);
        var bound = _other.PositionOf(facts);
        if (place < 0 || bound < 0)
            return Truth.Unknown;
        return _atLeast ? place >= bound : place <= bound;
    }

    internal override void AddFacts(IList<Fact<TFacts>> into)
    {
        base.AddFacts(into);
        AddOnce(into, _other);
    }

    internal override string Bound(Language language) => Limit(_other.Text.In(language), language);

    internal override string BoundOf(in TFacts facts, Language language) => _other.IsKnown(facts) ? Limit(Phrases.Quoted(_other.Show(facts, language)), language) : Bound(language);

    internal override string Sentence(in TFacts facts, Language language) => _fact.IsKnown(facts) && _other.IsKnown(facts)
        ? Phrases.Placed(Subject.Text, _fact.Show(facts, language), BoundOf(facts, language), language)
        : Phrases.Miss(Subject.Text, Phrases.Pair(Subject, _other, facts, language), Bound(language), language);

    internal override void AddCandidates(in TFacts facts, Fact<TFacts> target, IList<object?> into)
    {
        if (!target.Equals(_fact) && !target.Equals(_other))
            return;
        foreach (var value in EnumIds<TValue>.Values)
            into.Add(value);
    }

    private string Limit(string bound, Language language) => _atLeast ? Phrases.AtLeast(bound, language) : Phrases.AtMost(bound, language);
}
