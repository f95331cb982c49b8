namespace Ltc;

/// <summary>The five dimensions of PPVVC: what must be certain before an opportunity is.</summary>
/// <remarks>Source: domain.md §7.1.</remarks>
public enum PpvvcDimension : byte
{
    /// <summary>痛点: how well we know the need and what is behind it.</summary>
    Pain = 0,

    /// <summary>权力: whether our relations reach those who decide.</summary>
    Power,

    /// <summary>构想: whether the customer pictures a solution that is ours.</summary>
    Vision,

    /// <summary>价值: whether the value is counted and agreed.</summary>
    Value,

    /// <summary>控制: whether the way to the decision is agreed and watched.</summary>
    Control,
}
