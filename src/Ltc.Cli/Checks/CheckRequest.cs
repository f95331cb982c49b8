using System.Collections.Generic;
using System.Text;

namespace Ltc.Cli;

/// <summary>What the caller of <c>ltc check</c> asked for.</summary>
internal sealed class CheckRequest
{
    /// <summary>The export.</summary>
    internal required string Path { get; init; }

    /// <summary>The headings that the caller chose by field.</summary>
    internal IReadOnlyDictionary<DealField, string> Headings { get; init; } = new Dictionary<DealField, string>();

    /// <summary>What the host's stages stand for.</summary>
    internal required StageResolver Stages { get; init; }

    /// <summary>The rules that are asked for next moves; null to ask for none.</summary>
    internal LtcRules? Rules { get; init; }

    /// <summary>Whether every open deal is listed with its next moves.</summary>
    internal bool ListDeals { get; init; }

    /// <summary>The unit whose view is asked for; null for none.</summary>
    internal Viewer? Viewer { get; init; }

    /// <summary>The lists that values are looked up in.</summary>
    internal IReadOnlyList<ReferenceRequest> References { get; init; } = [];

    /// <summary>What comes first where day and month cannot be told apart.</summary>
    internal DateOrder Dates { get; init; }

    /// <summary>What separates decimals where that cannot be told.</summary>
    internal AmountStyle Decimals { get; init; }

    /// <summary>The day on which ages are counted; null for the latest date of the file.</summary>
    internal CalendarDate? AsOf { get; init; }

    /// <summary>How many findings of a kind are shown.</summary>
    internal int Limit { get; init; } = DefaultLimit;

    /// <summary>The encoding of the files; null to find out.</summary>
    internal Encoding? Encoding { get; init; }

    /// <summary>How many findings of a kind are shown where the caller does not say.</summary>
    internal const int DefaultLimit = 20;
}
