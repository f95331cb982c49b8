namespace Ltc;

/// <summary>A set of texts, for example the roles that a person has.</summary>
/// <remarks>The empty set is known; null is not. Order and repeats do not matter.</remarks>
/// <typeparam name="TFacts">The facts it belongs to.</typeparam>
public sealed class SetFact<TFacts> : Fact<TFacts>
    where TFacts : struct
{
    private readonly Write<TFacts, string[]?> _write;

    internal SetFact(string id, Read<TFacts, string[]?> read, Write<TFacts, string[]?> write, in Text text)
        : base(id, FactType.Set, text)
    {
        Read = read;
        _write = write;
    }

    /// <summary>A condition: the set holds this text.</summary>
    /// <param name="value">The text.</param>
    /// <returns>Unknown while nobody has said.</returns>
    public Condition<TFacts> Has(string value) => new SetCondition<TFacts>(this, [value]);

    /// <summary>A condition: the set holds at least one of these texts.</summary>
    /// <param name="values">The texts.</param>
    /// <returns>Unknown while nobody has said.</returns>
    public Condition<TFacts> HasAny(params string[] values) => new SetCondition<TFacts>(this, values);

    /// <inheritdoc/>
    public override bool IsKnown(in TFacts facts) => Read(facts) is not null;

    /// <inheritdoc/>
    public override object? Get(in TFacts facts) => Read(facts);

    /// <inheritdoc/>
    public override bool TrySet(in TFacts facts, object? value, out TFacts result)
    {
        string[]? typed = null;
        var taken = value is null || ValueText.TrySet(value, out typed!);
        result = taken ? _write(facts, typed) : facts;
        return taken;
    }

    internal Read<TFacts, string[]?> Read { get; }

    internal override string Expected => "a list of texts";

    internal override object Sample => new[] { "sample" };

    internal override string ShowValue(object value, Language language) => string.Join(", ", (string[])value);
}
