namespace Ltc;

/// <summary>A number, exact, with a unit.</summary>
/// <typeparam name="TFacts">The facts it belongs to.</typeparam>
public sealed class NumberFact<TFacts> : Fact<TFacts>
    where TFacts : struct
{
    private readonly Write<TFacts, decimal?> _write;

    internal NumberFact(string id, FactReader<TFacts, decimal?> read, Write<TFacts, decimal?> write, in Text text, string? unit, Interval range)
        : base(id, FactType.Number, text, unit, range)
    {
        Reader = read;
        _write = write;
    }

    /// <summary>A condition: the number is the bound or more.</summary>
    /// <param name="bound">The bound, inside.</param>
    /// <returns>Unknown while the number is not known.</returns>
    public Condition<TFacts> AtLeast(decimal bound) => Within(new Interval(bound, null));

    /// <summary>A condition: the number is the bound or less.</summary>
    /// <param name="bound">The bound, inside.</param>
    /// <returns>Unknown while the number is not known.</returns>
    public Condition<TFacts> AtMost(decimal bound) => Within(new Interval(null, bound));

    /// <summary>A condition: the number is more than the bound.</summary>
    /// <param name="bound">The bound, outside.</param>
    /// <returns>Unknown while the number is not known.</returns>
    public Condition<TFacts> MoreThan(decimal bound) => Within(new Interval(bound, null, lowerOpen: true));

    /// <summary>A condition: the number is less than the bound.</summary>
    /// <param name="bound">The bound, outside.</param>
    /// <returns>Unknown while the number is not known.</returns>
    public Condition<TFacts> LessThan(decimal bound) => Within(new Interval(null, bound, upperOpen: true));

    /// <summary>A condition: the number is exactly this.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Unknown while the number is not known.</returns>
    public Condition<TFacts> Is(decimal value) => Within(new Interval(value, value));

    /// <summary>A condition: the number is in a range.</summary>
    /// <param name="range">For example <c>[1000000,5000000)</c>.</param>
    /// <returns>Unknown while the number is not known.</returns>
    /// <exception cref="System.FormatException">The text is not a range.</exception>
    public Condition<TFacts> Within(string range) => Within(Interval.Parse(range));

    /// <summary>A condition: the number is in a range.</summary>
    /// <param name="range">The range.</param>
    /// <returns>Unknown while the number is not known.</returns>
    public Condition<TFacts> Within(Interval range) => new NumberCondition<TFacts>(this, range);

    /// <summary>A condition: the number is at least another number.</summary>
    /// <param name="other">The other fact.</param>
    /// <returns>Unknown while either is not known.</returns>
    public Condition<TFacts> AtLeast(NumberFact<TFacts> other) => new NumberPairCondition<TFacts>(this, other, atLeast: true);

    /// <summary>A condition: the number is at most another number.</summary>
    /// <param name="other">The other fact.</param>
    /// <returns>Unknown while either is not known.</returns>
    public Condition<TFacts> AtMost(NumberFact<TFacts> other) => new NumberPairCondition<TFacts>(this, other, atLeast: false);

    /// <inheritdoc/>
    public override bool IsKnown(in TFacts facts) => Reader.Of(facts).HasValue;

    /// <inheritdoc/>
    public override object? Get(in TFacts facts) => Reader.Of(facts);

    /// <inheritdoc/>
    /// <remarks>A number outside <see cref="Fact.Range"/> is refused.</remarks>
    public override bool TrySet(in TFacts facts, object? value, out TFacts result)
    {
        decimal? typed = null;
        var taken = value is null;
        if (value is not null && ValueText.TryNumber(value, out var number) && Range.Contains(number))
            (taken, typed) = (true, number);
        result = taken ? _write(facts, typed) : facts;
        return taken;
    }

    internal FactReader<TFacts, decimal?> Reader { get; }

    internal decimal? Read(in TFacts facts) => Reader.Of(facts);

    internal override ColumnReader<TFacts> ColumnReader(ColumnAxis axis) => new NumberColumnReader<TFacts>(axis, Reader);

    internal override string Expected => Range == default ? "a number" : $"a number in {Range}";

    internal override object Sample => (Range.Lower, Range.Upper) switch
    {
        ({ } lower, _) when !Range.LowerOpen => lower,
        (_, { } upper) when !Range.UpperOpen => upper,
        ({ } lower, { } upper) => (lower / 2) + (upper / 2),
        ({ } lower, null) => lower + 1,
        (null, { } upper) => upper - 1,
        _ => 1m,
    };

    internal override string ShowValue(object value, Language language) => Phrases.Number((decimal)value, Unit, language);
}
