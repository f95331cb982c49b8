namespace Ltc;

/// <summary>Which way the points of a number go.</summary>
public enum PointsDirection : byte
{
    /// <summary>One way, and the rows say which.</summary>
    AsTheRowsSay = 0,

    /// <summary>A higher value never has fewer points.</summary>
    Increasing,

    /// <summary>A higher value never has more points.</summary>
    Decreasing,
}
