using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Testing;

/// <summary>One case of a property: a source of random choices that a seed repeats, and the counter of outcomes.</summary>
public sealed class Draw(int seed, IDictionary<string, int> outcomes)
{
    private readonly Random _random = new(seed);

    /// <summary>A number from 0 to one below the end.</summary>
    public int Below(int end) => _random.Next(end);

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>The items in another order.</summary>
    public T[] Shuffle<T>(IEnumerable<T> items) => [.. items.Select(item => (Item: item, Key: _random.Next())).OrderBy(pair => pair.Key).Select(pair => pair.Item)];

    /// <summary>Counts an outcome of this case.</summary>
    public void Saw(string outcome) => outcomes[outcome] = outcomes.TryGetValue(outcome, out var count) ? count + 1 : 1;

    /// <summary>Counts an outcome of this case.</summary>
    public void Saw<TEnum>(TEnum outcome)
        where TEnum : struct, Enum => Saw(outcome.ToString());
}
