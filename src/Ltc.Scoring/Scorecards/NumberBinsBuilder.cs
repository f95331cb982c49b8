namespace Ltc;

/// <summary>Gathers the bins of a number, from the lowest up: each begins where the one before ends, so none overlap and none leave a hole.</summary>
public sealed class NumberBinsBuilder : CharacteristicBuilder<NumberBinsBuilder>
{
    private decimal? _from;

    internal NumberBinsBuilder()
    {
    }

    /// <summary>Adds a bin that ends below an edge.</summary>
    /// <param name="edge">The edge, outside; above the edge before.</param>
    /// <param name="points">The points.</param>
    /// <param name="text">The bin in words.</param>
    /// <param name="reason">The reason code; null for that of the characteristic.</param>
    /// <returns>This builder.</returns>
    public NumberBinsBuilder Below(decimal edge, decimal points, Text? text = null, string? reason = null)
    {
        Add(ScoreBin.Between(_from, edge, points, reasonCode: reason, text: text));
        _from = edge;
        return this;
    }

    /// <summary>Adds the last bin, which has no upper end.</summary>
    /// <param name="points">The points.</param>
    /// <param name="text">The bin in words.</param>
    /// <param name="reason">The reason code; null for that of the characteristic.</param>
    /// <returns>This builder.</returns>
    public NumberBinsBuilder Rest(decimal points, Text? text = null, string? reason = null) =>
        Add(ScoreBin.Between(_from, null, points, reasonCode: reason, text: text));
}
