using System;

namespace Ltc;

/// <summary>A condition that a ConditionalGo carries.</summary>
/// <remarks>Mutable at the edge (JSON, EF, C# 7.3); a <see cref="DecisionRecord"/> copies it. Source: domain.md §2.3.</remarks>
public sealed class DecisionCondition
{
    /// <summary>The id, unique in its record.</summary>
    /// <value>Required.</value>
    public string Id { get; set; } = string.Empty;

    /// <summary>What has to be done.</summary>
    /// <value>Required, in the words of the deciders.</value>
    public string Wording { get; set; } = string.Empty;

    /// <summary>Who has to do it.</summary>
    /// <value>Required.</value>
    public string Owner { get; set; } = string.Empty;

    /// <summary>Who says that it is done.</summary>
    /// <value>Required; somebody other than the owner.</value>
    public string Verifier { get; set; } = string.Empty;

    /// <summary>The last day for it.</summary>
    /// <value>Null when none was set, which <see cref="DecisionRecord.TryCreate"/> refuses.</value>
    public CalendarDate? Due { get; set; }

    /// <summary>Whether nothing may happen before it is closed.</summary>
    /// <value>True unless said otherwise.</value>
    public bool Blocking { get; set; } = true;

    /// <summary>When the verifier closed it.</summary>
    /// <value>Null while it is open.</value>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Who closed it.</summary>
    /// <value>Must be the verifier; null while it is open.</value>
    public string? ClosedBy { get; set; }

    internal DecisionCondition Copy() => (DecisionCondition)MemberwiseClone();
}
