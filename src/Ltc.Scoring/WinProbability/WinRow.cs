namespace Ltc;

/// <summary>The deals that share one value, counted over one team or over all of them.</summary>
internal sealed class WinRow(long won, long lost, int teams)
{
    internal long Won { get; } = won;

    internal long Lost { get; } = lost;

    /// <summary>How many teams have such a row: each brings its own smoothing.</summary>
    internal int Teams { get; } = teams;

    internal decimal SmoothWon(decimal smoothing) => Won + (Teams * smoothing);

    internal decimal SmoothLost(decimal smoothing) => Lost + (Teams * smoothing);

    internal WinRow Plus(WinRow other) => new(checked(Won + other.Won), checked(Lost + other.Lost), Teams + other.Teams);
}
