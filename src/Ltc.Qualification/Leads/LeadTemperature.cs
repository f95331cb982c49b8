namespace Ltc;

/// <summary>How near a lead is (温度): the need is urgent and the way to buy is clear. Not known is null.</summary>
/// <remarks>Source: domain.md §6.2.</remarks>
public enum LeadTemperature : byte
{
    /// <summary>冷: far away.</summary>
    Cold = 0,

    /// <summary>温: on its way.</summary>
    Warm,

    /// <summary>热: near.</summary>
    Hot,
}
