namespace Ltc;

/// <summary>How much may be decided under a grant in one period, all decisions together.</summary>
/// <remarks>Mutable at the edge (JSON, EF, C# 7.3); a <see cref="Grant"/> copies it. Several ceilings of one grant hold together.</remarks>
public sealed class GrantCeiling
{
    /// <summary>The most that all decisions of a period may come to.</summary>
    /// <value>In the currency of the matrix; this amount itself is inside. Required.</value>
    public Money? Most { get; set; }

    /// <summary>The period that is added up.</summary>
    /// <value>A calendar month unless said otherwise.</value>
    public CeilingPeriod Period { get; set; }

    internal GrantCeiling Copy() => (GrantCeiling)MemberwiseClone();
}
