using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Searches values for some facts, the others as they are, under which conditions hold.</summary>
/// <remarks>
/// The facts start as unknown and become known one by one. In three-valued logic what is False stays False whatever becomes known, so a branch ends as soon as a
/// condition is; only one that asks whether something is known has to wait for all of its facts.
/// </remarks>
internal sealed class AssignmentSearch<TFacts>(Condition<TFacts>[] sources, int budget)
    where TFacts : struct
{
    // Every condition that may name a value worth trying, also where only some of them are to hold.
    private readonly Condition<TFacts>[] _sources = sources;
    private readonly Dictionary<Condition<TFacts>, bool> _asksKnown = [];
    private int _left = budget;

    internal bool HasBudget => _left > 0;

    internal bool TryFind(Condition<TFacts>[] conditions, Fact<TFacts>[] free, in TFacts given, out object witness)
    {
        witness = given;
        var start = given;
        // Without this look ahead, a search that cannot succeed would try every value of every fact.
        return !conditions.Any(condition => condition.CannotHold(start, free))
            && (TryInOrder(conditions, free, given, out witness)
            // What the last fact must be may bind the first one, so the facts are tried from the other end as well.
            || (free.Length > 1 && TryInOrder(conditions, [.. Enumerable.Reverse(free)], given, out witness)));
    }

    private bool TryInOrder(Condition<TFacts>[] conditions, Fact<TFacts>[] free, in TFacts given, out object witness)
    {
        // A decision is made up last: what it must cover is settled by then.
        var ordered = free.OrderBy(fact => fact.Type == FactType.Decision ? 1 : 0).ToArray();
        var touched = conditions.Select(condition => (Condition: condition, Reads: FactsOf(condition))).ToArray();
        var after = ordered.Select((_, depth) => touched
            .Where(pair => LastIndex(pair.Reads, ordered) == depth).Select(pair => pair.Condition).ToArray()).ToArray();
        var untouched = touched.Where(pair => LastIndex(pair.Reads, ordered) < 0).Select(pair => pair.Condition);
        witness = given;
        var start = given;
        if (untouched.Any(condition => !condition.Test(start).IsTrue))
            return false;
        var lasting = conditions.Where(condition => !AsksKnown(condition)).ToArray();
        var blank = ordered.Aggregate(given, (facts, fact) => fact.TrySet(facts, null, out var next) ? next : facts);
        return !IsFalse(lasting, blank) && Assign(lasting, ordered, after, 0, blank, ref witness);
    }

    private bool Assign(
        Condition<TFacts>[] lasting, Fact<TFacts>[] free, Condition<TFacts>[][] after, int depth, TFacts facts, ref object witness)
    {
        if (depth == free.Length)
        {
            witness = facts;
            return true;
        }

        var candidates = new List<object?>();
        foreach (var condition in _sources)
            condition.AddCandidates(facts, free[depth], candidates);
        AddBetween(candidates);
        foreach (var candidate in candidates.Where(value => value is not null).Distinct())
        {
            if (_left-- <= 0)
                return false;
            if (!free[depth].TrySet(facts, candidate, out var next))
                continue;
            if (!IsFalse(lasting, next) && after[depth].All(condition => condition.Test(next).IsTrue)
                && Assign(lasting, free, after, depth + 1, next, ref witness))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFalse(Condition<TFacts>[] conditions, in TFacts facts)
    {
        foreach (var condition in conditions)
        {
            if (condition.Test(facts).IsFalse)
                return true;
        }

        return false;
    }

    private bool AsksKnown(Condition<TFacts> condition)
    {
        if (!_asksKnown.TryGetValue(condition, out var asks))
            _asksKnown[condition] = asks = Asks(condition.Data);
        return asks;
    }

    private static bool Asks(ConditionData data) => data.Kind is ConditionKind.Known or ConditionKind.Code || data.Parts.Any(Asks);

    /// <summary>What two conditions may want together and neither names alone: a number between their ends, a set with what each asks for.</summary>
    private static void AddBetween(List<object?> candidates)
    {
        var numbers = candidates.OfType<decimal>().Distinct().OrderBy(number => number).ToArray();
        for (var i = 1; i < numbers.Length; i++)
            candidates.Add((numbers[i - 1] / 2) + (numbers[i] / 2));
        var sets = candidates.OfType<string[]>().ToArray();
        if (sets.Length > 1)
            candidates.Add(sets.SelectMany(set => set).Distinct(StringComparer.Ordinal).ToArray());
    }

    private static int LastIndex(List<Fact<TFacts>> reads, Fact<TFacts>[] ordered)
    {
        for (var i = ordered.Length - 1; i >= 0; i--)
        {
            if (reads.Contains(ordered[i]))
                return i;
        }

        return -1;
    }

    private static List<Fact<TFacts>> FactsOf(Condition<TFacts> condition)
    {
        var facts = new List<Fact<TFacts>>();
        condition.AddFacts(facts);
        return facts;
    }
}
