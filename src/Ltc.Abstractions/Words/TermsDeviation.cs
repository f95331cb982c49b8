namespace Ltc;

/// <summary>How far the terms of a contract depart from the standard text, from none to red line.</summary>
/// <remarks>Source: domain.md §3.4, row "Contract terms deviation".</remarks>
public enum TermsDeviation : byte
{
    /// <summary>The standard text.</summary>
    Standard = 0,

    /// <summary>Deviations of low risk.</summary>
    Low,

    /// <summary>Deviations of medium risk.</summary>
    Medium,

    /// <summary>A red-line term.</summary>
    RedLine,
}
