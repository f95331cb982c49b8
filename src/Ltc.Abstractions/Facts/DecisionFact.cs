namespace Ltc;

/// <summary>A decision that has been verified, or none.</summary>
/// <remarks>It takes only a <see cref="VerifiedDecision"/>: a record that was merely read back opens nothing.</remarks>
/// <typeparam name="TFacts">The facts it belongs to.</typeparam>
public sealed class DecisionFact<TFacts> : Fact<TFacts>
    where TFacts : struct
{
    private readonly Write<TFacts, VerifiedDecision?> _write;

    internal DecisionFact(string id, Read<TFacts, VerifiedDecision?> read, Write<TFacts, VerifiedDecision?> write, in Text text)
        : base(id, FactType.Decision, text)
    {
        Read = read;
        _write = write;
    }

    /// <summary>A condition: the decision covers what the facts say is about to happen.</summary>
    /// <param name="scope">Which facts the decision must cover.</param>
    /// <returns>Unknown while there is no decision or a fact of the scope is not known, unless what is known already fails.</returns>
    /// <exception cref="System.ArgumentException">The scope does not say what it is about and when, or names an amount without its currency.</exception>
    public Condition<TFacts> Covers(DecisionScope<TFacts> scope) => new CoverageCondition<TFacts>(this, scope);

    /// <inheritdoc/>
    public override bool IsKnown(in TFacts facts) => Read(facts) is not null;

    /// <inheritdoc/>
    public override object? Get(in TFacts facts) => Read(facts);

    /// <inheritdoc/>
    public override bool TrySet(in TFacts facts, object? value, out TFacts result)
    {
        var taken = value is null or VerifiedDecision;
        result = taken ? _write(facts, value as VerifiedDecision) : facts;
        return taken;
    }

    internal Read<TFacts, VerifiedDecision?> Read { get; }

    internal override string Expected => "a verified decision";

    internal override object Sample => VerifiedDecision.Nothing;
}
