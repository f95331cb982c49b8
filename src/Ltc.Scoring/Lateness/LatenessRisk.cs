namespace Ltc;

/// <summary>How likely a new receivable of a customer is paid late, from the most to the least, so that what nobody has scored is the most.</summary>
public enum LatenessRisk : byte
{
    /// <summary>Late payment is the rule: secure it before delivery.</summary>
    High = 0,

    /// <summary>Some payments are late: watch the due dates.</summary>
    Elevated,

    /// <summary>The customer pays in time.</summary>
    Low,
}
