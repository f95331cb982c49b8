namespace Ltc;

/// <summary>What a decider must not be, and must not act for.</summary>
/// <remarks>Source: seed 000; domain.md §3.2, §14.2 step 4.</remarks>
public enum SeparationConflict : byte
{
    /// <summary>受益人: gains from the decision.</summary>
    Beneficiary = 0,

    /// <summary>建议人: recommends it.</summary>
    Recommender,

    /// <summary>申请人: asks for it.</summary>
    Requester,

    /// <summary>评审人: reviews it.</summary>
    Reviewer,
}
