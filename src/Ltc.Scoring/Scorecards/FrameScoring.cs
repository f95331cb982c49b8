using System;
#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace Ltc;

/// <summary>Scores a frame column by column, a block of rows at a time, so that everything stays in the nearest memory.</summary>
internal static class FrameScoring
{
    private const int Block = 1024;

    /// <summary>Writes the score of each row.</summary>
    /// <returns>How many rows are refused.</returns>
    internal static int Score(CardIndex card, ScoreFrame frame, long[] scores)
    {
        var group = card.GroupMinimum.Length > 0 ? new long[Block] : [];
        for (var first = 0; first < frame.Rows; first += Block)
            ScoreBlock(card, frame, first, Math.Min(Block, frame.Rows - first), scores, group);
        return Refuse(card, frame, scores);
    }

    private static void ScoreBlock(CardIndex card, ScoreFrame frame, int first, int count, long[] scores, long[] group)
    {
        for (var i = 0; i < count; i++)
            scores[first + i] = card.Initial;
        Array.Clear(group, 0, group.Length);
        for (var step = 0; step < card.Order.Length; step++)
        {
            var at = card.Order[step];
            var inGroup = card.GroupOf[at] >= 0;
            if (at < card.Characteristics.Length)
                Add(card.Frame[at], frame.Column(at), first, inGroup ? group : scores, inGroup ? 0 : first, count);
            if (card.EndsGroup[step])
                Close(card, card.GroupOf[at], group, scores, first, count);
        }

        Finish(card, scores, first, count);
    }

    private static void Close(CardIndex card, int at, long[] group, long[] scores, int place, int count)
    {
        for (var i = 0; i < count; i++)
        {
            scores[place + i] += Points.Clamp(group[i], card.GroupMinimum[at], card.GroupMaximum[at]);
            group[i] = 0;
        }
    }

    private static void Finish(CardIndex card, long[] scores, int place, int count)
    {
        if (card.Definition.WholePoints)
        {
            for (var i = place; i < place + count; i++)
                scores[i] = Points.RoundHalfUp(scores[i], card.Decimals);
        }

        for (var i = place; i < place + count; i++)
            scores[i] = Points.Clamp(scores[i], card.Minimum, card.Maximum);
    }

    private static void Add(FrameColumn plan, long[] column, int first, long[] sums, int place, int count)
    {
        if (plan.IsLine)
        {
            for (var i = 0; i < count; i++)
                sums[place + i] += LinePoints(plan, column[first + i]);
            return;
        }

        var done = AddVectors(plan, column, first, sums, place, count);
        for (var i = done; i < count; i++)
            sums[place + i] += PointsOf(plan, column[first + i]);
    }

    private static long LinePoints(FrameColumn plan, long value) => value == FrameColumn.Missing ? plan.MissingPoints : value == FrameColumn.NoBin ? 0 : value;

    private static long PointsOf(FrameColumn plan, long value)
    {
        var edges = plan.Edges;
        var stretch = 0;
        while (stretch < edges.Length && value >= edges[stretch])
            stretch++;
        return plan.StretchPoints[stretch];
    }

    /// <summary>Adds the points of as many rows as fill whole vectors: the first stretch, and at every edge that a value has passed the difference to the next.</summary>
    private static int AddVectors(FrameColumn plan, long[] column, int first, long[] sums, int place, int count)
    {
#if NET8_0_OR_GREATER
        if (!Vector.IsHardwareAccelerated)
            return 0;
        var values = MemoryMarshal.Cast<long, Vector<long>>(column.AsSpan(first, count));
        var into = MemoryMarshal.Cast<long, Vector<long>>(sums.AsSpan(place, count));
        ReadOnlySpan<long> edges = plan.Edges;
        ReadOnlySpan<long> points = plan.StretchPoints;
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            var sum = new Vector<long>(points[0]);
            for (var edge = 0; edge < edges.Length; edge++)
                sum += Vector.GreaterThanOrEqual(value, new Vector<long>(edges[edge])) & new Vector<long>(points[edge + 1] - points[edge]);
            into[i] += sum;
        }

        return values.Length * Vector<long>.Count;
#else
        return 0;
#endif
    }

    private static int Refuse(CardIndex card, ScoreFrame frame, long[] scores)
    {
        var refused = 0;
        for (var at = 0; at < card.Characteristics.Length; at++)
        {
            var column = frame.Column(at);
            for (var row = 0; frame.HasNoBin(at) && row < column.Length; row++)
            {
                if (column[row] != FrameColumn.NoBin || scores[row] == ScoreFrame.Refused)
                    continue;
                scores[row] = ScoreFrame.Refused;
                refused++;
            }
        }

        return refused;
    }
}
