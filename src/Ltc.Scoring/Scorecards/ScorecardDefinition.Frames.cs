using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

public sealed partial class ScorecardDefinition
{
    /// <summary>Makes a frame of columns, so that many rows are scored without decimals and without allocating.</summary>
    /// <param name="columns">The columns by the ids of the characteristics; what is left out is not known in any row.</param>
    /// <param name="frame">The frame, or null.</param>
    /// <param name="findings">Everything that is wrong, at once: columns of no characteristic, columns there twice, columns of another length than the first.</param>
    /// <returns>Whether the frame was made. A value of another kind lies in no bin, and its row is refused.</returns>
    /// <exception cref="ArgumentNullException">The columns are null.</exception>
    public bool TryEncode(IReadOnlyList<ScoreColumn> columns, out ScoreFrame? frame, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        var rows = (columns ?? throw new ArgumentNullException(nameof(columns))).Count == 0 ? 0 : columns[0].Count;
        var codes = new long[Characteristics.Count][];
        foreach (var column in columns)
        {
            var at = Array.FindIndex(Index.Characteristics, one => one.Characteristic.Id == column.Id);
            if (at < 0)
                found.Add(ScorecardFindings.UnknownCharacteristic(column.Id ?? string.Empty, Id));
            else if (codes[at] is not null)
                found.Add(ScorecardFindings.DuplicateId(column.Id!, "/" + column.Id));
            else if (column.Count != rows)
                found.Add(ScorecardFindings.ColumnLength(column, rows));
            else
                codes[at] = Encode(column, Index.Frame[at]);
        }

        findings = found;
        frame = found.Count == 0 ? new ScoreFrame(this, [.. codes.Select(column => column ?? Unknown(rows))], rows) : null;
        return frame is not null;
    }

    /// <summary>Scores every row of a frame.</summary>
    /// <param name="frame">A frame that this card made.</param>
    /// <param name="scores">
    /// Takes the scores as whole numbers: points times ten to the power of <see cref="Decimals"/>, or <see cref="ScoreFrame.Refused"/>.
    /// Missing values count with their missing points, signals with none.
    /// </param>
    /// <returns>How many rows were refused.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Another card made the frame, or there is less room than rows.</exception>
    public int Score(ScoreFrame frame, long[] scores)
    {
        if (!Equals((frame ?? throw new ArgumentNullException(nameof(frame))).Card))
            throw new ArgumentException($"card `{frame.Card.Id}` made the frame, and another card is asked", nameof(frame));
        if ((scores ?? throw new ArgumentNullException(nameof(scores))).Length < frame.Rows)
            throw new ArgumentException($"{Numbers.ToText(frame.Rows)} rows need as many places, there are {Numbers.ToText(scores.Length)}", nameof(scores));
        return FrameScoring.Score(Index, frame, scores);
    }

    /// <summary>The points of a score in a frame.</summary>
    /// <param name="score">The score as a whole number.</param>
    /// <returns>Points; null when the row is refused.</returns>
    public decimal? PointsOf(long score) => score == ScoreFrame.Refused ? null : Points.ToDecimal(score, Decimals);

    private static long[] Encode(ScoreColumn column, FrameColumn plan)
    {
        var codes = new long[column.Count];
        for (var row = 0; row < codes.Length; row++)
            codes[row] = plan.Encode(column[row]);
        return codes;
    }

    private static long[] Unknown(int rows)
    {
        var codes = new long[rows];
        for (var row = 0; row < rows; row++)
            codes[row] = FrameColumn.Missing;
        return codes;
    }
}
