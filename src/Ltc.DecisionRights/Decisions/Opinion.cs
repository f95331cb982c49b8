namespace Ltc;

/// <summary>What a reviewer says.</summary>
/// <remarks>Source: domain.md §3.2 and §14.1. The default is an abstention.</remarks>
public enum Opinion : byte
{
    /// <summary>Heard, and neither for nor against.</summary>
    Abstain = 0,

    /// <summary>同意: for it.</summary>
    Agree,

    /// <summary>有条件同意: for it under conditions.</summary>
    AgreeWithConditions,

    /// <summary>不同意: against it; recorded, stops nothing.</summary>
    Disagree,

    /// <summary>否决: against it; stands where the reviewer's role has the mandate.</summary>
    Veto,
}
