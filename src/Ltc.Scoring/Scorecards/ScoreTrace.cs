#if !NET8_0_OR_GREATER
using System;

namespace Ltc;

/// <summary>Writes contributions into an array of the caller, strongest first; when it is too short the strongest stay.</summary>
internal struct ScoreTrace
{
    private readonly CardIndex _card;
    private readonly Contribution[] _into;
    private ScoreSum _sum;
    private int _step;
    private int _count;

    internal ScoreTrace(CardIndex card, Contribution[] into)
    {
        _card = card;
        _into = into;
        _sum = new ScoreSum(card);
        _step = 0;
        _count = 0;
    }

    /// <summary>Takes one contribution, in the order of <see cref="CardIndex.Order"/>, and after the last of a group what its bounds moved.</summary>
    internal void Add(int at, int bin, long points)
    {
        Insert(at, bin, points);
        if (_sum.Add(_step++, points, bin) is var moved and not 0)
            Insert(_card.GroupOf.Length + _card.GroupOf[at], CharacteristicIndex.Line, moved);
    }

    /// <summary>The sum of what was taken.</summary>
    internal readonly ScoreSum Sum() => _sum;

    /// <summary>How many contributions are in the array; they stand there already.</summary>
    internal readonly int Finish() => _count;

    /// <summary>Puts one contribution in its place: more points, won or lost, go first; of equal ones the one declared first.</summary>
    private void Insert(int at, int bin, long points)
    {
        var into = _into;
        var place = _count;
        var strength = Math.Abs(points);
        while (place > 0 && IsBefore(strength, at, into[place - 1]))
            place--;
        if (place == into.Length)
            return;
        if (_count < into.Length)
            _count++;
        Array.Copy(into, place, into, place + 1, _count - place - 1);
        into[place] = new Contribution(_card, at, bin, points);
    }

    private static bool IsBefore(long strength, int at, in Contribution other)
    {
        var against = Math.Abs(other.Scaled);
        return strength > against || (strength == against && at < other.Position);
    }
}
#endif
