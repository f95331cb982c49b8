using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>One of the values of an enum.</summary>
/// <typeparam name="TFacts">The facts it belongs to.</typeparam>
/// <typeparam name="TValue">The enum.</typeparam>
public sealed class ChoiceFact<TFacts, TValue> : Fact<TFacts>
    where TFacts : struct
    where TValue : unmanaged, Enum
{
    private readonly Write<TFacts, TValue?> _write;

    internal ChoiceFact(string id, FactReader<TFacts, TValue?> read, Write<TFacts, TValue?> write, in Text text)
        : base(id, FactType.Choice, text, values: EnumIds<TValue>.Ids)
    {
        Reader = read;
        _write = write;
    }

    /// <summary>A condition: it is this value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Unknown while nobody has said.</returns>
    public Condition<TFacts> Is(TValue value) => new ChoiceCondition<TFacts, TValue>(this, [value]);

    /// <summary>A condition: it is one of these values.</summary>
    /// <param name="values">The values.</param>
    /// <returns>Unknown while nobody has said.</returns>
    public Condition<TFacts> In(params TValue[] values) => new ChoiceCondition<TFacts, TValue>(this, values);

    /// <summary>A condition: it stands at least where another choice of the same enum stands, in the order of the values.</summary>
    /// <param name="other">The other fact, for example the level that is needed.</param>
    /// <returns>Unknown while either is not known, or is a number that the enum does not define.</returns>
    public Condition<TFacts> AtLeast(ChoiceFact<TFacts, TValue> other) => new ChoicePairCondition<TFacts, TValue>(this, other, atLeast: true);

    /// <summary>A condition: it stands at most where another choice of the same enum stands, in the order of the values.</summary>
    /// <param name="other">The other fact, for example the limit of a decision.</param>
    /// <returns>Unknown while either is not known, or is a number that the enum does not define.</returns>
    public Condition<TFacts> AtMost(ChoiceFact<TFacts, TValue> other) => new ChoicePairCondition<TFacts, TValue>(this, other, atLeast: false);

    /// <inheritdoc/>
    public override bool IsKnown(in TFacts facts) => Reader.Of(facts).HasValue;

    /// <inheritdoc/>
    public override object? Get(in TFacts facts) => Reader.Of(facts);

    /// <inheritdoc/>
    public override bool TrySet(in TFacts facts, object? value, out TFacts result)
    {
        TValue? typed = null;
        var taken = value is null;
        if (value is TValue own && EnumIds<TValue>.Values.Contains(own))
            (taken, typed) = (true, own);
        else if (value is string id && EnumIds<TValue>.TryParse(id, out var parsed))
            (taken, typed) = (true, parsed);
        result = taken ? _write(facts, typed) : facts;
        return taken;
    }

    internal FactReader<TFacts, TValue?> Reader { get; }

    internal TValue? Read(in TFacts facts) => Reader.Of(facts);

    internal override int PositionOf(in TFacts facts)
    {
        var value = Read(facts);
        return value.HasValue ? EnumIds<TValue>.PositionOf(value.GetValueOrDefault()) : -1;
    }

    internal override ColumnReader<TFacts> ColumnReader(ColumnAxis axis) => new ChoiceColumnReader<TFacts, TValue>(axis, Reader);

    internal override string Expected => "one of " + string.Join(", ", Values);

    internal override object Sample => EnumIds<TValue>.Values[0];

    internal override Condition<TFacts>? InIds(IReadOnlyList<string> ids) =>
        new ChoiceCondition<TFacts, TValue>(this, ids.Select(id => EnumIds<TValue>.TryParse(id, out var value) ? value : default));

    internal override Condition<TFacts>? ComparedTo(Fact<TFacts> other, bool atLeast) =>
        other is ChoiceFact<TFacts, TValue> same ? new ChoicePairCondition<TFacts, TValue>(this, same, atLeast) : null;

    internal override string ShowValue(object value, Language language) => EnumIds<TValue>.IdOf((TValue)value);
}
