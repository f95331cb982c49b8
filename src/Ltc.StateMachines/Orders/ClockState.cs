namespace Ltc;

/// <summary>What a clock of an order is doing.</summary>
public enum ClockState : byte
{
    /// <summary>The start is not known, or the dates contradict each other.</summary>
    Unknown = 0,

    /// <summary>It has started and not ended.</summary>
    Running,

    /// <summary>It has started and ended.</summary>
    Stopped,
}
