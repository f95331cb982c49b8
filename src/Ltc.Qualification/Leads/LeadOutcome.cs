namespace Ltc;

/// <summary>What is to be done with a lead.</summary>
/// <remarks>Source: seed 004 (转化, 培育, 关闭).</remarks>
public enum LeadOutcome : byte
{
    /// <summary>关闭: close it.</summary>
    Close = 0,

    /// <summary>培育: nurture it.</summary>
    Nurture,

    /// <summary>转化: make an opportunity of it.</summary>
    Convert,
}
