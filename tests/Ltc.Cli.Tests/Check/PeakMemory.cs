using System;
using System.Threading;

namespace Ltc.Cli.Tests;

/// <summary>Measures memory; only in tests that run alone.</summary>
internal static class PeakMemory
{
    /// <summary>The most memory in use at once, as seen again and again by a second thread and once more at the end.</summary>
    internal static long Of(Func<object> run)
    {
        var before = InUse();
        var peak = before;
        using var isOver = new ManualResetEventSlim();
        var watcher = new Thread(() =>
        {
            do
                peak = Math.Max(peak, InUse());
            while (!isOver.Wait(1));
        });
        watcher.Start();
        var result = run();
        isOver.Set();
        watcher.Join();
        peak = Math.Max(peak, InUse());
        GC.KeepAlive(result);
        return peak - before;
    }

    /// <summary>What a full collection leaves, without what is allocated after it.</summary>
    private static long InUse()
    {
        GC.Collect();
        var memory = GC.GetGCMemoryInfo(GCKind.FullBlocking);
        return memory.HeapSizeBytes - memory.FragmentedBytes;
    }
}
