using System;

namespace Ltc;

public sealed partial class Scorecard<TFacts>
{
    /// <summary>Scores many rows.</summary>
    /// <param name="facts">The rows.</param>
    /// <param name="scores">Takes the score of each row; null where it is refused. Missing values count with their missing points.</param>
    /// <returns>How many rows were refused.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentException">There is less room than rows.</exception>
    public int Score(TFacts[] facts, decimal?[] scores)
    {
        CheckRoom(facts ?? throw new ArgumentNullException(nameof(facts)), (scores ?? throw new ArgumentNullException(nameof(scores))).Length);
        var refused = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            scores[i] = Score(facts[i]).Value;
            refused += scores[i] is null ? 1 : 0;
        }

        return refused;
    }

    /// <summary>Scores many rows, with answer, range and what is missing.</summary>
    /// <param name="facts">The rows.</param>
    /// <param name="results">Takes the result of each row.</param>
    /// <returns>How many rows were refused.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentException">There is less room than rows.</exception>
    public int Score(TFacts[] facts, ScoreResult[] results)
    {
        CheckRoom(facts ?? throw new ArgumentNullException(nameof(facts)), (results ?? throw new ArgumentNullException(nameof(results))).Length);
        var refused = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            results[i] = Score(facts[i]);
            refused += results[i].IsScored ? 0 : 1;
        }

        return refused;
    }

    private static void CheckRoom(TFacts[] facts, int room)
    {
        if (room < facts.Length)
            throw new ArgumentException($"{Numbers.ToText(facts.Length)} rows need as many places, there are {Numbers.ToText(room)}");
    }
}
