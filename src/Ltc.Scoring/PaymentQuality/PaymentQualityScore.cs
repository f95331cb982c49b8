namespace Ltc;

/// <summary>Scores payment terms: the earlier the money is due, the better.</summary>
/// <remarks>
/// Immutable, safe to share between threads; scoring allocates nothing. Source: domain.md §9.4. Decided here: the score is not clamped, so that ever longer
/// terms stay distinguishable; shares that come to less than the price leave the rest worth nothing; shares that come to more are refused.
/// </remarks>
public sealed class PaymentQualityScore
{
    internal const int Milestones = 5;
    private const int NoiseFree = 9;

    /// <summary>Creates the score of a definition.</summary>
    /// <param name="definition">The definition.</param>
    public PaymentQualityScore(PaymentQualityDefinition definition) => Definition = definition;

    /// <summary>What the score was made of.</summary>
    /// <value>Never null.</value>
    public PaymentQualityDefinition Definition { get; }

    /// <summary>Defines the score of domain.md §9.4.</summary>
    /// <returns>The score, equal on every call.</returns>
    public static PaymentQualityScore Define() => new(PaymentQualityDefinition.Define());

    /// <summary>Scores payment terms.</summary>
    /// <param name="facts">What is known.</param>
    /// <returns>Score and band; refused when a share is outside 0 to 1, the shares come to more than 1, or the term is outside 0 to 36,500 days.</returns>
    public PaymentQualityResult Score(in PaymentQualityFacts facts)
    {
        decimal known = 0m, points = 0m, bestOpen = 0m;
        var isOpen = facts.TermDays is null;
        for (var i = 0; i < Milestones; i++)
        {
            var weight = Definition.Weights.At(i);
            if (ShareOf(facts, i) is not { } share)
            {
                isOpen = true;
                bestOpen = weight > bestOpen ? weight : bestOpen;
                continue;
            }

            if (share is < 0m or > 1m)
                return default;
            known += share;
            points += share * weight;
        }

        if (decimal.Round(known, NoiseFree) > 1m || (facts.TermDays is { } days && !PaymentQualityFact.TermDays.Range.Contains(days)))
            return default;
        var best = points + ((known < 1m ? 1m - known : 0m) * bestOpen) - PenaltyOf(facts.TermDays ?? 0m);
        decimal? score = facts.TermDays is { } term ? points - PenaltyOf(term) : null;
        return new PaymentQualityResult(
            isOpen ? Answer.Unknown : Answer.Allowed, score, best, score is { } worst ? BandOf(worst) : default, BandOf(best));
    }

    internal static string IdOf(int milestone) => milestone switch
    {
        0 => PaymentQualityFact.Advance.Id,
        1 => PaymentQualityFact.Shipment.Id,
        2 => PaymentQualityFact.Pac.Id,
        3 => PaymentQualityFact.Fac.Id,
        _ => PaymentQualityFact.AfterFac.Id,
    };

    private static decimal? ShareOf(in PaymentQualityFacts facts, int milestone) => milestone switch
    {
        0 => facts.Advance,
        1 => facts.Shipment,
        2 => facts.Pac,
        3 => facts.Fac,
        _ => facts.AfterFac,
    };

    private decimal PenaltyOf(decimal termDays) =>
        termDays > Definition.FreeDays ? Definition.PointsPerStep * (termDays - Definition.FreeDays) / Definition.StepDays : 0m;

    private PaymentQualityBand BandOf(decimal score) => Definition.Bands.Of(decimal.Round(score, NoiseFree));
}
