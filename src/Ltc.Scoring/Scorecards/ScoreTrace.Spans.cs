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
    private readonly Span<ScoreStep> _steps;
    private readonly int _most;
    private long _strengths;
    private int _count;

    internal ScoreTrace(CardIndex card, Span<long> room, Contribution[] into)
    {
        _into = into;
        _card = card;
        _room = room;
        _most = room.Length / Parts;
        _steps = MemoryMarshal.Cast<long, ScoreStep>(room[(2 * _most)..]);
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

    /// <summary>Takes what one characteristic, signal or cap brought.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int at, int bin, long points)
    {
        var sign = points >> 63;
        var strength = unchecked((points ^ sign) - sign);
        _strengths |= strength;
        _room[_count] = unchecked((strength << PlaceBits) + ((1 << PlaceBits) - 1 - at));
        _steps[_count] = new ScoreStep(points, at, bin);
        _count = unchecked(_count + 1);
    }

    /// <summary>Adds the steps up, and after them notes what the bounds of groups moved.</summary>
    internal ScoreSum Sum() => _card.GroupMinimum.Length == 0 ? SumAlone() : SumByGroup();

    /// <summary>Without groups nothing is moved: every step counts as it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly ScoreSum SumAlone()
    {
        var (raw, lower, higher) = (_card.Initial, 0L, 0L);
        var (missing, noBin) = (0UL, 0UL);
        foreach (ref readonly var step in _steps[.._count])
        {
            raw += step.Points;
            if (step.Bin >= 0)
                continue;
            var bit = 1UL << step.At;
            if (step.Bin == CharacteristicIndex.Missing)
            {
                missing |= bit;
                lower += _card.Characteristics[step.At].LowestPoints - step.Points;
                higher += _card.Characteristics[step.At].HighestPoints - step.Points;
            }
            else if (step.Bin == CharacteristicIndex.NoBin)
            {
                noBin |= bit;
            }
        }

        return new ScoreSum(_card, raw, raw + lower, raw + higher, missing, noBin);
    }

    private ScoreSum SumByGroup()
    {
        var sum = new ScoreSum(_card);
        ReadOnlySpan<ScoreStep> steps = _steps[.._count];
        for (var i = 0; i < steps.Length; i++)
        {
            if (sum.Add(i, steps[i].Points, steps[i].Bin) is var moved and not 0)
                Add(_card.GroupOf.Length + _card.GroupOf[steps[i].At], CharacteristicIndex.Line, moved);
        }

        return sum;
    }

    /// <summary>Writes the contributions.</summary>
    /// <returns>How many are in the array.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal readonly int Finish()
    {
        if (_strengths >> (62 - PlaceBits) == 0)
            RankByKey();
        else
            RankOneByOne();
        ReadOnlySpan<ScoreStep> steps = _steps[.._count];
        ReadOnlySpan<long> ranks = Ranks[.._count];
        var (into, card) = (_into, _card);
        for (var i = 0; i < steps.Length; i++)
        {
            var rank = unchecked((uint)ranks[i]);
            if (rank < (uint)into.Length)
                Contribution.Write(ref into[rank], card, steps[i].At, steps[i].Bin, steps[i].Points);
        }

        return Math.Min(_count, into.Length);
    }

    /// <summary>Counts the stronger ones a vector of keys at a time; a comparison that holds is minus one.</summary>
    private readonly void RankByKey()
    {
        ReadOnlySpan<long> all = Keys[.._count];
        var keys = MemoryMarshal.Cast<long, Vector<long>>(Keys);
        var ranks = MemoryMarshal.Cast<long, Vector<long>>(Ranks);
        for (var v = 0; v * Vector<long>.Count < all.Length; v++)
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
        var (mine, others) = (_steps[one], _steps[other]);
        var (strength, against) = (Math.Abs(mine.Points), Math.Abs(others.Points));
        return strength > against || (strength == against && mine.At < others.At);
    }
}
#endif
