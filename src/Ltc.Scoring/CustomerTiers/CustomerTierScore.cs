using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Scores a customer by what it is worth today, what it means for our position and what it can become.</summary>
/// <remarks>
/// Immutable. Source: domain.md §8.3 (W25): points out of 15, 25 and 25, normalised to percent and weighted 40, 30 and 30. Whether we do business with the
/// customer already is no fact of the score: the value of today of a customer without business is not known until it is assessed, and never counts as none
/// without saying so; the range says which tiers are open. The letters stand for the tiers of seed 004 in their order 〔default (ours)〕.
/// </remarks>
public sealed class CustomerTierScore
{
    private const int Facts = 3;
    private const int Grades = 4;
    private const decimal Percent = 100m;

    private readonly decimal[] _fullMarks;

    private CustomerTierScore(IReadOnlyList<decimal> weights, decimal[] fullMarks, ScoreBands<CustomerTierGrade> bands)
    {
        _fullMarks = fullMarks;
        Bands = bands;
        Card = Scorecard.For("customer-tier", CustomerTierFact.All, new("Customer tier", "客户分级", "客戶分級"), "domain.md §8.3")
            .Weighted(CustomerTierFact.CurrentValue, weights[0], options: one => one.Increasing())
            .Weighted(CustomerTierFact.StrategicValue, weights[1], options: one => one.Increasing())
            .Weighted(CustomerTierFact.Growth, weights[2], options: one => one.Increasing())
            .Bands(bands)
            .Build();
    }

    /// <summary>The score over the three facts.</summary>
    /// <value>Points from 0 to 100.</value>
    public Scorecard<CustomerTierFacts> Card { get; }

    /// <summary>The bands that make tiers of scores.</summary>
    /// <value>Four, in order.</value>
    public ScoreBands<CustomerTierGrade> Bands { get; }

    /// <summary>The points of full marks on the sheet: current value, strategic value, growth.</summary>
    /// <value>Three numbers above 0; 15, 25 and 25 by default.</value>
    public IReadOnlyList<decimal> FullMarks => Array.AsReadOnly(_fullMarks);

    /// <summary>Defines the score of domain.md §8.3: weights 0.40, 0.30, 0.30; B from 40, A from 60, S from 80.</summary>
    /// <returns>The score.</returns>
    public static CustomerTierScore Define() => TryCreate([0.40m, 0.30m, 0.30m], [15m, 25m, 25m], DefaultBands(), out var score, out var findings)
        ? score!
        : throw new DefinitionException("customer-tier", findings);

    /// <summary>Checks numbers and makes the score of them.</summary>
    /// <param name="weights">The weights of current value, strategic value and growth: each more than 0, with at most six decimals, 1 in all.</param>
    /// <param name="fullMarks">The points of full marks of each, more than 0.</param>
    /// <param name="bands">The bands of C, B, A and S, the lowest first.</param>
    /// <param name="score">The score, or null.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether the numbers can be used.</returns>
    /// <exception cref="ArgumentNullException">A list or the bands are missing.</exception>
    public static bool TryCreate(
        IReadOnlyList<decimal> weights,
        IReadOnlyList<decimal> fullMarks,
        ScoreBands<CustomerTierGrade> bands,
        out CustomerTierScore? score,
        out IReadOnlyList<Finding> findings)
    {
        var check = new DefinitionCheck();
        check.Count("/weights", (weights ?? throw new ArgumentNullException(nameof(weights))).Count, Facts);
        check.Weights("/weights", weights);
        check.Count("/fullMarks", (fullMarks ?? throw new ArgumentNullException(nameof(fullMarks))).Count, Facts);
        for (var i = 0; i < fullMarks.Count; i++)
            check.Within("/fullMarks/" + Numbers.ToText(i), fullMarks[i], "(0,1000000]");
        check.BandsInOrder("/bands", bands ?? throw new ArgumentNullException(nameof(bands)), Grades);
        check.ThresholdsWithin("/bands", bands, "(0,100]");
        findings = check.Findings;
        score = check.IsClean ? new CustomerTierScore(weights, [.. fullMarks], bands) : null;
        return check.IsClean;
    }

    /// <summary>Makes facts of the points on the sheet.</summary>
    /// <param name="currentValue">Points of the value of today; null is not known.</param>
    /// <param name="strategicValue">Points of the strategic value; null is not known.</param>
    /// <param name="growth">Points of the growth potential; null is not known.</param>
    /// <returns>The facts, in percent of full marks. Points outside the sheet stay outside the range of the fact, so that the score refuses them.</returns>
    public CustomerTierFacts FactsOf(decimal? currentValue, decimal? strategicValue, decimal? growth) => new()
    {
        CurrentValue = ShareOf(currentValue, _fullMarks[0]),
        StrategicValue = ShareOf(strategicValue, _fullMarks[1]),
        Growth = ShareOf(growth, _fullMarks[2]),
    };

    /// <summary>Scores one customer. Allocates nothing.</summary>
    /// <param name="facts">What is known about it.</param>
    /// <returns>Score and tier with the ranges that unknown facts leave. Refused for a fact outside its range.</returns>
    public CustomerTierResult Evaluate(in CustomerTierFacts facts)
    {
        var score = Card.Score(facts);
        return score.Lowest is { } lowest && score.Highest is { } highest
            ? new CustomerTierResult(score.Answer, lowest, highest, Bands.Of(lowest), Bands.Of(highest))
            : default;
    }

    /// <summary>Gives the tier of seed 004 that a letter stands for.</summary>
    /// <param name="grade">The letter; null is not known.</param>
    /// <returns>S strategic, A partner, B commercial, C general; null while it is not known, and for a letter that is not defined.</returns>
    public static CustomerTier? TierOf(CustomerTierGrade? grade) => grade <= CustomerTierGrade.S ? (CustomerTier)(byte)grade.GetValueOrDefault() : null;

    private static decimal? ShareOf(decimal? points, decimal fullMarks) => points switch
    {
        null => null,
        { } outside when outside < 0m => -1m,
        { } outside when outside > fullMarks => Percent + 1m,
        { } inside => inside / fullMarks * Percent,
    };

    private static ScoreBands<CustomerTierGrade> DefaultBands() =>
        ScoreBands.For("customer-tier-grade", CustomerTierGrade.C, new("C", "C 级", "C 級"))
            .From(40m, CustomerTierGrade.B, new("B", "B 级", "B 級"))
            .From(60m, CustomerTierGrade.A, new("A", "A 级", "A 級"))
            .From(80m, CustomerTierGrade.S, new("S", "S 级", "S 級"))
            .Build();
}
