using System.Collections.Generic;

namespace Ltc;

/// <summary>The compiled form of a set of policies: one look-up a fact decides for all policies at once.</summary>
/// <remarks>
/// What a policy asks of a single number, choice, flag, text or set becomes a cell, as in a decision table. A policy that consists of cells only is decided by the
/// bits; one with more (either-or, two facts, a decision) is tested itself, but only when its cells do not rule it out.
/// </remarks>
internal sealed class PolicyIndex<TRequest>
    where TRequest : struct
{
    private readonly Condition<TRequest>[] _conditions;
    private readonly PolicyAxis<TRequest>[] _axes;
    private readonly ulong[] _tested;

    internal PolicyIndex(IReadOnlyList<Policy<TRequest>> policies)
    {
        _conditions = new Condition<TRequest>[policies.Count];
        Words = RowBits.WordsFor(policies.Count);
        _tested = new ulong[Words];
        var cells = new PolicyCells[policies.Count];
        var facts = new List<Fact<TRequest>>();
        for (var i = 0; i < cells.Length; i++)
        {
            _conditions[i] = policies[i].Condition;
            _conditions[i].AddFacts(facts);
            cells[i] = new PolicyCells(policies[i].Data.Condition);
            if (!cells[i].IsWhole)
                RowBits.Add(_tested, 0, i);
        }

        var axes = new List<PolicyAxis<TRequest>>();
        foreach (var fact in facts)
        {
            if (PolicyAxis<TRequest>.Build(fact, cells) is { } axis)
                axes.Add(axis);
        }

        _axes = [.. axes];
    }

    internal int Words { get; }

    /// <summary>Tests one word of policies.</summary>
    /// <param name="request">The request.</param>
    /// <param name="word">The word.</param>
    /// <param name="holds">The policies whose condition is known to hold.</param>
    /// <param name="unknown">The policies whose condition cannot be evaluated.</param>
    internal void Test(in TRequest request, int word, out ulong holds, out ulong unknown)
    {
        var possible = RowBits.Below(_conditions.Length, word);
        holds = possible;
        foreach (var axis in _axes)
            axis.Narrow(request, word, ref possible, ref holds);
        holds &= ~_tested[word];
        unknown = possible & ~holds & ~_tested[word];
        for (var rest = possible & _tested[word]; rest != 0UL; rest = RowBits.WithoutLowest(rest))
        {
            var bit = RowBits.Lowest(rest);
            var truth = _conditions[(word * RowBits.WordSize) + bit].Test(request);
            if (truth.IsTrue)
                holds |= 1UL << bit;
            else if (truth.IsUnknown)
                unknown |= 1UL << bit;
        }
    }
}
