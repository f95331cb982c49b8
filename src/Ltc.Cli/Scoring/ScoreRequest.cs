using System;
using System.Collections.Generic;
using System.Text;

namespace Ltc.Cli;

/// <summary>What <c>ltc score</c> is asked to do.</summary>
internal sealed record ScoreRequest
{
    /// <summary>The file with the card.</summary>
    internal required string Card { get; init; }

    /// <summary>The file with the rows.</summary>
    internal required string Path { get; init; }

    /// <summary>The file that takes the scores; null for none.</summary>
    internal string? Out { get; init; }

    /// <summary>The headings that the caller chose, by the id of the characteristic.</summary>
    internal IReadOnlyDictionary<string, string> Headings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What separates decimals.</summary>
    internal AmountStyle Decimals { get; init; } = AmountStyle.Point;

    /// <summary>Whether every contribution has a column.</summary>
    internal bool WithContributions { get; init; }

    /// <summary>How many rows are shown, and how many findings of each kind.</summary>
    internal int Limit { get; init; } = CheckRequest.DefaultLimit;

    /// <summary>The encoding of the rows; null to find out.</summary>
    internal Encoding? Encoding { get; init; }
}
