namespace Ltc;

/// <summary>Finds a number strictly between two bounds.</summary>
internal static class Midpoints
{
    /// <summary>A short number between two bounds; an absent bound is unbounded.</summary>
    /// <returns>Null when no decimal lies between them.</returns>
    internal static decimal? Between(decimal? low, decimal? high)
    {
        if (low is null && high is null)
            return 0m;
        if (low is null)
            return Beside(high!.Value, -1m);
        if (high is null)
            return Beside(low.Value, 1m);
        var middle = (low.Value / 2m) + (high.Value / 2m);
        return Inside(decimal.Truncate(middle), low.Value, high.Value) ?? Inside(middle, low.Value, high.Value);
    }

    private static decimal? Inside(decimal value, decimal low, decimal high) => value > low && value < high ? value : null;

    private static decimal? Beside(decimal bound, decimal step)
    {
        if (step > 0m ? bound > decimal.MaxValue - step : bound < decimal.MinValue - step)
            return null;
        var beside = bound + step;
        return beside == bound ? null : beside;
    }
}
