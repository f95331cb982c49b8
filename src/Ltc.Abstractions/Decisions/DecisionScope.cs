namespace Ltc;

/// <summary>Names the facts that a decision must cover: the intent, with facts in place of values.</summary>
/// <remarks>A dimension without a fact is not asked about. Immutable once it is part of a condition, which copies it.</remarks>
/// <typeparam name="TFacts">The facts.</typeparam>
public sealed class DecisionScope<TFacts>
    where TFacts : struct
{
    /// <summary>What kind of thing it is about: the id of its machine.</summary>
    /// <value>Required.</value>
    public string SubjectKind { get; set; } = string.Empty;

    /// <summary>The fact that names which one.</summary>
    /// <value>Required.</value>
    public TextFact<TFacts>? SubjectId { get; set; }

    /// <summary>The fact that says when.</summary>
    /// <value>Required.</value>
    public InstantFact<TFacts>? At { get; set; }

    /// <summary>The decision point that must have been passed.</summary>
    /// <value>Null accepts any.</value>
    public DecisionPoint? Point { get; set; }

    /// <summary>What somebody is about to do.</summary>
    /// <value>Proceed unless said otherwise.</value>
    public Purpose Purpose { get; set; }

    /// <summary>The fact that names the level needed.</summary>
    /// <value>Null does not ask.</value>
    public ChoiceFact<TFacts, OrgLevel>? Level { get; set; }

    /// <summary>The fact that names the amount.</summary>
    /// <value>Null does not ask; needs <see cref="Currency"/>.</value>
    public NumberFact<TFacts>? Amount { get; set; }

    /// <summary>The fact that names the currency of the amount.</summary>
    /// <value>Null when no amount is asked about.</value>
    public TextFact<TFacts>? Currency { get; set; }

    /// <summary>The fact that names the gross margin, a fraction.</summary>
    /// <value>Null does not ask.</value>
    public NumberFact<TFacts>? Margin { get; set; }

    /// <summary>The fact that names the concession, a fraction.</summary>
    /// <value>Null does not ask.</value>
    public NumberFact<TFacts>? Concession { get; set; }

    /// <summary>The fact that names the deviation of the terms.</summary>
    /// <value>Null does not ask.</value>
    public ChoiceFact<TFacts, TermsDeviation>? Terms { get; set; }

    /// <summary>The fact that names the hash of the text about to be used.</summary>
    /// <value>Null does not ask.</value>
    public TextFact<TFacts>? TextHash { get; set; }

    internal Dimensions Demands =>
        (Level is null ? 0 : Dimensions.Level)
        | (Amount is null ? 0 : Dimensions.Amount)
        | (Margin is null ? 0 : Dimensions.Margin)
        | (Concession is null ? 0 : Dimensions.Concession)
        | (Terms is null ? 0 : Dimensions.Terms)
        | (TextHash is null ? 0 : Dimensions.TextHash);

    internal DecisionScope<TFacts> Copy() => (DecisionScope<TFacts>)MemberwiseClone();

    internal Intent IntentOf(in TFacts facts) => new()
    {
        SubjectKind = SubjectKind,
        SubjectId = SubjectId!.Read(facts),
        Point = Point,
        Purpose = Purpose,
        Demands = Demands,
        Level = Level?.Reader.Of(facts),
        Amount = Amount?.Reader.Of(facts),
        Currency = Currency?.Read(facts),
        Margin = Margin?.Reader.Of(facts),
        Concession = Concession?.Reader.Of(facts),
        Terms = Terms?.Reader.Of(facts),
        TextHash = TextHash?.Read(facts),
    };
}
