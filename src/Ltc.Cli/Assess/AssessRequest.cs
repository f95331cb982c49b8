using System.Collections.Generic;
using System.Text;

namespace Ltc.Cli;

/// <summary>What the caller of <c>ltc assess</c> asked for.</summary>
internal sealed class AssessRequest
{
    /// <summary>How many leads are held at most: ranking needs all of them at once.</summary>
    internal const int MostLeads = 200_000;

    /// <summary>The file of leads.</summary>
    internal required string Path { get; init; }

    /// <summary>The rules that the leads are asked about.</summary>
    internal required LtcRules Rules { get; init; }

    /// <summary>The headings that the caller chose by column.</summary>
    internal IReadOnlyDictionary<string, string> Headings { get; init; } = new Dictionary<string, string>();

    /// <summary>The table of the distribution: JSON or CSV; null for that of the rules.</summary>
    internal string? Distribution { get; init; }

    /// <summary>The owners with limit and load; null for nobody's limit.</summary>
    internal string? Owners { get; init; }

    /// <summary>Who takes what no row gives to somebody free; null for nobody.</summary>
    internal string? Fallback { get; init; }

    /// <summary>Where the CSV goes; null for nowhere.</summary>
    internal string? Out { get; init; }

    /// <summary>The day of the question; null for the latest date of the file.</summary>
    internal CalendarDate? AsOf { get; init; }

    /// <summary>What comes first where day and month cannot be told apart.</summary>
    internal DateOrder Dates { get; init; }

    /// <summary>How many leads and findings of a kind are told at length.</summary>
    internal int Limit { get; init; } = CheckRequest.DefaultLimit;

    /// <summary>The encoding of the files; null to find out.</summary>
    internal Encoding? Encoding { get; init; }
}
