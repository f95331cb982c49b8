#if NET8_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>Gathers contributions on the stack and writes them into an array of the caller, strongest first; when it is too short the strongest stay.</summary>
/// <remarks>
/// Nothing is sorted: how many contributions are stronger is counted for all of them at once, without a branch, and each is written once, to its place.
/// </remarks>
internal ref struct ScoreTrace
{
    /// <summary>Numbers of the stack that one contribution takes: its points, its key, its rank, its place and bin.</summary>
    private const int Parts = 4;

    /// <summary>The bits of a key that say which contribution was declared first; strengths beyond the others do not fit a key.</summary>
    private const int PlaceBits = 9;

    private readonly Contribution[] _into;
    private readonly CardIndex _card;
    private readonly Span<long> _room;
    private readonly int _most;
    private long _strengths;
    private int _count;

    internal ScoreTrace(CardIndex card, Span<long> room, Contribution[] into)
    {
        _into = into;
        _card = card;
        _room = room;
        _most = room.Length / Parts;
        _strengths = 0;
        _count = 0;
    }

    /// <summary>The numbers that a trace of a card needs: whole vectors of each part.</summary>
    internal static int RoomFor(CardIndex card)
    {
        var most = card.GroupOf.Length + card.GroupMinimum.Length;
        return Parts * ((most + Vector<long>.Count - 1) / Vector<long>.Count * Vector<long>.Count);
    }

    private readonly Span<long> Keys => _room[.._most];

    private readonly Span<long> Ranks => _room.Slice(_most, _most);

    private readonly Span<long> PointsAndPlaces => _room[(2 * _most)..];

    /// <summary>Takes one contribution.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int at, int bin, long points)
    {
        var sign = points >> 63;
        var strength = unchecked((points ^ sign) - sign);
        var count = _count;
        _strengths |= strength;
        _room[count] = unchecked((strength << PlaceBits) + ((1 << PlaceBits) - 1 - at));
        var entry = PointsAndPlaces.Slice(2 * count, 2);
        entry[0] = points;
        entry[1] = ((long)at << 32) | unchecked((uint)bin);
        _count = count + 1;
    }

    /// <summary>Takes what the bounds of a group moved.</summary>
    internal void AddCap(int member, long moved) => Add(_card.GroupOf.Length + _card.GroupOf[member], CharacteristicIndex.Line, moved);

    /// <summary>Writes the contributions.</summary>
    /// <returns>How many are in the array.</returns>
    internal readonly int Finish()
    {
        if (_strengths >> (62 - PlaceBits) == 0)
            RankByKey();
        else
            RankOneByOne();
        var entries = PointsAndPlaces;
        var ranks = Ranks;
        var (into, card, count) = (_into, _card, _count);
        for (var i = 0; i < count; i++)
        {
            var rank = (int)ranks[i];
            if ((uint)rank < (uint)into.Length)
                into[rank] = new Contribution(card, (int)(entries[(2 * i) + 1] >> 32), unchecked((int)entries[(2 * i) + 1]), entries[2 * i]);
        }

        return Math.Min(count, into.Length);
    }

    /// <summary>Counts the stronger ones a vector of keys at a time; a comparison that holds is minus one.</summary>
    private readonly void RankByKey()
    {
        ReadOnlySpan<long> all = Keys[.._count];
        var keys = MemoryMarshal.Cast<long, Vector<long>>(Keys);
        var ranks = MemoryMarshal.Cast<long, Vector<long>>(Ranks);
        for (var v = 0; v < keys.Length; v++)
        {
            var key = keys[v];
            var rank = Vector<long>.Zero;
            foreach (var one in all)
                rank -= Vector.GreaterThan(new Vector<long>(one), key);
            ranks[v] = rank;
        }
    }

    /// <summary>For points that are too large for a key.</summary>
    private readonly void RankOneByOne()
    {
        for (var i = 0; i < _count; i++)
        {
            Ranks[i] = 0;
            for (var other = 0; other < _count; other++)
                Ranks[i] += IsBefore(other, i) ? 1 : 0;
        }
    }

    private readonly bool IsBefore(int one, int other)
    {
        var entries = PointsAndPlaces;
        var (strength, against) = (Math.Abs(entries[2 * one]), Math.Abs(entries[2 * other]));
        return strength > against || (strength == against && entries[(2 * one) + 1] < entries[(2 * other) + 1]);
    }
}
#endif
