using System;

namespace Ltc;

/// <summary>One signal made ready to score.</summary>
internal sealed class SignalIndex(ScoreSignal signal, int decimals)
{
    /// <summary>Ten million points with nine decimals: the events of one signal never sum to more, so that no sum of a card can overflow.</summary>
    internal const long LargestSum = 10_000_000_000_000_000;

    private readonly long _points = Points.Scale(signal.Points, decimals);
    private readonly long _halfLife = signal.HalfLifeDays is { } days ? Decay.TicksOf(days) : 0;

    internal ScoreSignal Signal { get; } = signal;

    /// <summary>What all events of this signal are still worth.</summary>
    internal long PointsOf(SignalEvent[]? events, DateTimeOffset asOf)
    {
        long sum = 0;
        foreach (var one in events ?? [])
        {
            if (string.Equals(one.Signal, Signal.Id, StringComparison.Ordinal) && one.At <= asOf)
                sum = Points.Clamp(sum + Worth(asOf.UtcTicks - one.At.UtcTicks), -LargestSum, LargestSum);
        }

        return sum;
    }

    private long Worth(long age) => _halfLife == 0 ? _points : HalfLife.Fade(_points, age, _halfLife);
}
