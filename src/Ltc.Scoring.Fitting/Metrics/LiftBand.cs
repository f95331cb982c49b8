namespace Ltc;

/// <summary>What the best-scored share of the held-out rows holds.</summary>
public sealed class LiftBand
{
    internal LiftBand(double share, double captured)
    {
        Share = share;
        Captured = captured;
    }

    /// <summary>The share of rows, from the highest score down.</summary>
    /// <value>0.1, 0.2 … 1.</value>
    public double Share { get; }

    /// <summary>The share of all rows with the outcome that is among them.</summary>
    /// <value>0 to 1; rows of equal score count in proportion.</value>
    public double Captured { get; }

    /// <summary>How many times more rows with the outcome they hold than as many rows taken blindly.</summary>
    /// <value>1 is no better than chance.</value>
    public double Lift => Captured / Share;
}
