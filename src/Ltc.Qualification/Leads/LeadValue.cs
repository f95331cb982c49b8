namespace Ltc;

/// <summary>What a lead is worth (价值). Not known is null.</summary>
/// <remarks>Source: seed 003 (高价值, 一般, 无价值); domain.md §6.2.</remarks>
public enum LeadValue : byte
{
    /// <summary>无价值: without value.</summary>
    None = 0,

    /// <summary>一般: ordinary.</summary>
    General,

    /// <summary>高价值: high.</summary>
    High,
}
