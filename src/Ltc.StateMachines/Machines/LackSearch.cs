using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Searches the smallest sets of facts that open an edge.</summary>
/// <remarks>
/// First for each condition that does not hold by itself, then for all together, since a fact that opens one may close another. A fact is tried at the values where
/// the conditions that read it change their minds.
/// </remarks>
internal sealed class LackSearch<TFacts>
    where TFacts : struct
{
    private const int MaximumSets = 64;

    private readonly Condition<TFacts>[] _conditions;
    private readonly Fact<TFacts>[][] _reads;
    private readonly AssignmentSearch<TFacts> _assign;
    private readonly List<Fact<TFacts>> _order;
    private readonly List<List<Fact<TFacts>[]>> _needs = [];
    private bool _truncated;

    internal LackSearch(Condition<TFacts>[] conditions, FactSet<TFacts> facts, int budget)
    {
        _conditions = conditions;
        _reads = Array.ConvertAll(conditions, FactsOf);
        _order = [.. facts.Facts];
        _order.AddRange(_reads.SelectMany(read => read).Where(fact => !_order.Contains(fact)).Distinct());
        _assign = new AssignmentSearch<TFacts>(conditions, budget);
    }

    internal Lacks Run(Answer answer, in TFacts facts)
    {
        if (answer == Answer.Allowed)
            return new Lacks(answer);
        var sets = new List<Fact<TFacts>[]> { Array.Empty<Fact<TFacts>>() };
        for (var i = 0; i < _conditions.Length; i++)
        {
            if (_conditions[i].Test(facts).IsTrue)
                continue;
            var own = SetsFor(_conditions[i], facts);
            _needs.Add(own);
            sets = Join(sets, own);
        }

        var lacks = Confirm(sets, facts);
        return new Lacks(answer, lacks, FindOutFirst(lacks, facts), _assign.HasBudget && !_truncated && _conditions.All(condition => condition.Data.IsPortable));
    }

    /// <summary>Sets of facts that may open a condition: one of each part for all of them, those of any part for any, and for a leaf what opens it.</summary>
    private List<Fact<TFacts>[]> SetsFor(Condition<TFacts> condition, TFacts facts)
    {
        if (condition.Test(facts).IsTrue)
            return [Array.Empty<Fact<TFacts>>()];
        return condition switch
        {
            AllCondition<TFacts> all => all.Parts.Aggregate(new List<Fact<TFacts>[]> { Array.Empty<Fact<TFacts>>() }, (sets, part) => Join(sets, SetsFor(part, facts))),
            AnyCondition<TFacts> any => Cap(Minimal(any.Parts.SelectMany(part => SetsFor(part, facts)))),
            _ => MinimalFor(condition, facts),
        };
    }

    private List<Fact<TFacts>[]> Join(List<Fact<TFacts>[]> sets, List<Fact<TFacts>[]> others) => Cap(Minimal(sets.SelectMany(_ => others, Union)));

    private List<Fact<TFacts>[]> Cap(IEnumerable<Fact<TFacts>[]> sets)
    {
        var kept = sets.ToList();
        _truncated |= kept.Count > MaximumSets;
        return kept.Take(MaximumSets).ToList();
    }

    /// <summary>The minimal subsets of the facts a leaf reads that make it hold, by size.</summary>
    /// <remarks>
    /// A leaf holds only when all it reads is known, so what is not known is in each of them; one that asks whether something is known reads only that. A negated
    /// one may hold earlier: one gap is enough for a decision not to cover.
    /// </remarks>
    private List<Fact<TFacts>[]> MinimalFor(Condition<TFacts> leaf, TFacts given)
    {
        var found = new List<Fact<TFacts>[]>();
        var unknown = leaf is NotCondition<TFacts> ? [] : FactsOf(leaf).Where(fact => !fact.IsKnown(given)).ToArray();
        var known = FactsOf(leaf).Except(unknown).ToArray();
        for (var size = 0; size <= known.Length; size++)
        {
            foreach (var set in Subsets.OfSize(known, size).Select(part => Union(unknown, part)).TakeWhile(_ => _assign.HasBudget))
            {
                if (set.Length > 0 && !found.Any(smaller => smaller.All(set.Contains)) && _assign.TryFind([leaf], set, given, out _))
                    found.Add(set);
            }
        }

        return found;
    }

    /// <summary>Whether some facts open everything together; no need to search where one condition lacks a fact for certain.</summary>
    private bool Opens(Fact<TFacts>[] set, in TFacts facts, out object witness)
    {
        witness = facts;
        return _needs.All(own => own.Any(smallest => smallest.All(set.Contains))) && _assign.TryFind(_conditions, set, facts, out witness);
    }

    /// <summary>Keeps the sets that open everything together; one that does not is tried again with one fact more.</summary>
    private List<Lack> Confirm(List<Fact<TFacts>[]> candidates, in TFacts facts)
    {
        var lacks = new List<Lack>();
        var accepted = new List<Fact<TFacts>[]>();
        var open = new Queue<Fact<TFacts>[]>(candidates.OrderBy(set => set.Length));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0 && accepted.Count < MaximumSets)
        {
            var set = open.Dequeue();
            if (set.Length == 0 || !seen.Add(Key(set)) || accepted.Any(smaller => smaller.All(set.Contains)))
                continue;
            if (Opens(set, facts, out var witness))
            {
                foreach (var smallest in Shrink(set, facts))
                {
                    if (accepted.Any(smaller => smaller.All(smallest.Contains)) || !Opens(smallest, facts, out witness))
                        continue;
                    accepted.Add(smallest);
                    lacks.Add(new Lack(Sorted(smallest), witness));
                }
            }
            else if (_assign.HasBudget)
            {
                foreach (var more in Neighbours(set))
                    open.Enqueue([.. set, more]);
            }
        }

        _truncated |= open.Count > 0;
        return lacks.OrderBy(lack => lack.Facts.Count).ToList();
    }

    /// <summary>A set that opens everything, made as small as it goes.</summary>
    private IEnumerable<Fact<TFacts>[]> Shrink(Fact<TFacts>[] set, TFacts facts)
    {
        var smaller = set.Select(left => set.Where(fact => !fact.Equals(left)).ToArray())
            .Where(part => part.Length > 0 && Opens(part, facts, out _)).ToArray();
        return smaller.Length == 0 ? [set] : smaller.SelectMany(part => Shrink(part, facts));
    }

    /// <summary>Facts that share a condition with the set and are not in it.</summary>
    private IEnumerable<Fact<TFacts>> Neighbours(Fact<TFacts>[] set) =>
        _reads.Where(read => read.Any(set.Contains)).SelectMany(read => read).Where(fact => !set.Contains(fact)).Distinct();

    private List<Fact> FindOutFirst(List<Lack> lacks, TFacts facts) =>
        _order.Where(fact => !fact.IsKnown(facts))
            .Select(fact => (Fact: fact, Uses: lacks.Count(lack => lack.Facts.Contains(fact))))
            .Where(pair => pair.Uses > 0)
            .OrderByDescending(pair => pair.Uses)
            .Select(pair => (Fact)pair.Fact)
            .ToList();

    private Fact[] Sorted(Fact<TFacts>[] set) => set.OrderBy(_order.IndexOf).ToArray<Fact>();

    private string Key(Fact<TFacts>[] set) => string.Join(" ", set.Select(fact => fact.Id).OrderBy(id => id, StringComparer.Ordinal));

    private static IEnumerable<Fact<TFacts>[]> Minimal(IEnumerable<Fact<TFacts>[]> sets)
    {
        var kept = new List<Fact<TFacts>[]>();
        foreach (var set in sets.OrderBy(set => set.Length))
        {
            if (!kept.Any(smaller => smaller.All(set.Contains)))
                kept.Add(set);
        }

        return kept;
    }

    private static Fact<TFacts>[] Union(Fact<TFacts>[] one, Fact<TFacts>[] two) => one.Union(two).ToArray();

    private static Fact<TFacts>[] FactsOf(Condition<TFacts> condition)
    {
        var facts = new List<Fact<TFacts>>();
        condition.AddFacts(facts);
        return [.. facts];
    }
}
