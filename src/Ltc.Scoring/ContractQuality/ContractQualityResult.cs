namespace Ltc;

/// <summary>How good a contract is: points a metric, score and band as known now, and the best that the unknowns allow.</summary>
/// <remarks>
/// <c>default</c> is a refusal. A metric that is not known counts its fewest points in <see cref="Score"/> and its most in <see cref="Highest"/>.
/// </remarks>
public readonly struct ContractQualityResult
{
    internal ContractQualityResult(in ContractQualityPoints points, in ScoreResult score, ContractQualityBand band, ContractQualityBand highestBand)
    {
        Points = points;
        Answer = score.Answer;
        Score = score.Lowest;
        Highest = score.Highest;
        Band = band;
        HighestBand = highestBand;
    }

    /// <summary>Whether every metric is known.</summary>
    /// <value>Unknown while one is not; Refused when one is outside its range.</value>
    public Answer Answer { get; }

    /// <summary>The points of each metric.</summary>
    /// <value>1 to 5 each; null for a metric that is not known.</value>
    public ContractQualityPoints Points { get; }

    /// <summary>The weighted points, what is not known counted at its worst.</summary>
    /// <value>1 to 5, not rounded; null for a refusal.</value>
    public decimal? Score { get; }

    /// <summary>The weighted points, what is not known counted at its best.</summary>
    /// <value>1 to 5, not rounded; null for a refusal.</value>
    public decimal? Highest { get; }

    /// <summary>The band of <see cref="Score"/>.</summary>
    /// <value>Bad for a refusal.</value>
    public ContractQualityBand Band { get; }

    /// <summary>The best band that the unknowns allow: that of <see cref="Highest"/>.</summary>
    /// <value>Bad for a refusal.</value>
    public ContractQualityBand HighestBand { get; }

    /// <summary>Score and band.</summary>
    /// <returns>For example <c>4 Good</c>.</returns>
    public override string ToString() => $"{(Score is { } score ? Numbers.ToText(score) : Answer.ToString())} {Band}";
}
