using System;

namespace Ltc;

/// <summary>Many rows in columns of whole numbers, made once and scored again and again: what a nightly run reads.</summary>
/// <remarks>
/// A frame belongs to the card that made it. A number is scaled so that comparing it with an edge is exact; a category is the number of its bin; a weighted
/// number is its points. Immutable, safe to share between threads.
/// </remarks>
public sealed class ScoreFrame
{
    /// <summary>What stands in place of the score of a row in which a value lies in no bin.</summary>
    /// <value>The least whole number, which no score can be.</value>
    public const long Refused = long.MinValue;

    private readonly long[]?[] _wide;
    private readonly int[]?[] _narrow;
    private readonly short[]?[] _short;
    private readonly bool[] _hasNoBin;

    internal ScoreFrame(ScorecardDefinition card, long[][] columns, int rows)
    {
        Card = card;
        Rows = rows;
        _hasNoBin = Array.ConvertAll(columns, column => Array.IndexOf(column, FrameColumn.NoBin) >= 0);
        _narrow = new int[]?[columns.Length];
        _short = new short[]?[columns.Length];
        _wide = new long[]?[columns.Length];
        for (var at = 0; at < columns.Length; at++)
        {
            var plan = card.Index.Frame[at];
            if (plan.IsShort)
                _short[at] = Array.ConvertAll(columns[at], FrameColumn.Shorten);
            else if (plan.IsNarrow)
                _narrow[at] = Array.ConvertAll(columns[at], FrameColumn.Narrow);
            else
                _wide[at] = columns[at];
        }
    }

    /// <summary>The card that made the frame.</summary>
    /// <value>Never null.</value>
    public ScorecardDefinition Card { get; }

    /// <summary>How many rows there are.</summary>
    /// <value>0 or more.</value>
    public int Rows { get; }

    /// <summary>The column of a characteristic, by its place on the card; null when it is narrower.</summary>
    internal long[]? Wide(int at) => _wide[at];

    /// <summary>The narrow column of a characteristic; null when it has another width.</summary>
    internal int[]? Narrow(int at) => _narrow[at];

    /// <summary>The narrowest form of the column of a characteristic; null when it is wider.</summary>
    internal short[]? Short(int at) => _short[at];

    internal bool IsRefused(int at, int row) =>
        _short[at] is { } shorts ? shorts[row] == short.MaxValue : _narrow[at] is { } narrow ? narrow[row] == int.MaxValue : _wide[at]![row] == FrameColumn.NoBin;

    internal bool HasNoBin(int at) => _hasNoBin[at];

    /// <summary>Card and rows.</summary>
    /// <returns>For the debugger and the log.</returns>
    public override string ToString() => $"{Card.Id}: {Numbers.ToText(Rows)} rows";
}
