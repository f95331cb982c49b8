namespace Ltc;

/// <summary>How likely a new receivable is paid late: score and risk as known now, and the best that the unknowns allow.</summary>
/// <remarks><c>default</c> is a refusal, at the highest risk. A higher score is a higher risk.</remarks>
public readonly struct LatenessResult
{
    internal LatenessResult(Answer answer, decimal score, decimal lowest, LatenessRisk risk, LatenessRisk lowestRisk)
    {
        Answer = answer;
        Score = score;
        Lowest = lowest;
        Risk = risk;
        LowestRisk = lowestRisk;
    }

    /// <summary>Whether everything is known.</summary>
    /// <value>Unknown while a fact is not known; Refused when a fact is outside its range.</value>
    public Answer Answer { get; }

    /// <summary>The score, what is not known counted at its worst.</summary>
    /// <value>Points from 0 to 100; null for a refusal.</value>
    public decimal? Score { get; }

    /// <summary>The score, what is not known counted at its best.</summary>
    /// <value>Points from 0 to 100; null for a refusal.</value>
    public decimal? Lowest { get; }

    /// <summary>The risk of <see cref="Score"/>.</summary>
    /// <value>High for a refusal.</value>
    public LatenessRisk Risk { get; }

    /// <summary>The least risk that the unknowns allow: that of <see cref="Lowest"/>.</summary>
    /// <value>High for a refusal.</value>
    public LatenessRisk LowestRisk { get; }

    /// <summary>Score and risk.</summary>
    /// <returns>For example <c>31 Elevated</c>.</returns>
    public override string ToString() => $"{(Score is { } score ? Numbers.ToText(score) : Answer.ToString())} {Risk}";
}
