using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Scores how a key person of a customer stands to us, and finds the level that the touchstone allows.</summary>
/// <remarks>
/// Immutable. Source: seed 004; domain.md §8.2, where weights and bands are 〔default (ours)〕. The touchstone: whether the person votes for us weighs more
/// than any friendliness, so that the level is never more than one above that of support itself. Decided here: the level of support is found with the same
/// bands.
/// </remarks>
public sealed class KeyRelationship
{
    private const int Dimensions = 6;
    private const int Levels = 5;

    private KeyRelationship(IReadOnlyList<decimal> weights, ScoreBands<RelationshipLevel> bands, int mostAbove)
    {
        Bands = bands;
        MostAboveSupport = mostAbove;
        Card = Scorecard.For("relationship", RelationshipFact.All, new("Relationship of a key person", "关键客户关系", "關鍵客戶關係"), "seed 004; domain.md §8.2")
            .Weighted(RelationshipFact.Acceptance, weights[0], options: one => one.Increasing())
            .Weighted(RelationshipFact.Participation, weights[1], options: one => one.Increasing())
            .Weighted(RelationshipFact.Information, weights[2], options: one => one.Increasing())
            .Weighted(RelationshipFact.Guidance, weights[3], options: one => one.Increasing())
            .Weighted(RelationshipFact.Support, weights[4], options: one => one.Increasing())
            .Weighted(RelationshipFact.Competition, weights[5], options: one => one.Increasing())
            .Bands(bands)
            .Build();
    }

    /// <summary>Which of the three kinds of relationship it measures.</summary>
    /// <value>The key one.</value>
    public static RelationshipKind Kind => RelationshipKind.Key;

    /// <summary>The score over the six dimensions.</summary>
    /// <value>Points from −1 to 3.</value>
    public Scorecard<RelationshipFacts> Card { get; }

    /// <summary>The bands that make levels of scores.</summary>
    /// <value>Five, in order.</value>
    public ScoreBands<RelationshipLevel> Bands { get; }

    /// <summary>How many levels a person may stand above the level of support itself.</summary>
    /// <value>0 to 4; one by default.</value>
    public int MostAboveSupport { get; }

    /// <summary>Defines the score of domain.md §8.2: support 0.30, competition 0.20, the others 0.125; levels from −0.5, 0.5, 1.5 and 2.5.</summary>
    /// <returns>The score.</returns>
    public static KeyRelationship Define() =>
        TryCreate([0.125m, 0.125m, 0.125m, 0.125m, 0.30m, 0.20m], DefaultBands(), 1, out var relationship, out var findings)
            ? relationship!
            : throw new DefinitionException("relationship", findings);

    /// <summary>Checks numbers and makes the score of them.</summary>
    /// <param name="weights">
    /// The weights of acceptance, participation, information, guidance, support and competition: each more than 0, with at most six decimals, 1 in all.
    /// </param>
    /// <param name="bands">The bands of all five levels, the lowest first.</param>
    /// <param name="mostAbove">How many levels a person may stand above the level of support itself, 0 to 4.</param>
    /// <param name="relationship">The score, or null.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether the numbers can be used.</returns>
    /// <exception cref="ArgumentNullException">Weights or bands are missing.</exception>
    public static bool TryCreate(
        IReadOnlyList<decimal> weights,
        ScoreBands<RelationshipLevel> bands,
        int mostAbove,
        out KeyRelationship? relationship,
        out IReadOnlyList<Finding> findings)
    {
        var check = new DefinitionCheck();
        check.Count("/weights", (weights ?? throw new ArgumentNullException(nameof(weights))).Count, Dimensions);
        check.Weights("/weights", weights);
        check.BandsInOrder("/bands", bands ?? throw new ArgumentNullException(nameof(bands)), Levels);
        check.ThresholdsWithin("/bands", bands, "(-1,3]");
        check.Within("/mostAbove", mostAbove, "[0,4]");
        findings = check.Findings;
        relationship = check.IsClean ? new KeyRelationship(weights, bands, mostAbove) : null;
        return check.IsClean;
    }

    /// <summary>Scores one person. Allocates nothing.</summary>
    /// <param name="facts">What is known about the six dimensions.</param>
    /// <returns>Score and level with the ranges that unknown dimensions leave. Refused for points outside −1 to 3.</returns>
    public RelationshipResult Evaluate(in RelationshipFacts facts)
    {
        var score = Card.Score(facts);
        if (score.Lowest is not { } lowest || score.Highest is not { } highest)
            return default;
        var (worst, best) = (Bands.Of(lowest), Bands.Of(highest));
        var isHeldBack = facts.Support is { } support && score.IsAllowed ? worst > Touchstone(support) : Truth.Unknown;
        return new RelationshipResult(
            score.Answer, lowest, highest, Lower(worst, Touchstone(facts.Support ?? -1m)), Lower(best, Touchstone(facts.Support ?? 3m)), isHeldBack);
    }

    private RelationshipLevel Touchstone(decimal support) =>
        (RelationshipLevel)Math.Min((int)Bands.Of(support) + MostAboveSupport, (int)RelationshipLevel.Coach);

    private static RelationshipLevel Lower(RelationshipLevel one, RelationshipLevel other) => one < other ? one : other;

    private static ScoreBands<RelationshipLevel> DefaultBands() =>
        ScoreBands.For("relationship-level", RelationshipLevel.NotAccepting, new("not accepting", "不认可", "不認可"))
            .From(-0.5m, RelationshipLevel.Neutral, new("neutral", "中立", "中立"))
            .From(0.5m, RelationshipLevel.Support, new("supports", "支持", "支持"))
            .From(1.5m, RelationshipLevel.Exclusive, new("supports exclusively", "支持并排他", "支持並排他"))
            .From(2.5m, RelationshipLevel.Coach, new("coach", "教练", "教練"))
            .Build();
}
