using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A contract at signing and at closing, metric by metric.</summary>
/// <remarks><c>default</c> compares nothing. Source: domain.md §9.3: the gap per metric is the lesson.</remarks>
public readonly struct ContractQualityComparison
{
    private readonly IReadOnlyList<ContractQualityGap>? _gaps;

    internal ContractQualityComparison(in ContractQualityResult estimate, in ContractQualityResult actual, IReadOnlyList<ContractQualityGap> gaps)
    {
        Estimate = estimate;
        Actual = actual;
        _gaps = gaps;
    }

    /// <summary>The score of the estimate (ATC).</summary>
    /// <value>As the score of these facts alone.</value>
    public ContractQualityResult Estimate { get; }

    /// <summary>The score at closing (ATCC).</summary>
    /// <value>As the score of these facts alone.</value>
    public ContractQualityResult Actual { get; }

    /// <summary>One gap a metric.</summary>
    /// <value>In the order of the metrics; empty for <c>default</c>.</value>
    public IReadOnlyList<ContractQualityGap> Gaps => _gaps ?? Array.Empty<ContractQualityGap>();

    /// <summary>How far the contract is from its estimate.</summary>
    /// <value>Actual score minus estimated score; null unless both are known in full.</value>
    public decimal? Difference => Estimate.Answer == Answer.Allowed && Actual.Answer == Answer.Allowed ? Actual.Score - Estimate.Score : null;
}
