using System;

namespace Ltc;

/// <summary>A delegation as it is stored: who stands in for whom, from when until when, and where.</summary>
/// <remarks>Mutable at the edge (JSON, EF, C# 7.3); <see cref="DelegationList.TryCreate"/> checks and copies it.</remarks>
public sealed class DelegationData
{
    /// <summary>Who is away.</summary>
    /// <value>The id of a person; required.</value>
    public string? From { get; set; }

    /// <summary>Who stands in.</summary>
    /// <value>The id of a person; required.</value>
    public string? To { get; set; }

    /// <summary>When it begins; this moment is inside.</summary>
    /// <value>Required.</value>
    public DateTimeOffset? Start { get; set; }

    /// <summary>When it ends; this moment is outside.</summary>
    /// <value>Required; an end that is not after the start makes a window that holds nothing.</value>
    public DateTimeOffset? End { get; set; }

    /// <summary>The only unit that it applies to.</summary>
    /// <value>Null when it applies everywhere.</value>
    public string? Unit { get; set; }
}
