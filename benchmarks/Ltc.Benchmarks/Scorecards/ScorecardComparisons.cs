using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Benchmarks.Scorecards;

/// <summary>Scorecards beside a plain loop over the same numbers, beside themselves with a trace, and beside fewer rows.</summary>
internal static class ScorecardComparisons
{
    private const double NoSlower = 1.0;
    private const double WithTrace = 1.3;
    private const double Linear = 1.1;
    private static readonly Contribution[] Trace = new Contribution[SizeCard.Parts];

    internal static IEnumerable<Comparison> All =>
    [
        new("Scorecard, 10 x 6 bins in batch, plain loop", NoSlower, SizeRows.Few, () => Batch(SizeRows.Small), () => PlainLoop(SizeRows.Small)),
        new("Scorecard, one score with its trace, batch", WithTrace, SizeRows.Few, () => Traced(SizeRows.Small), () => Untraced(SizeRows.Small)),
        new("Scorecard, a million rows, ten times 100,000", Linear, SizeRows.Many * SizeRows.Times, Million, TenTimes),
    ];

    internal static long Batch(SizeRows rows) => SizeCard.Card.Definition.Score(rows.Frame, rows.Scores) + rows.Scores.Sum();

    /// <summary>Column by column, the edges and points of a column in local variables: what somebody would write by hand for speed.</summary>
    internal static long PlainLoop(SizeRows rows)
    {
        var scores = rows.Scores;
        Array.Fill(scores, 10);
        for (var part = 0; part < SizeCard.Parts; part++)
            AddColumn(rows.Columns[part], scores, part);
        for (var row = 0; row < scores.Length; row++)
            scores[row] = Math.Clamp(scores[row], 0, 100);
        return scores.Sum();
    }

    internal static long Traced(SizeRows rows)
    {
        var sum = 0L;
        foreach (var facts in rows.Facts)
            sum += SizeCard.Card.Score(facts, Trace, out _).Missing.Count;
        return sum;
    }

    internal static long Untraced(SizeRows rows)
    {
        SizeCard.Card.Score(rows.Facts, rows.Results);
        var sum = 0L;
        foreach (var result in rows.Results)
            sum += result.Missing.Count;
        return sum;
    }

    private static long Million()
    {
        var rows = SizeRows.Million.Value;
        SizeCard.Card.Definition.Score(rows.Frame, rows.Scores);
        return Enumerable.Range(0, SizeRows.Times).Sum(time => rows.Scores[(time * SizeRows.Many) + 7]);
    }

    private static long TenTimes()
    {
        var rows = SizeRows.HundredThousand.Value;
        var sum = 0L;
        for (var time = 0; time < SizeRows.Times; time++)
        {
            SizeCard.Card.Definition.Score(rows.Frame, rows.Scores);
            sum += rows.Scores[7];
        }

        return sum;
    }

    private static void AddColumn(long[] values, long[] scores, int part)
    {
        var (e0, e1, e2, e3, e4) = (SizeCard.Edges[0], SizeCard.Edges[1], SizeCard.Edges[2], SizeCard.Edges[3], SizeCard.Edges[4]);
        var (p0, p1, p2) = (SizeCard.PointsOf(part, 0), SizeCard.PointsOf(part, 1), SizeCard.PointsOf(part, 2));
        var (p3, p4, p5) = (SizeCard.PointsOf(part, 3), SizeCard.PointsOf(part, 4), SizeCard.PointsOf(part, 5));
        var missing = SizeCard.PointsOf(part, -1);
        for (var row = 0; row < values.Length; row++)
        {
            var value = values[row];
            scores[row] += value == SizeRows.NotKnown ? missing : value < e0 ? p0 : value < e1 ? p1 : value < e2 ? p2 : value < e3 ? p3 : value < e4 ? p4 : p5;
        }
    }
}
