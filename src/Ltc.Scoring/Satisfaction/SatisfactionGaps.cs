namespace Ltc;

/// <summary>In which aspects we fall short of what the tier of the customer expects or of the main rival.</summary>
/// <remarks><c>default</c> is refused: an answer outside its range leaves no aspect judged.</remarks>
public readonly struct SatisfactionGaps
{
    private const int Aspects = 18;

    private readonly uint _short;
    private readonly uint _unknown;

    internal SatisfactionGaps(uint isShort, uint unknown)
    {
        Answer = unknown == 0 ? Answer.Allowed : Answer.Unknown;
        _short = isShort;
        _unknown = unknown;
    }

    /// <summary>Whether every aspect is judged.</summary>
    /// <value>Allowed, Unknown while one is open, Refused for an answer outside its range. Allowed does not say that there is no gap.</value>
    public Answer Answer { get; }

    /// <summary>In how many aspects we fall short for certain.</summary>
    /// <value>0 to 18.</value>
    public int Count => Bits.Count(_short);

    /// <summary>How many aspects are open.</summary>
    /// <value>0 to 18.</value>
    public int Unknown => Bits.Count(_unknown);

    /// <summary>Says whether we fall short in an aspect.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <returns>Unknown while it is open, when refused, and for an aspect that is not defined.</returns>
    public Truth IsShort(SatisfactionAspect aspect)
    {
        if (Answer == Answer.Refused || (int)aspect >= Aspects || (_unknown >> (int)aspect & 1) != 0)
            return Truth.Unknown;
        return (_short >> (int)aspect & 1) != 0;
    }
}
