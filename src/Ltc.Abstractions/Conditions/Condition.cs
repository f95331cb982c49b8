using System.Collections.Generic;

namespace Ltc;

/// <summary>A condition over facts, evaluated in three-valued logic.</summary>
/// <remarks>
/// Conditions are data: they come from the facts (<c>Amount.AtMost(5000000)</c>), combine with <c>&amp;</c>, <c>|</c> and <c>!</c>, and can be written to JSON,
/// compared and explained. A fact that nobody has said makes a condition Unknown, never false. Immutable; testing never throws and allocates nothing.
/// </remarks>
/// <typeparam name="TFacts">The facts.</typeparam>
public abstract class Condition<TFacts>
    where TFacts : struct
{
    private protected Condition()
    {
    }

    /// <summary>The condition as data.</summary>
    /// <value>Made anew on each call; for exports, not for hot paths.</value>
    public abstract ConditionData Data { get; }

    /// <summary>Tests the condition.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>True, False, or Unknown when a fact that matters is not known.</returns>
    public abstract Truth Test(in TFacts facts);

    /// <summary>Holds when every part holds.</summary>
    /// <param name="parts">The parts; none at all holds.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> All(params Condition<TFacts>[] parts) => parts.Length == 1 ? parts[0] : new AllCondition<TFacts>(parts);

    /// <summary>Holds when at least one part holds.</summary>
    /// <param name="parts">The parts; none at all does not hold.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> Any(params Condition<TFacts>[] parts) => parts.Length == 1 ? parts[0] : new AnyCondition<TFacts>(parts);

    /// <summary>Names a test in code. Analysis cannot look into it, and it does not travel with the JSON.</summary>
    /// <param name="id">The id of the test, kebab-case.</param>
    /// <param name="test">The test; it must be pure.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> Code(string id, Test<TFacts> test) => new CodeCondition<TFacts>(id, test);

    /// <summary>Holds when both hold.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> operator &(Condition<TFacts> left, Condition<TFacts> right) => All(left, right);

    /// <summary>Holds when either holds.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> operator |(Condition<TFacts> left, Condition<TFacts> right) => Any(left, right);

    /// <summary>Holds when the condition does not; what is not known stays not known.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The opposite.</returns>
    public static Condition<TFacts> operator !(Condition<TFacts> condition) => condition.Negate();

    /// <summary>The condition in a short notation.</summary>
    /// <returns>For example <c>margin in [0.12,)</c>.</returns>
    public override string ToString() => Data.ToString();

    /// <summary>Turns the condition round; a combination passes it on to its parts, so that only a leaf is ever negated.</summary>
    internal virtual Condition<TFacts> Negate() => new NotCondition<TFacts>((LeafCondition<TFacts>)this);

    /// <summary>Whether no values of the free facts can make the condition hold, as far as that is plain without trying them.</summary>
    internal virtual bool CannotHold(in TFacts facts, Fact<TFacts>[] free) => false;

    /// <summary>Adds the condition, with the number of its requirement, to those that are tested like it.</summary>
    internal virtual void AddTo(ProbeList<TFacts> probes, int number) => probes.Others.Add((this, number));

    /// <summary>Adds the facts that the condition reads, each once, in order of appearance.</summary>
    internal abstract void AddFacts(IList<Fact<TFacts>> into);

    /// <summary>Adds the leaves that keep the condition from holding.</summary>
    internal abstract void AddMisses(in TFacts facts, IList<LeafCondition<TFacts>> into);

    /// <summary>Adds values of one fact at which the condition may change, seen from the other facts as they are.</summary>
    internal abstract void AddCandidates(in TFacts facts, Fact<TFacts> target, IList<object?> into);
}
