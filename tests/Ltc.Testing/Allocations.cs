using System;

namespace Ltc.Testing;

/// <summary>Counts the bytes that a call allocates.</summary>
public static class Allocations
{
    private const int Repeats = 1000;

    /// <summary>Runs an action often, after a warm-up, and gives the bytes it allocated in all.</summary>
    /// <param name="action">The action; it must not capture anything new on each call.</param>
    /// <returns>0 for an action that allocates nothing.</returns>
    public static long Of(Action action)
    {
        for (var i = 0; i < Repeats; i++)
            action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Repeats; i++)
            action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
