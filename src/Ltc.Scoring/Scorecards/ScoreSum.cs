namespace Ltc;

/// <summary>Adds up one score: the points, and the fewest and most that the unknowns allow.</summary>
/// <remarks>Takes the characteristics in the order of <see cref="CardIndex.Order"/>, so that one sum a group is enough. A struct on the stack: nothing is allocated.</remarks>
internal struct ScoreSum
{
    private readonly CardIndex _card;
    private long _group;
    private long _groupLowest;
    private long _groupHighest;

    internal ScoreSum(CardIndex card)
    {
        _card = card;
        Raw = Lowest = Highest = card.Initial;
    }

    internal ScoreSum(CardIndex card, long raw, long lowest, long highest, ulong missing, ulong noBin)
    {
        _card = card;
        Raw = raw;
        Lowest = lowest;
        Highest = highest;
        Missing = missing;
        NoBin = noBin;
    }

    internal long Raw { get; private set; }

    internal long Lowest { get; private set; }

    internal long Highest { get; private set; }

    /// <summary>One bit a characteristic whose value is not known.</summary>
    internal ulong Missing { get; private set; }

    /// <summary>One bit a characteristic whose value lies in no bin.</summary>
    internal ulong NoBin { get; private set; }

    /// <summary>Adds the points of one step.</summary>
    /// <returns>What the bounds of a group took away or added when the step completes one; else 0.</returns>
    internal long Add(int step, long points, int bin)
    {
        var at = _card.Order[step];
        var lowest = points;
        var highest = points;
        if (bin == CharacteristicIndex.Missing)
        {
            Missing |= 1UL << at;
            lowest = _card.Characteristics[at].LowestPoints;
            highest = _card.Characteristics[at].HighestPoints;
        }
        else if (bin == CharacteristicIndex.NoBin)
        {
            NoBin |= 1UL << at;
        }

        var group = _card.GroupOf[at];
        if (group < 0)
        {
            Raw += points;
            Lowest += lowest;
            Highest += highest;
            return 0;
        }

        _group += points;
        _groupLowest += lowest;
        _groupHighest += highest;
        return _card.EndsGroup[step] ? Close(group) : 0;
    }

    private long Close(int group)
    {
        var minimum = _card.GroupMinimum[group];
        var maximum = _card.GroupMaximum[group];
        var kept = Points.Clamp(_group, minimum, maximum);
        var moved = kept - _group;
        Raw += kept;
        Lowest += Points.Clamp(_groupLowest, minimum, maximum);
        Highest += Points.Clamp(_groupHighest, minimum, maximum);
        _group = _groupLowest = _groupHighest = 0;
        return moved;
    }
}
