namespace Ltc;

/// <summary>How we stand against one rival in the four elements of a sale, and what missing points and evidence leave open.</summary>
/// <remarks><c>default</c> is refused: points outside their range give no position.</remarks>
public readonly struct SalesElementsResult
{
    private const int Elements = 4;

    // Two bits an element, the first element lowest.
    private readonly byte _lowest;
    private readonly byte _highest;

    internal SalesElementsResult(byte lowest, byte highest)
    {
        Answer = lowest == highest ? Answer.Allowed : Answer.Unknown;
        _lowest = lowest;
        _highest = highest;
    }

    /// <summary>Whether every position is known.</summary>
    /// <value>Allowed, Unknown while points or evidence that decide are missing, Refused for points outside their range.</value>
    public Answer Answer { get; }

    /// <summary>In how many elements we lead for certain.</summary>
    /// <value>0 to 4.</value>
    public int Leads => Answer == Answer.Refused ? 0 : Count(_lowest, ElementPosition.Lead);

    /// <summary>In how many elements the rival leads for certain.</summary>
    /// <value>0 to 4.</value>
    public int Trails => Answer == Answer.Refused ? 0 : Count(_highest, ElementPosition.Behind);

    /// <summary>The position in an element.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Null while several are open, when refused, and for an element that is not defined.</returns>
    public ElementPosition? PositionOf(SalesElement element)
    {
        var lowest = LowestOf(element);
        return lowest == HighestOf(element) ? lowest : null;
    }

    /// <summary>The worst position that is open in an element.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Null when refused, and for an element that is not defined.</returns>
    public ElementPosition? LowestOf(SalesElement element) => At(_lowest, element);

    /// <summary>The best position that is open in an element.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Null when refused, and for an element that is not defined.</returns>
    public ElementPosition? HighestOf(SalesElement element) => At(_highest, element);

    private ElementPosition? At(byte positions, SalesElement element) =>
        Answer == Answer.Refused || (int)element >= Elements ? null : (ElementPosition)(positions >> (2 * (int)element) & 3);

    private static int Count(byte positions, ElementPosition position)
    {
        var count = 0;
        for (var i = 0; i < Elements; i++)
            count += (ElementPosition)(positions >> (2 * i) & 3) == position ? 1 : 0;
        return count;
    }
}
