namespace Ltc;

/// <summary>Where a probability comes from.</summary>
public enum ProbabilitySource : byte
{
    /// <summary>Nobody and nothing gave one.</summary>
    None = 0,

    /// <summary>Closed deals.</summary>
    Automatic,

    /// <summary>A person.</summary>
    Manual,
}
