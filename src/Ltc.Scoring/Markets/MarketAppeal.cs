namespace Ltc;

/// <summary>How attractive a market is, from the least to the most.</summary>
/// <remarks>The bands are 〔default (ours)〕.</remarks>
public enum MarketAppeal : byte
{
    /// <summary>低吸引力: not attractive.</summary>
    Low = 0,

    /// <summary>中等吸引力: worth watching.</summary>
    Medium,

    /// <summary>高吸引力: worth entering.</summary>
    High,
}
