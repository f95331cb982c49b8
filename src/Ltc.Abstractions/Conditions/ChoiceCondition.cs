using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

internal sealed class ChoiceCondition<TFacts, TValue> : LeafCondition<TFacts>
    where TFacts : struct
    where TValue : unmanaged, Enum
{
    private readonly ChoiceFact<TFacts, TValue> _fact;
    private readonly ulong _mask;

    internal ChoiceCondition(ChoiceFact<TFacts, TValue> fact, IEnumerable<TValue> values)
        : base(fact)
    {
        _fact = fact;
        foreach (var value in values)
            _mask |= BitOf(value);
    }

    public override ConditionData Data => new(ConditionKind.Choice, Subject.Id, values: Values().Select(EnumIds<TValue>.IdOf).ToArray());

    public override Truth Test(in TFacts facts)
    {
        var value = _fact.Reader.Of(facts);
        return value.HasValue ? (_mask & BitOf(value.GetValueOrDefault())) != 0 : Truth.Unknown;
    }

#if NET8_0_OR_GREATER
    internal override void AddTo(ProbeList<TFacts> probes, int number)
    {
        if (_fact.Reader.HasPlace && EnumIds<TValue>.IsByte)
            probes.Choices.Add(new(_fact.Reader.Place, _mask, number));
        else
            base.AddTo(probes, number);
    }

#endif
    internal override Condition<TFacts> Negate() =>
        new ChoiceCondition<TFacts, TValue>(_fact, EnumIds<TValue>.Values.Where(value => (_mask & BitOf(value)) == 0));

    internal override string Bound(Language language) => Phrases.OneOf(Values().Select(EnumIds<TValue>.IdOf), language);

    private protected override void AddOwnCandidates(in TFacts facts, IList<object?> into)
    {
        foreach (var value in EnumIds<TValue>.Values)
            into.Add(value);
    }

    /// <summary>One bit a value; none for a number that no enum of this size defines, so that it meets no condition.</summary>
    private static ulong BitOf(TValue value)
    {
        var number = EnumIds<TValue>.NumberOf(value);
        return number < 64 ? 1UL << number : 0UL;
    }

    private IEnumerable<TValue> Values() => EnumIds<TValue>.Values.Where(value => (_mask & BitOf(value)) != 0);
}
