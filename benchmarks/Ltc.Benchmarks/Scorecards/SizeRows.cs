using System;
using System.Linq;

namespace Ltc.Benchmarks.Scorecards;

/// <summary>Random rows, as facts, as a frame and as the plain arrays that the frame was made of.</summary>
internal sealed class SizeRows
{
    internal const int Few = 4_096;
    internal const int Many = 100_000;
    internal const int Times = 10;

    /// <summary>What stands for not known in the plain arrays.</summary>
    internal const long NotKnown = long.MinValue;

    private const int Highest = 1_000;
    private const int UnknownInHundred = 5;

    private SizeRows(int rows, int times)
    {
        var random = new Random(7);
        var values = Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, SizeCard.Parts)
            .Select(_ => random.Next(100) < UnknownInHundred ? (long?)null : random.Next(Highest)).ToArray()).ToArray();
        var repeated = Enumerable.Repeat(values, times).SelectMany(all => all).ToArray();
        Columns = [.. Enumerable.Range(0, SizeCard.Parts).Select(part => repeated.Select(row => row[part] ?? NotKnown).ToArray())];
        Facts = [.. repeated.Select(SizeCard.Row)];
        Frame = SizeCard.Card.Encode(Facts);
        Scores = new long[repeated.Length];
        Results = new ScoreResult[repeated.Length];
    }

    internal static SizeRows Small { get; } = new(Few, 1);

    internal static Lazy<SizeRows> HundredThousand { get; } = new(() => new SizeRows(Many, 1));

    internal static Lazy<SizeRows> Million { get; } = new(() => new SizeRows(Many, Times));

    internal SizeFacts[] Facts { get; }

    internal long[][] Columns { get; }

    internal ScoreFrame Frame { get; }

    internal long[] Scores { get; }

    internal ScoreResult[] Results { get; }
}
