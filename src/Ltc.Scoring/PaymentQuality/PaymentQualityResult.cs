namespace Ltc;

/// <summary>How good payment terms are: the score as known now, and the best that the unknowns allow.</summary>
/// <remarks><c>default</c> is a refusal. Whatever the unknowns turn out to be, the score lies between, both ends included.</remarks>
public readonly struct PaymentQualityResult
{
    internal PaymentQualityResult(Answer answer, decimal? score, decimal? highest, PaymentQualityBand band, PaymentQualityBand highestBand)
    {
        Answer = answer;
        Score = score;
        Highest = highest;
        Band = band;
        HighestBand = highestBand;
    }

    /// <summary>Whether everything is known.</summary>
    /// <value>Unknown while a share or the term is not known; Refused when a number cannot be, or the shares come to more than the price.</value>
    public Answer Answer { get; }

    /// <summary>The score, what is not known counted at its worst.</summary>
    /// <value>
    /// Points, at most 100, below 0 for very long terms, not rounded; null for a refusal, and while the term is not known, because nothing bounds it below.
    /// </value>
    public decimal? Score { get; }

    /// <summary>The score, what is not known counted at its best.</summary>
    /// <value>Points; null for a refusal.</value>
    public decimal? Highest { get; }

    /// <summary>The band of <see cref="Score"/>.</summary>
    /// <value>Company while the term is not known, and for a refusal.</value>
    public PaymentQualityBand Band { get; }

    /// <summary>The best band that the unknowns allow: that of <see cref="Highest"/>.</summary>
    /// <value>Company for a refusal.</value>
    public PaymentQualityBand HighestBand { get; }

    /// <summary>Score and band.</summary>
    /// <returns>For example <c>77 Good</c>.</returns>
    public override string ToString() => $"{(Score is { } score ? Numbers.ToText(decimal.Round(score, 2)) : Answer.ToString())} {Band}";
}
