using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Subsets of a small list, in a stable order.</summary>
internal static class Subsets
{
    internal static IEnumerable<T[]> OfSize<T>(T[] items, int size)
    {
        if (size == 0)
            return [Array.Empty<T>()];
        return Enumerable.Range(0, Math.Max(0, items.Length - size + 1))
            .SelectMany(first => OfSize(items.Skip(first + 1).ToArray(), size - 1).Select(rest => (T[])[items[first], .. rest]));
    }
}
