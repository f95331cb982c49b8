using System;

namespace Ltc;

public sealed partial class Scorecard<TFacts>
{
    /// <summary>Scores many rows. Allocates nothing.</summary>
    /// <param name="facts">The rows.</param>
    /// <param name="scores">Takes the score of each row; null where it is refused. Missing values count with their missing points.</param>
    /// <returns>How many rows were refused.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentException">There is less room than rows.</exception>
    public int Score(TFacts[] facts, decimal?[] scores)
    {
        CheckRoom((facts ?? throw new ArgumentNullException(nameof(facts))).Length, (scores ?? throw new ArgumentNullException(nameof(scores))).Length);
        var refused = 0;
        for (var i = 0; i < facts.Length; i++)
            refused += (scores[i] = Score(facts[i]).Value) is null ? 1 : 0;
        return refused;
    }

    /// <summary>Scores many rows, with answer, range and what is missing. Allocates nothing.</summary>
    /// <param name="facts">The rows.</param>
    /// <param name="results">Takes the result of each row.</param>
    /// <returns>How many rows were refused.</returns>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <exception cref="ArgumentException">There is less room than rows.</exception>
    public int Score(TFacts[] facts, ScoreResult[] results)
    {
        CheckRoom((facts ?? throw new ArgumentNullException(nameof(facts))).Length, (results ?? throw new ArgumentNullException(nameof(results))).Length);
        var refused = 0;
        for (var i = 0; i < facts.Length; i++)
            refused += (results[i] = Score(facts[i])).IsScored ? 0 : 1;
        return refused;
    }

#if NET8_0_OR_GREATER
    /// <summary>Scores many rows. Allocates nothing.</summary>
    /// <param name="facts">The rows.</param>
    /// <param name="scores">Takes the score of each row; null where it is refused.</param>
    /// <returns>How many rows were refused.</returns>
    /// <exception cref="ArgumentException">There is less room than rows.</exception>
    public int Score(ReadOnlySpan<TFacts> facts, Span<decimal?> scores)
    {
        CheckRoom(facts.Length, scores.Length);
        var refused = 0;
        for (var i = 0; i < facts.Length; i++)
            refused += (scores[i] = Score(facts[i]).Value) is null ? 1 : 0;
        return refused;
    }

    /// <summary>Scores many rows, with answer, range and what is missing. Allocates nothing.</summary>
    /// <param name="facts">The rows.</param>
    /// <param name="results">Takes the result of each row.</param>
    /// <returns>How many rows were refused.</returns>
    /// <exception cref="ArgumentException">There is less room than rows.</exception>
    public int Score(ReadOnlySpan<TFacts> facts, Span<ScoreResult> results)
    {
        CheckRoom(facts.Length, results.Length);
        var refused = 0;
        for (var i = 0; i < facts.Length; i++)
            refused += (results[i] = Score(facts[i])).IsScored ? 0 : 1;
        return refused;
    }
#endif

    /// <summary>Makes a frame of rows, so that they are scored again and again without decimals: <c>card.Definition.Score(frame, scores)</c>.</summary>
    /// <param name="facts">The rows; they are read and not kept.</param>
    /// <returns>The frame.</returns>
    /// <exception cref="ArgumentNullException">The rows are null.</exception>
    public ScoreFrame Encode(TFacts[] facts)
    {
        if (facts is null)
            throw new ArgumentNullException(nameof(facts));
        var columns = new long[_readers.Length][];
        for (var at = 0; at < columns.Length; at++)
        {
            var column = new long[facts.Length];
            for (var row = 0; row < column.Length; row++)
                column[row] = _readers[at].Encode(facts[row], _index.Frame[at]);
            columns[at] = column;
        }

        return new ScoreFrame(Definition, columns, facts.Length);
    }

    private static void CheckRoom(int rows, int room)
    {
        if (room < rows)
            throw new ArgumentException($"{Numbers.ToText(rows)} rows need as many places, there are {Numbers.ToText(room)}");
    }
}
