using System.Collections.Generic;

namespace Ltc;

/// <summary>The initiation score (立项评分): whether an opportunity is worth pursuing.</summary>
/// <remarks>
/// Immutable, safe to share between threads; scoring allocates nothing. Source: domain.md §2.6. Card, bands and knock-outs are data. Decided here: the sheet
/// has maxima of 25 and 20, so points are normalised before they are weighted.
/// </remarks>
public sealed class InitiationScore
{
    private readonly Checklist<InitiationFacts> _knockOuts;

    private InitiationScore(Scorecard<InitiationFacts> card, ScoreBands<InitiationBand> bands, IReadOnlyList<Requirement<InitiationFacts>> knockOuts)
    {
        Card = card;
        Bands = bands;
        _knockOuts = new Checklist<InitiationFacts>("initiation-knock-outs", new("knock-outs of initiation", "立项否决项", "立項否決項"), InitiationFact.All, knockOuts);
    }

    /// <summary>The points of each dimension.</summary>
    /// <value>A card over the facts of initiation, from 0 to 100.</value>
    public Scorecard<InitiationFacts> Card { get; }

    /// <summary>The bands of the score.</summary>
    /// <value>Half-open.</value>
    public ScoreBands<InitiationBand> Bands { get; }

    /// <summary>What an opportunity must pass whatever its score.</summary>
    /// <value>Perhaps empty.</value>
    public IReadOnlyList<Requirement<InitiationFacts>> KnockOuts => _knockOuts.Requirements;

    /// <summary>Defines the score of domain.md §2.6: weights 30, 25, 20 and 25 %, bands from 75, 60 and 45.</summary>
    /// <returns>The score, equal on every call.</returns>
    public static InitiationScore Define() => TryCreate(DefaultCard(), DefaultBands(), InitiationKnockOuts.Default, out var score, out var findings)
        ? score!
        : throw new DefinitionException("initiation-score", findings);

    /// <summary>Makes a score, or says everything that is wrong with it.</summary>
    /// <param name="card">The points of each dimension.</param>
    /// <param name="bands">The bands of the score.</param>
    /// <param name="knockOuts">What an opportunity must pass whatever its score; at most 32.</param>
    /// <param name="score">The score, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when the score was made.</param>
    /// <returns>Whether the score was made.</returns>
    public static bool TryCreate(
        Scorecard<InitiationFacts> card,
        ScoreBands<InitiationBand> bands,
        IReadOnlyList<Requirement<InitiationFacts>> knockOuts,
        out InitiationScore? score,
        out IReadOnlyList<Finding> findings)
    {
        findings = ChecklistFindings.Complete(knockOuts, Checklist<InitiationFacts>.Most, "/knockOuts");
        score = findings.Count == 0 ? new InitiationScore(card, bands, knockOuts) : null;
        return score is not null;
    }

    /// <summary>Scores an opportunity.</summary>
    /// <param name="facts">What is known.</param>
    /// <returns>Score, band and knock-outs.</returns>
    public InitiationResult Score(in InitiationFacts facts)
    {
        var points = Card.Score(facts);
        if (points.Lowest is not { } lowest || points.Highest is not { } highest)
            return default;
        var passed = _knockOuts.Check(facts);
        var isOut = passed.Unmet != 0;
        var answer = passed.IsAllowed ? points.Answer : passed.Answer;
        return new InitiationResult(
            answer,
            lowest,
            highest,
            isOut ? InitiationBand.Reject : Bands.Of(lowest),
            isOut ? InitiationBand.Reject : Bands.Of(highest),
            passed.Reasons);
    }

    private static Scorecard<InitiationFacts> DefaultCard() => Scorecard
        .For("initiation-score", InitiationFact.All, new("Initiation score", "立项评分", "立項評分"), "domain.md §2.6")
        .Clamp(0m, 100m)
        .Bands(DefaultBands())
        .Weighted(InitiationFact.Customer, 30m / 25m, options: o => o.Increasing())
        .Weighted(InitiationFact.Solution, 25m / 20m, options: o => o.Increasing())
        .Weighted(InitiationFact.Delivery, 20m / 20m, options: o => o.Increasing())
        .Weighted(InitiationFact.Competition, 25m / 20m, options: o => o.Increasing())
        .Build();

    private static ScoreBands<InitiationBand> DefaultBands() => ScoreBands
        .For("initiation-score", InitiationBand.Reject, new("reject", "不立项", "不立項"))
        .From(45m, InitiationBand.Defer, new("defer", "暂缓", "暫緩"))
        .From(60m, InitiationBand.Conditional, new("conditional: close the gaps first", "有条件立项：先弥补差距", "有條件立項：先彌補差距"))
        .From(75m, InitiationBand.Approve, new("approve with full input", "立项并全力投入", "立項並全力投入"))
        .Build();
}
