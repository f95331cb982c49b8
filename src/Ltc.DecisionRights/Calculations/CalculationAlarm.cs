namespace Ltc;

/// <summary>What a deviation of actual from budget calls for.</summary>
/// <remarks>Source: domain.md §3.3. The default is Unknown, which is no all-clear.</remarks>
public enum CalculationAlarm : byte
{
    /// <summary>Budget or actual is not known.</summary>
    Unknown = 0,

    /// <summary>Inside the limits.</summary>
    None,

    /// <summary>Past the first limit: the project is warned at once.</summary>
    Warning,

    /// <summary>Past the second limit: it goes to the next level.</summary>
    Escalation,
}
