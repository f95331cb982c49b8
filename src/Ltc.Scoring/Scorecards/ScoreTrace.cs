using System;

namespace Ltc;

/// <summary>Writes contributions into an array of the caller, strongest first; when it is too short the strongest stay.</summary>
internal struct ScoreTrace
{
    private readonly Contribution[] _into;

    internal ScoreTrace(Contribution[] into)
    {
        _into = into;
        Count = 0;
    }

    internal int Count { get; private set; }

    /// <summary>Puts one contribution in its place: more points, won or lost, go first; of equal ones the one declared first.</summary>
    internal void Add(CardIndex card, int at, int bin, long points)
    {
        var into = _into;
        var place = Count;
        var strength = Math.Abs(points);
        while (place > 0 && IsBefore(strength, at, into[place - 1]))
            place--;
        if (place == into.Length)
            return;
        if (Count < into.Length)
            Count++;
        Array.Copy(into, place, into, place + 1, Count - place - 1);
        into[place] = new Contribution(card, at, bin, points);
    }

    /// <summary>Puts what the bounds of a group moved in its place.</summary>
    internal void AddCap(CardIndex card, int member, long moved) =>
        Add(card, card.GroupOf.Length + card.GroupOf[member], CharacteristicIndex.Line, moved);

    private static bool IsBefore(long strength, int at, in Contribution other)
    {
        var against = Math.Abs(other.Scaled);
        return strength > against || (strength == against && at < other.Position);
    }
}
