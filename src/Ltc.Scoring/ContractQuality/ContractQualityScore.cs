using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Scores the quality of a contract (合同质量) twice, at signing from the estimate and at closing from what happened, and tells the difference.</summary>
/// <remarks>
/// Immutable, safe to share between threads; scoring allocates nothing. Source: domain.md §9.3. Ladders, weights and bands are data; the edges of the steps
/// are those that the source decides, the bands are half-open on the unrounded score.
/// </remarks>
public sealed class ContractQualityScore
{
    private readonly PointsLadder[] _ladders;

    private ContractQualityScore(PointsLadder[] ladders, Scorecard<ContractQualityPoints> card, ScoreBands<ContractQualityBand> bands)
    {
        _ladders = ladders;
        Card = card;
        Bands = bands;
    }

    /// <summary>The weights of the points.</summary>
    /// <value>A card over the points of the five metrics.</value>
    public Scorecard<ContractQualityPoints> Card { get; }

    /// <summary>The bands of the score.</summary>
    /// <value>Half-open.</value>
    public ScoreBands<ContractQualityBand> Bands { get; }

    /// <summary>Defines the score of domain.md §9.3: weights 25, 25, 15, 20 and 15 %, bands from 4, 3 and 2.</summary>
    /// <returns>The score, equal on every call.</returns>
    public static ContractQualityScore Define() => TryCreate(ContractQualityLadders.Default(), DefaultCard(), DefaultBands(), out var score, out var findings)
        ? score!
        : throw new DefinitionException("contract-quality", findings);

    /// <summary>Makes a score, or says everything that is wrong with it.</summary>
    /// <param name="ladders">The points of each metric, 1 to 5; exactly one ladder a metric.</param>
    /// <param name="card">The weights of the points.</param>
    /// <param name="bands">The bands of the score.</param>
    /// <param name="score">The score, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when the score was made.</param>
    /// <returns>Whether the score was made.</returns>
    public static bool TryCreate(
        IReadOnlyList<KeyValuePair<ContractQualityMetric, PointsLadder>> ladders,
        Scorecard<ContractQualityPoints> card,
        ScoreBands<ContractQualityBand> bands,
        out ContractQualityScore? score,
        out IReadOnlyList<Finding> findings)
    {
        var metrics = EnumIds<ContractQualityMetric>.Values;
        var found = metrics.Where(metric => ladders.Count(pair => pair.Key == metric) != 1)
            .Select(metric => ContractQualityFindings.MetricMissing(EnumIds<ContractQualityMetric>.IdOf(metric)))
            .Concat(ladders.Where(pair => pair.Value.Steps.Any(step => step.Points is < 1m or > 5m))
                .Select(pair => ContractQualityFindings.PointsOutside(EnumIds<ContractQualityMetric>.IdOf(pair.Key))))
            .ToArray();
        findings = found;
        score = found.Length == 0
            ? new ContractQualityScore([.. metrics.Select(metric => ladders.Single(pair => pair.Key == metric).Value)], card, bands)
            : null;
        return score is not null;
    }

    /// <summary>Gives the ladder of a metric.</summary>
    /// <param name="metric">The metric.</param>
    /// <returns>Its ladder; null for a value that is not defined.</returns>
    public PointsLadder? Find(ContractQualityMetric metric) => (int)metric < _ladders.Length ? _ladders[(int)metric] : null;

    /// <summary>Scores a contract.</summary>
    /// <param name="facts">The estimate at signing, or what happened at closing.</param>
    /// <returns>Points, score and band; refused when a metric is outside its range.</returns>
    public ContractQualityResult Score(in ContractQualityFacts facts)
    {
        if (!IsInRange(facts))
            return default;
        var points = new ContractQualityPoints
        {
            Margin = PointsOf(ContractQualityMetric.Margin, facts.Margin),
            Acceptance = PointsOf(ContractQualityMetric.Acceptance, facts.Acceptance),
            ChangeShare = PointsOf(ContractQualityMetric.ChangeShare, facts.ChangeShare),
            Dso = PointsOf(ContractQualityMetric.Dso, facts.Dso),
            Nps = PointsOf(ContractQualityMetric.Nps, facts.Nps),
        };
        var score = Card.Score(points);
        return score.Lowest is { } lowest && score.Highest is { } highest
            ? new ContractQualityResult(points, score, Bands.Of(lowest), Bands.Of(highest))
            : default;
    }

    /// <summary>Compares a contract at closing with its estimate.</summary>
    /// <param name="estimate">The estimate at signing.</param>
    /// <param name="actual">What happened.</param>
    /// <returns>Both scores and the gap of each metric.</returns>
    public ContractQualityComparison Compare(in ContractQualityFacts estimate, in ContractQualityFacts actual)
    {
        var before = Score(estimate);
        var after = Score(actual);
        return new ContractQualityComparison(
            before,
            after,
            [
                new(ContractQualityMetric.Margin, estimate.Margin, actual.Margin, before.Points.Margin, after.Points.Margin),
                new(ContractQualityMetric.Acceptance, estimate.Acceptance, actual.Acceptance, before.Points.Acceptance, after.Points.Acceptance),
                new(ContractQualityMetric.ChangeShare, estimate.ChangeShare, actual.ChangeShare, before.Points.ChangeShare, after.Points.ChangeShare),
                new(ContractQualityMetric.Dso, estimate.Dso, actual.Dso, before.Points.Dso, after.Points.Dso),
                new(ContractQualityMetric.Nps, estimate.Nps, actual.Nps, before.Points.Nps, after.Points.Nps),
            ]);
    }

    private decimal? PointsOf(ContractQualityMetric metric, decimal? value) => value is { } known ? _ladders[(int)metric].Of(known) : null;

    private static bool IsInRange(in ContractQualityFacts facts) =>
        IsInRange(ContractQualityFact.Margin, facts.Margin)
        && IsInRange(ContractQualityFact.Acceptance, facts.Acceptance)
        && IsInRange(ContractQualityFact.ChangeShare, facts.ChangeShare)
        && IsInRange(ContractQualityFact.Dso, facts.Dso)
        && IsInRange(ContractQualityFact.Nps, facts.Nps);

    private static bool IsInRange(Fact fact, decimal? value) => value is not { } known || fact.Range.Contains(known);

    private static Scorecard<ContractQualityPoints> DefaultCard() => Scorecard
        .For("contract-quality", ContractQualityPoint.All, new("Contract quality", "合同质量", "合約品質"), "domain.md §9.3")
        .Clamp(1m, 5m)
        .Bands(DefaultBands())
        .Weighted(ContractQualityPoint.Margin, 0.25m, options: o => o.Increasing())
        .Weighted(ContractQualityPoint.Acceptance, 0.25m, options: o => o.Increasing())
        .Weighted(ContractQualityPoint.ChangeShare, 0.15m, options: o => o.Increasing())
        .Weighted(ContractQualityPoint.Dso, 0.20m, options: o => o.Increasing())
        .Weighted(ContractQualityPoint.Nps, 0.15m, options: o => o.Increasing())
        .Build();

    private static ScoreBands<ContractQualityBand> DefaultBands() => ScoreBands
        .For("contract-quality", ContractQualityBand.Bad, new("bad: review it", "差：需复盘", "差：需檢討"))
        .From(2m, ContractQualityBand.Low, new("low: watch it", "较低：需关注", "較低：需關注"))
        .From(3m, ContractQualityBand.Acceptable, new("acceptable", "合格", "合格"))
        .From(4m, ContractQualityBand.Good, new("good", "优质", "優質"))
        .Build();
}
