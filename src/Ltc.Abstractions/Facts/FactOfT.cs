namespace Ltc;

/// <summary>A fact that can be read from and written to one facts type.</summary>
/// <typeparam name="TFacts">The facts, a struct of nullable properties.</typeparam>
public abstract class Fact<TFacts> : Fact
    where TFacts : struct
{
    private protected Fact(
        string id, FactType type, in Text text, string? unit = null, Interval range = default, System.Collections.Generic.IReadOnlyList<string>? values = null)
        : base(id, type, text, unit, range, values)
    {
    }

    /// <summary>A condition: somebody has said what this fact is.</summary>
    /// <value>True or False, never Unknown.</value>
    public Condition<TFacts> Known => new KnownCondition<TFacts>(this);

    /// <summary>Says whether the value is known.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>False when nobody has said.</returns>
    public abstract bool IsKnown(in TFacts facts);

    /// <summary>Reads the value without its type. Allocates for structs: for binding, forms and exports, not for hot paths.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The value, or null when it is not known.</returns>
    public abstract object? Get(in TFacts facts);

    /// <summary>Writes a value of the fact's own type, of a type that converts exactly, or as invariant text.</summary>
    /// <param name="facts">The facts, unchanged.</param>
    /// <param name="value">The value; null for not known.</param>
    /// <param name="result">A copy with the value, or the facts as they were when the value is refused.</param>
    /// <returns>Whether the value could be taken.</returns>
    public abstract bool TrySet(in TFacts facts, object? value, out TFacts result);

    /// <summary>Writes the value as people read it.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>9 %</c>; the word for not known when nobody has said.</returns>
    public string Show(in TFacts facts, Language language) =>
        IsKnown(facts) ? ShowValue(Get(facts)!, language) : Phrases.NotKnown.In(language);

    internal virtual string ShowValue(object value, Language language) => ValueText.Write(value);

    /// <summary>Reads the fact as a column of a decision table.</summary>
    /// <returns>Null for a fact that cannot be a column.</returns>
    internal virtual ColumnReader<TFacts>? ColumnReader(ColumnAxis axis) => null;

    /// <summary>Where the value of a choice stands among <see cref="Fact.Values"/>.</summary>
    /// <returns>−1 when it is not known or the fact is no choice, −2 for a number that the enum does not define.</returns>
    internal virtual int PositionOf(in TFacts facts) => -1;

    /// <summary>A value that nothing else is: what a search tries when any known value would do.</summary>
    internal abstract object Sample { get; }

    /// <summary>A condition on the ids of a choice; null for a fact of another type.</summary>
    internal virtual Condition<TFacts>? InIds(System.Collections.Generic.IReadOnlyList<string> ids) => null;

    /// <summary>A condition that compares two choices of one enum; null for facts that cannot be compared so.</summary>
    internal virtual Condition<TFacts>? ComparedTo(Fact<TFacts> other, bool atLeast) => null;
}
