using System;

namespace Ltc;

/// <summary>One decision that was taken under a grant: what a ceiling counts.</summary>
/// <remarks>Mutable at the edge (JSON, EF, C# 7.3); <see cref="GrantHistory.TryCreate"/> checks and copies it.</remarks>
public sealed class GrantUse
{
    /// <summary>The id of the grant; what a deputy or delegate used counts for the grants above too.</summary>
    /// <value>Required.</value>
    public string? Grant { get; set; }

    /// <summary>When it was decided.</summary>
    /// <value>Required.</value>
    public DateTimeOffset? At { get; set; }

    /// <summary>How much was decided.</summary>
    /// <value>Not negative; required.</value>
    public Money? Amount { get; set; }
}
