using System.Text;

namespace Ltc.Cli;

/// <summary>What <c>ltc fit</c> is asked to do.</summary>
internal sealed record FitOrder
{
    /// <summary>The table.</summary>
    internal required string Path { get; init; }

    /// <summary>Target, positive value, columns to leave out, time.</summary>
    internal required FitTableRequest Table { get; init; }

    /// <summary>Methods, sizes and limits.</summary>
    internal required FitDefinition How { get; init; }

    /// <summary>Where the card goes; null for nowhere.</summary>
    internal string? CardPath { get; init; }

    /// <summary>Where the pictures go; null for nowhere.</summary>
    internal string? PicturePath { get; init; }

    /// <summary>The order of day and month in the column of time.</summary>
    internal DateOrder Dates { get; init; }

    /// <summary>The encoding of the table; null to find out.</summary>
    internal Encoding? Encoding { get; init; }
}
