namespace Ltc;

/// <summary>Whether the customer has a budget (成熟度). Not known is null.</summary>
/// <remarks>Source: seed 004; domain.md §6.2.</remarks>
public enum LeadMaturity : byte
{
    /// <summary>早期商机: no budget yet, weak competition.</summary>
    Early = 0,

    /// <summary>成熟商机: the customer has a budget, others compete for it.</summary>
    Mature,
}
