using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The ids of the stages or triggers of one machine: those of the enum, or those of a definition, by their place.</summary>
internal sealed class ValueIds<TValue>
    where TValue : unmanaged, Enum
{
    private readonly string[] _ids;

    private ValueIds(IReadOnlyList<TValue> values, IEnumerable<string> ids)
    {
        Values = values;
        _ids = [.. ids];
    }

    internal static ValueIds<TValue> OfEnum { get; } = new(EnumIds<TValue>.Values, EnumIds<TValue>.Ids);

    internal IReadOnlyList<TValue> Values { get; }

    /// <summary>Numbers the ids from 0.</summary>
    internal static ValueIds<TValue> Numbered(IReadOnlyList<string> ids) => new([.. Enumerable.Range(0, ids.Count).Select(EnumIds<TValue>.FromNumber)], ids);

    internal string IdOf(TValue value)
    {
        for (var at = 0; at < _ids.Length; at++)
        {
            if (EnumIds<TValue>.NumberOf(Values[at]) == EnumIds<TValue>.NumberOf(value))
                return _ids[at];
        }

        return value.ToString();
    }

    internal bool TryParse(string? id, out TValue value)
    {
        // Two ids of a definition may differ in the size of a letter only: the exact one is looked for first.
        var at = Array.IndexOf(_ids, id);
        if (at < 0)
            at = Array.FindIndex(_ids, own => string.Equals(own, id, StringComparison.OrdinalIgnoreCase));
        value = at >= 0 ? Values[at] : default;
        return at >= 0;
    }
}
