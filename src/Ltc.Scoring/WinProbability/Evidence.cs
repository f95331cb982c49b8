namespace Ltc;

/// <summary>How probable something is among won and among lost deals: two long products side by side.</summary>
internal readonly struct Evidence(Scaled won, Scaled lost)
{
    internal static Evidence None => new(Scaled.One, Scaled.One);

    internal Scaled Won { get; } = won;

    internal Scaled Lost { get; } = lost;

    /// <summary>Whether neither a won nor a lost deal could look so: nothing can be said.</summary>
    internal bool IsImpossible => Won.Digits == 0m && Lost.Digits == 0m;

    /// <summary>The chance of winning in percent.</summary>
    internal decimal Percent => Lost.PercentAgainst(Won);

    public static Evidence operator *(Evidence a, Evidence b) => new(a.Won * b.Won, a.Lost * b.Lost);

    /// <summary>Whether this speaks less for winning than another.</summary>
    internal bool IsWorseThan(Evidence other) => (Won * other.Lost).IsBelow(other.Won * Lost);

    internal static Evidence Worse(Evidence a, Evidence b) => b.IsWorseThan(a) ? b : a;

    internal static Evidence Better(Evidence a, Evidence b) => a.IsWorseThan(b) ? b : a;
}
