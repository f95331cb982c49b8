namespace Ltc;

/// <summary>What the initiation score says: score and band as known now, the best that the unknowns allow, and what knocks the opportunity out.</summary>
/// <remarks>
/// <c>default</c> is a refusal. Points that are not known count 0 in <see cref="Score"/> and in full in <see cref="Highest"/>. A knock-out that is known makes
/// the band Reject whatever the score; one that nobody has checked is among the <see cref="Reasons"/> and is not counted as a failure.
/// </remarks>
public readonly struct InitiationResult : IAnswer
{
    internal InitiationResult(Answer answer, decimal? score, decimal? highest, InitiationBand band, InitiationBand highestBand, ReasonList reasons)
    {
        Answer = answer;
        Score = score;
        Highest = highest;
        Band = band;
        HighestBand = highestBand;
        Reasons = reasons;
    }

    /// <summary>Whether everything is known and nothing knocks the opportunity out.</summary>
    /// <value>Refused when it is knocked out, or when points are outside their range; Unknown while points or a knock-out are not known.</value>
    public Answer Answer { get; }

    /// <summary>The score, points that are not known counted at their worst.</summary>
    /// <value>0 to 100, not rounded; null when points are outside their range.</value>
    public decimal? Score { get; }

    /// <summary>The score, points that are not known counted at their best.</summary>
    /// <value>0 to 100, not rounded; null when points are outside their range.</value>
    public decimal? Highest { get; }

    /// <summary>The band of <see cref="Score"/>; Reject when the opportunity is knocked out.</summary>
    /// <value>Reject for a refusal.</value>
    public InitiationBand Band { get; }

    /// <summary>The band of <see cref="Highest"/>; Reject when the opportunity is knocked out.</summary>
    /// <value>Reject for a refusal.</value>
    public InitiationBand HighestBand { get; }

    /// <summary>What knocks the opportunity out, and what nobody has checked.</summary>
    /// <value>In the order of the knock-outs.</value>
    public ReasonList Reasons { get; }

    /// <summary>Whether something knocks the opportunity out.</summary>
    /// <value>Unknown while nothing is known to and something is not checked.</value>
    public Truth IsKnockedOut
    {
        get
        {
            var unknown = false;
            foreach (var reason in Reasons)
            {
                if (reason.Kind == ReasonKind.Unmet)
                    return Truth.True;
                unknown = true;
            }

            return unknown ? Truth.Unknown : Truth.False;
        }
    }

    /// <summary>Score and band.</summary>
    /// <returns>For example <c>71.75 Conditional</c>.</returns>
    public override string ToString() => $"{(Score is { } score ? Numbers.ToText(score) : Answer.ToString())} {Band}";
}
