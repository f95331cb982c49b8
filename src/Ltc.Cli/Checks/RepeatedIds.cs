using System;
using System.Collections.Generic;
using System.Numerics;

namespace Ltc.Cli;

/// <summary>Finds ids that occur twice, exactly and in constant memory: the first pass suspects, the second compares.</summary>
/// <remarks>
/// The first pass marks bits of a table (a Bloom filter), so that every repeated id is suspected and, up to a few million rows, hardly any other.
/// The second pass remembers the suspects by their text, so a false suspicion ends there.
/// </remarks>
internal sealed class RepeatedIds
{
    private const int LeastBits = 12;
    private const int MostBits = 27;
    private const int Probes = 4;
    private readonly int _bits;
    private readonly ulong[] _table;
    private readonly Dictionary<string, int> _suspects = new(StringComparer.Ordinal);

    /// <summary>Makes room for the ids of a file.</summary>
    /// <param name="bytes">The length of the file: a bit for each, at most 16 MB of them.</param>
    internal RepeatedIds(long bytes)
    {
        _bits = Math.Clamp(BitOperations.Log2((ulong)Math.Max(1, bytes)) + 1, LeastBits, MostBits);
        _table = new ulong[1 << (_bits - 6)];
    }

    /// <summary>Marks an id in the first pass.</summary>
    /// <param name="id">The id.</param>
    internal void See(ReadOnlySpan<char> id)
    {
        var hash = Hash(id);
        var isSeen = true;
        for (var i = 0; i < Probes; i++)
        {
            var bit = unchecked((uint)(hash + ((hash >> 32) * (ulong)i))) >> (32 - _bits);
            var mask = 1UL << (int)(bit & 63);
            isSeen &= (_table[bit >> 6] & mask) != 0;
            _table[bit >> 6] |= mask;
        }

        if (isSeen)
            _suspects.TryAdd(id.ToString(), 0);
    }

    /// <summary>Meets an id in the second pass.</summary>
    /// <param name="id">The id.</param>
    /// <param name="line">Its row.</param>
    /// <returns>The row in which it was met first, or 0 when this is the first.</returns>
    internal int Meet(ReadOnlySpan<char> id, int line)
    {
        if (_suspects.Count == 0)
            return 0;
        var lookup = _suspects.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(id, out var first))
            return 0;
        if (first == 0)
            lookup[id] = line;
        return first;
    }

    /// <summary>Mixes the characters of an id into 64 bits (FNV-1a, then two rounds of shift and multiply).</summary>
    private static ulong Hash(ReadOnlySpan<char> id)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            foreach (var character in id)
                hash = (hash ^ character) * 1099511628211UL;
            hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
            hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
            return hash ^ (hash >> 33);
        }
    }
}
