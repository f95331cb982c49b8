using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The effective pipeline (有效管道支撑): how much of the pipeline can be counted on, by certainty grade.</summary>
/// <remarks>
/// Immutable, safe to share between threads. Source: domain.md §7.3. A grade that is not defined is treated as not known. The order of the deals never matters.
/// </remarks>
public sealed class EffectivePipeline
{
    /// <summary>Creates the measure.</summary>
    /// <param name="shares">How much of a deal counts by its grade.</param>
    public EffectivePipeline(PipelineShares shares) => Shares = shares;

    /// <summary>How much of a deal counts by its grade.</summary>
    /// <value>Never null.</value>
    public PipelineShares Shares { get; }

    /// <summary>Defines the measure of domain.md §7.3.</summary>
    /// <returns>A and B in full and half of C.</returns>
    public static EffectivePipeline Define() => new(PipelineShares.Define());

    /// <summary>Adds up a pipeline.</summary>
    /// <param name="deals">The open deals.</param>
    /// <returns>One total a currency.</returns>
    public PipelineSupport Sum(IEnumerable<GradedDeal> deals) =>
        PipelineSupport.Sum(deals.Select(deal => (deal.Amount, deal.Currency, ShareOf(deal.Grade))));

    private decimal? ShareOf(PpvvcGrade? grade) => grade is { } known and <= PpvvcGrade.A ? Shares.Of(known) : null;
}
