namespace Ltc;

/// <summary>A text: a person, an id, a hash.</summary>
/// <remarks>Compared letter by letter. An empty text counts as not known.</remarks>
/// <typeparam name="TFacts">The facts it belongs to.</typeparam>
public sealed class TextFact<TFacts> : Fact<TFacts>
    where TFacts : struct
{
    private readonly Write<TFacts, string?> _write;

    internal TextFact(string id, FactReader<TFacts, string?> read, Write<TFacts, string?> write, in Text text)
        : base(id, FactType.Text, text)
    {
        Reader = read;
        _write = write;
    }

    /// <summary>A condition: it is this text.</summary>
    /// <param name="value">The text.</param>
    /// <returns>Unknown while nobody has said.</returns>
    public Condition<TFacts> Is(string value) => new TextCondition<TFacts>(this, [value]);

    /// <summary>A condition: it is one of these texts.</summary>
    /// <param name="values">The texts.</param>
    /// <returns>Unknown while nobody has said.</returns>
    public Condition<TFacts> In(params string[] values) => new TextCondition<TFacts>(this, values);

    /// <summary>A condition: both facts name the same person or thing.</summary>
    /// <param name="other">The other fact.</param>
    /// <returns>Unknown while either is not known.</returns>
    public Condition<TFacts> SameAs(TextFact<TFacts> other) => new SameTextCondition<TFacts>(this, other, same: true);

    /// <summary>A condition: the facts name different persons or things.</summary>
    /// <param name="other">The other fact.</param>
    /// <returns>Unknown while either is not known.</returns>
    public Condition<TFacts> NotSameAs(TextFact<TFacts> other) => new SameTextCondition<TFacts>(this, other, same: false);

    /// <inheritdoc/>
    public override bool IsKnown(in TFacts facts) => Read(facts) is not null;

    /// <inheritdoc/>
    public override object? Get(in TFacts facts) => Read(facts);

    /// <inheritdoc/>
    public override bool TrySet(in TFacts facts, object? value, out TFacts result)
    {
        var taken = value is null or string;
        result = taken ? _write(facts, value as string) : facts;
        return taken;
    }

    internal FactReader<TFacts, string?> Reader { get; }

    internal string? Read(in TFacts facts)
    {
        var text = Reader.Of(facts);
        return string.IsNullOrEmpty(text) ? null : text;
    }

    internal override ColumnReader<TFacts> ColumnReader(ColumnAxis axis) => new TextColumnReader<TFacts>(axis, this);

    internal override string Expected => "a text";

    internal override object Sample => "sample";
}
