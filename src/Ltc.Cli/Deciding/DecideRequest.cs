using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>What <c>ltc decide</c> was asked: the files.</summary>
internal sealed class DecideRequest
{
    /// <summary>The case.</summary>
    internal required string Case { get; init; }

    /// <summary>The organisation; null for none.</summary>
    internal string? Organisation { get; init; }

    /// <summary>The grants; null for none.</summary>
    internal string? Grants { get; init; }

    /// <summary>The delegations; null for nobody.</summary>
    internal string? Delegations { get; init; }

    /// <summary>Earlier cases.</summary>
    internal IReadOnlyList<string> History { get; init; } = [];

    /// <summary>A stored record to verify; null to decide.</summary>
    internal string? Verify { get; init; }

    /// <summary>Where the record goes; null for nowhere.</summary>
    internal string? Record { get; init; }
}
