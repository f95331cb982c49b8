namespace Ltc;

/// <summary>Says which way points may go as a value grows. Checked when the card is built.</summary>
/// <remarks>A larger category is a later one in the list of its values; for a flag yes is larger than no.</remarks>
public enum ScoreDirection : byte
{
    /// <summary>Nothing is promised.</summary>
    None = 0,

    /// <summary>A larger value never has fewer points.</summary>
    Increasing,

    /// <summary>A larger value never has more points.</summary>
    Decreasing,
}
