using System.Collections.Generic;

namespace Ltc;

/// <summary>The numbers of the payment quality score as data.</summary>
/// <remarks>Immutable. Source: domain.md §9.4; every number is a default (ours) that a company may set otherwise.</remarks>
public sealed class PaymentQualityDefinition
{
    private PaymentQualityDefinition(
        PaymentQualityWeights weights, decimal freeDays, decimal stepDays, decimal pointsPerStep, ScoreBands<PaymentQualityBand> bands)
    {
        Weights = weights;
        FreeDays = freeDays;
        StepDays = stepDays;
        PointsPerStep = pointsPerStep;
        Bands = bands;
    }

    /// <summary>What a share of the price is worth by when it is due.</summary>
    /// <value>What is paid later is never worth more.</value>
    public PaymentQualityWeights Weights { get; }

    /// <summary>The payment term that costs nothing.</summary>
    /// <value>Days, 0 or more, inside.</value>
    public decimal FreeDays { get; }

    /// <summary>The days beyond the free ones that cost <see cref="PointsPerStep"/>; parts of a step cost their part.</summary>
    /// <value>Days, more than 0.</value>
    public decimal StepDays { get; }

    /// <summary>What one step of days costs.</summary>
    /// <value>Points, 0 or more.</value>
    public decimal PointsPerStep { get; }

    /// <summary>The bands of the score.</summary>
    /// <value>Half-open.</value>
    public ScoreBands<PaymentQualityBand> Bands { get; }

    /// <summary>Defines the numbers of domain.md §9.4.</summary>
    /// <returns>The definition, equal on every call.</returns>
    public static PaymentQualityDefinition Define() => TryCreate(
        new PaymentQualityWeights { Advance = 100m, Shipment = 80m, Pac = 60m, Fac = 30m, AfterFac = 10m },
        30m,
        30m,
        10m,
        DefaultBands(),
        out var definition,
        out var findings)
        ? definition!
        : throw new DefinitionException("payment-quality", findings);

    /// <summary>Makes a definition, or says everything that is wrong with it.</summary>
    /// <param name="weights">What a share of the price is worth by when it is due; each from 0 to 100, what is paid later never worth more.</param>
    /// <param name="freeDays">The payment term that costs nothing, 0 or more.</param>
    /// <param name="stepDays">The days of one step beyond it, more than 0.</param>
    /// <param name="pointsPerStep">What one step costs, 0 or more.</param>
    /// <param name="bands">The bands of the score.</param>
    /// <param name="definition">The definition, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when the definition was made.</param>
    /// <returns>Whether the definition was made.</returns>
    public static bool TryCreate(
        PaymentQualityWeights weights,
        decimal freeDays,
        decimal stepDays,
        decimal pointsPerStep,
        ScoreBands<PaymentQualityBand> bands,
        out PaymentQualityDefinition? definition,
        out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        for (var i = 0; i < PaymentQualityScore.Milestones; i++)
        {
            if (weights.At(i) is < 0m or > 100m)
                found.Add(PaymentQualityFindings.Weight(PaymentQualityScore.IdOf(i), weights.At(i)));
            if (i > 0 && weights.At(i) > weights.At(i - 1))
                found.Add(PaymentQualityFindings.WeightOrder(PaymentQualityScore.IdOf(i)));
        }

        if (freeDays < 0m)
            found.Add(PaymentQualityFindings.FreeDays(freeDays));
        if (stepDays <= 0m)
            found.Add(PaymentQualityFindings.StepDays(stepDays));
        if (pointsPerStep < 0m)
            found.Add(PaymentQualityFindings.Points(pointsPerStep));
        findings = found;
        definition = found.Count == 0 ? new PaymentQualityDefinition(weights, freeDays, stepDays, pointsPerStep, bands) : null;
        return definition is not null;
    }

    private static ScoreBands<PaymentQualityBand> DefaultBands() => ScoreBands
        .For("payment-quality", PaymentQualityBand.Company, new("bad, the company decides", "差，由公司决策", "差，由公司決策"))
        .From(40m, PaymentQualityBand.Region, new("weak, the region decides", "较弱，由地区部决策", "較弱，由地區部決策"))
        .From(55m, PaymentQualityBand.Acceptable, new("acceptable", "可接受", "可接受"))
        .From(70m, PaymentQualityBand.Good, new("good", "良好", "良好"))
        .Build();
}
