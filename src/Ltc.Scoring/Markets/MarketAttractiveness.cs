using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Scores how attractive a market is: its space, its growth, its profit, and the rivalry in it.</summary>
/// <remarks>
/// Immutable. Source: seed 004 names the four; weights and bands are 〔default (ours)〕. Rivalry runs against the others: more of it makes a market worse, so
/// that it takes its points away from those that a market without rivals starts with. What is not known counts as the worst, and the range says what it
/// could be.
/// </remarks>
public sealed class MarketAttractiveness
{
    private const int Facts = 4;
    private const int Bins = 3;
    private const decimal Most = 100m;

    private MarketAttractiveness(IReadOnlyList<decimal> weights, ScoreBands<MarketAppeal> bands)
    {
        Bands = bands;
        Card = Scorecard.For("market-attractiveness", MarketFact.All, new("Market attractiveness", "市场吸引力", "市場吸引力"), "seed 004")
            .Initial(weights[3] * Most)
            .Weighted(MarketFact.Space, weights[0], options: one => one.Increasing())
            .Weighted(MarketFact.Growth, weights[1], options: one => one.Increasing())
            .Weighted(MarketFact.Profit, weights[2], options: one => one.Increasing())
            .Weighted(MarketFact.Rivalry, -weights[3], missing: -weights[3] * Most, options: one => one.Decreasing())
            .Bands(bands)
            .Build();
    }

    /// <summary>The score over the four facts.</summary>
    /// <value>Points from 0 to 100.</value>
    public Scorecard<MarketFacts> Card { get; }

    /// <summary>The bands of the score.</summary>
    /// <value>Three, in order.</value>
    public ScoreBands<MarketAppeal> Bands { get; }

    /// <summary>Defines the score with our defaults: a quarter each; medium from 40, high from 70.</summary>
    /// <returns>The score.</returns>
    public static MarketAttractiveness Define() => TryCreate([0.25m, 0.25m, 0.25m, 0.25m], DefaultBands(), out var market, out var findings)
        ? market!
        : throw new DefinitionException("market-attractiveness", findings);

    /// <summary>Checks weights and bands and makes the score of them.</summary>
    /// <param name="weights">
    /// The weights of space, growth, profit and rivalry: each more than 0, with at most six decimals, 1 in all. That of rivalry is given without a sign.
    /// </param>
    /// <param name="bands">The bands of low, medium and high, the lowest first.</param>
    /// <param name="market">The score, or null.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether the numbers can be used.</returns>
    /// <exception cref="ArgumentNullException">Weights or bands are missing.</exception>
    public static bool TryCreate(
        IReadOnlyList<decimal> weights, ScoreBands<MarketAppeal> bands, out MarketAttractiveness? market, out IReadOnlyList<Finding> findings)
    {
        var check = new DefinitionCheck();
        check.Count("/weights", (weights ?? throw new ArgumentNullException(nameof(weights))).Count, Facts);
        check.Weights("/weights", weights);
        check.BandsInOrder("/bands", bands ?? throw new ArgumentNullException(nameof(bands)), Bins);
        check.ThresholdsWithin("/bands", bands, "(0,100]");
        findings = check.Findings;
        market = check.IsClean ? new MarketAttractiveness(weights, bands) : null;
        return check.IsClean;
    }

    /// <summary>Scores one market. Allocates nothing.</summary>
    /// <param name="facts">What is known about it.</param>
    /// <returns>Score and band with the ranges that unknown facts leave. Refused for points outside 0 to 100.</returns>
    public MarketResult Evaluate(in MarketFacts facts)
    {
        var score = Card.Score(facts);
        return score.Lowest is { } lowest && score.Highest is { } highest
            ? new MarketResult(score.Answer, lowest, highest, Bands.Of(lowest), Bands.Of(highest))
            : default;
    }

    private static ScoreBands<MarketAppeal> DefaultBands() =>
        ScoreBands.For("market-appeal", MarketAppeal.Low, new("low", "低", "低"))
            .From(40m, MarketAppeal.Medium, new("medium", "中", "中"))
            .From(70m, MarketAppeal.High, new("high", "高", "高"))
            .Build();
}
