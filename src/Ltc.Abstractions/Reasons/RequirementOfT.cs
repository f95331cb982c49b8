using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A requirement on facts.</summary>
/// <typeparam name="TFacts">The facts.</typeparam>
public sealed class Requirement<TFacts> : Requirement
    where TFacts : struct
{
    /// <summary>Creates a requirement.</summary>
    /// <param name="id">The id, kebab-case, unique in its definition.</param>
    /// <param name="condition">What must hold.</param>
    /// <param name="text">What is required, in the words of the business.</param>
    /// <param name="source">Where the rule comes from, for example <c>domain.md §6.3</c>.</param>
    public Requirement(string id, Condition<TFacts> condition, Text text, string source = "")
        : base(id, text, source)
    {
        Condition = condition;
    }

    /// <summary>What must hold.</summary>
    /// <value>Never null.</value>
    public Condition<TFacts> Condition { get; }

    /// <inheritdoc/>
    public override ConditionData? Data => Condition.Data;

    internal override string? FactOf(object? facts) => Misses(facts).FirstOrDefault()?.Subject.Id;

    internal override ReasonDetail Detail(object? facts, Language language)
    {
        var misses = Misses(facts);
        if (misses.Count == 0)
            return default;
        var known = facts is TFacts;
        var given = known ? (TFacts)facts! : default;
        var values = known ? string.Join("; ", misses.Select(miss => miss.Found(given, language)).Distinct()) : null;
        var bounds = string.Join("; ", misses.Select(miss => known ? miss.BoundOf(given, language) : miss.Bound(language)).Distinct());
        var lines = misses.Select(miss => known
            ? miss.Sentence(given, language)
            : Phrases.Need(miss.Subject.Text, miss.Bound(language), language));
        return new ReasonDetail(values, bounds, string.Join("; ", lines.Distinct()));
    }

    /// <summary>The leaves that are in the way; without facts, every leaf is.</summary>
    private List<LeafCondition<TFacts>> Misses(object? facts)
    {
        var misses = new List<LeafCondition<TFacts>>();
        Condition.AddMisses(facts is TFacts given ? given : default, misses);
        return misses;
    }
}
