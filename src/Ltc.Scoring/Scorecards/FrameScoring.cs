using System;
#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#endif

namespace Ltc;

/// <summary>Scores a frame column by column, a block of rows at a time, so that everything stays in the nearest memory.</summary>
internal static class FrameScoring
{
    // Long enough that memory is read in long runs, short enough that the sums stay near.
    private const int Block = 32768;

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
                Add(card.Frame[at], frame, at, first, inGroup ? group : scores, inGroup ? 0 : first, count);
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

    private static void Add(FrameColumn plan, ScoreFrame frame, int at, int first, long[] sums, int place, int count)
    {
        if (frame.Short(at) is { } shorts)
            AddShort(plan, shorts, first, sums, place, count);
        else if (frame.Narrow(at) is { } narrow)
            AddNarrow(plan, narrow, first, sums, place, count);
        else if (plan.IsLine)
            AddLine(plan, frame.Wide(at)!, first, sums, place, count);
        else
            AddWide(plan, frame.Wide(at)!, first, sums, place, count);
    }

    private static void AddLine(FrameColumn plan, long[] column, int first, long[] sums, int place, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var value = column[first + i];
            sums[place + i] += value == FrameColumn.Missing ? plan.MissingPoints : value == FrameColumn.NoBin ? 0 : value;
        }
    }

    private static void AddNarrow(FrameColumn plan, int[] column, int first, long[] sums, int place, int count)
    {
        var done = 0;
#if NET8_0_OR_GREATER
        if (Vector.IsHardwareAccelerated)
        {
            ReadOnlySpan<long> edges = plan.Edges;
            ReadOnlySpan<long> points = plan.StretchPoints;
            var values = MemoryMarshal.Cast<int, Vector<int>>(column.AsSpan(first, count));
            var into = MemoryMarshal.Cast<long, Vector<long>>(sums.AsSpan(place, count));
            for (var i = 0; i < values.Length; i++)
            {
                Vector.Widen(values[i], out var low, out var high);
                into[2 * i] += PointsOf(edges, points, low);
                into[(2 * i) + 1] += PointsOf(edges, points, high);
            }

            done = values.Length * Vector<int>.Count;
        }
#endif
        for (var i = done; i < count; i++)
            sums[place + i] += PointsOf(plan, column[first + i]);
    }

    private static void AddShort(FrameColumn plan, short[] column, int first, long[] sums, int place, int count)
    {
        var done = 0;
#if NET8_0_OR_GREATER
        if (Vector.IsHardwareAccelerated)
        {
            ReadOnlySpan<long> edges = plan.Edges;
            ReadOnlySpan<long> points = plan.StretchPoints;
            var values = MemoryMarshal.Cast<short, Vector<short>>(column.AsSpan(first, count));
            var into = MemoryMarshal.Cast<long, Vector<long>>(sums.AsSpan(place, count));
            for (var i = 0; i < values.Length; i++)
            {
                Vector.Widen(values[i], out var lower, out var upper);
                Vector.Widen(lower, out var one, out var two);
                Vector.Widen(upper, out var three, out var four);
                into[4 * i] += PointsOf(edges, points, one);
                into[(4 * i) + 1] += PointsOf(edges, points, two);
                into[(4 * i) + 2] += PointsOf(edges, points, three);
                into[(4 * i) + 3] += PointsOf(edges, points, four);
            }

            done = values.Length * Vector<short>.Count;
        }
#endif
        for (var i = done; i < count; i++)
            sums[place + i] += PointsOf(plan, column[first + i]);
    }

    private static void AddWide(FrameColumn plan, long[] column, int first, long[] sums, int place, int count)
    {
        var done = 0;
#if NET8_0_OR_GREATER
        if (Vector.IsHardwareAccelerated)
        {
            ReadOnlySpan<long> edges = plan.Edges;
            ReadOnlySpan<long> points = plan.StretchPoints;
            var values = MemoryMarshal.Cast<long, Vector<long>>(column.AsSpan(first, count));
            var into = MemoryMarshal.Cast<long, Vector<long>>(sums.AsSpan(place, count));
            for (var i = 0; i < values.Length; i++)
                into[i] += PointsOf(edges, points, values[i]);
            done = values.Length * Vector<long>.Count;
        }
#endif
        for (var i = done; i < count; i++)
            sums[place + i] += PointsOf(plan, column[first + i]);
    }

    private static long PointsOf(FrameColumn plan, long value)
    {
        var edges = plan.Edges;
        var stretch = 0;
        while (stretch < edges.Length && value >= edges[stretch])
            stretch++;
        return plan.StretchPoints[stretch];
    }

#if NET8_0_OR_GREATER
    /// <summary>The points of a vector of rows: the first stretch, and at every edge that a value has passed the difference to the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> PointsOf(ReadOnlySpan<long> edges, ReadOnlySpan<long> points, Vector<long> values)
    {
        var sum = new Vector<long>(points[0]);
        for (var edge = 0; edge < edges.Length; edge++)
            sum += Vector.GreaterThanOrEqual(values, new Vector<long>(edges[edge])) & new Vector<long>(points[edge + 1] - points[edge]);
        return sum;
    }
#endif

    private static int Refuse(CardIndex card, ScoreFrame frame, long[] scores)
    {
        var refused = 0;
        for (var at = 0; at < card.Characteristics.Length; at++)
        {
            for (var row = 0; frame.HasNoBin(at) && row < frame.Rows; row++)
            {
                if (!frame.IsRefused(at, row) || scores[row] == ScoreFrame.Refused)
                    continue;
                scores[row] = ScoreFrame.Refused;
                refused++;
            }
        }

        return refused;
    }
}
