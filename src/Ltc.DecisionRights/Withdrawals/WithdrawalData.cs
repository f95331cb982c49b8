using System;

namespace Ltc;

/// <summary>Somebody takes back a request, or a decision before it is used, as it is stored.</summary>
/// <remarks>Mutable at the edge (JSON, EF, C# 7.3). Source: domain.md §1.4.</remarks>
public sealed class WithdrawalData
{
    /// <summary>Who withdraws.</summary>
    /// <value>Required: the id of a person.</value>
    public string? By { get; set; }

    /// <summary>When.</summary>
    /// <value>Required; not later than the decision for a request, after it for a decision.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>Why.</summary>
    /// <value>Null when no reason is given, which withdraws no decision.</value>
    public string? ReasonCode { get; set; }

    /// <summary>Whether the decision has been used: whether something happened under it.</summary>
    /// <value>Null is not known, which withdraws no decision; not asked for a request.</value>
    public bool? IsUsed { get; set; }

    internal WithdrawalData Copy() => (WithdrawalData)MemberwiseClone();
}
