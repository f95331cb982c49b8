namespace Ltc;

/// <summary>A yes-or-no fact.</summary>
/// <typeparam name="TFacts">The facts it belongs to.</typeparam>
public sealed class FlagFact<TFacts> : Fact<TFacts>
    where TFacts : struct
{
    private readonly Write<TFacts, bool?> _write;

    internal FlagFact(string id, FactReader<TFacts, bool?> read, Write<TFacts, bool?> write, in Text text)
        : base(id, FactType.Flag, text)
    {
        Reader = read;
        _write = write;
    }

    /// <summary>A condition: the answer is yes.</summary>
    /// <value>Unknown while nobody has said.</value>
    public Condition<TFacts> IsTrue => new FlagCondition<TFacts>(this, expected: true);

    /// <summary>A condition: the answer is no.</summary>
    /// <value>Unknown while nobody has said.</value>
    public Condition<TFacts> IsFalse => new FlagCondition<TFacts>(this, expected: false);

    /// <inheritdoc/>
    public override bool IsKnown(in TFacts facts) => Reader.Of(facts).HasValue;

    /// <inheritdoc/>
    public override object? Get(in TFacts facts) => Reader.Of(facts);

    /// <inheritdoc/>
    public override bool TrySet(in TFacts facts, object? value, out TFacts result)
    {
        bool? typed = null;
        var taken = value is null;
        if (value is not null && ValueText.TryFlag(value, out var flag))
            (taken, typed) = (true, flag);
        result = taken ? _write(facts, typed) : facts;
        return taken;
    }

    internal FactReader<TFacts, bool?> Reader { get; }

    internal bool? Read(in TFacts facts) => Reader.Of(facts);

    internal override ColumnReader<TFacts> ColumnReader(ColumnAxis axis) => new FlagColumnReader<TFacts>(axis, Reader);

    internal override string Expected => "true or false";

    internal override object Sample => true;

    internal override string ShowValue(object value, Language language) => (value is true ? Phrases.Yes : Phrases.No).In(language);
}
