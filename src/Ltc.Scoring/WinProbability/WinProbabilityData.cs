using System.Collections.Generic;

namespace Ltc;

/// <summary>What a win probability is told. A property that is null takes our default.</summary>
/// <remarks>Settable at the edge; <see cref="WinProbabilityDefinition"/> is the checked form.</remarks>
public record struct WinProbabilityData
{
    /// <summary>The stages in order, the last one being won.</summary>
    /// <value>At least two, each once; null is lead, opportunity, solution, contract, signed.</value>
    public IReadOnlyList<string>? Stages { get; set; }

    /// <summary>The fields whose values count.</summary>
    /// <value>
    /// Each once, neither <c>stage</c> nor <c>team</c>; <c>tags</c> counts each tag by itself. Null is country, industry, source, product, competitor, tags.
    /// </value>
    public IReadOnlyList<string>? Fields { get; set; }

    /// <summary>What a new row of counts starts with on both sides.</summary>
    /// <value>0 to 1,000; null is 0.1.</value>
    public decimal? Smoothing { get; set; }

    /// <summary>The fewest deals with which a tag counts.</summary>
    /// <value>0 or more, counted over the team that is asked about, or over all teams where all answer; null is 50.</value>
    public int? TagMinimum { get; set; }

    /// <summary>The lowest probability that is ever answered.</summary>
    /// <value>In percent, 0 to 100; null is 0.01: no open deal is quite lost.</value>
    public decimal? Minimum { get; set; }

    /// <summary>The highest probability that is ever answered.</summary>
    /// <value>In percent, 0 to 100, not below the lowest; null is 99.99: no open deal is quite won.</value>
    public decimal? Maximum { get; set; }

    /// <summary>How many factors for and against are named.</summary>
    /// <value>1 to 100; null is 3.</value>
    public int? Named { get; set; }
}
