using System;
using System.Linq;

namespace Ltc.Tests.Decisions;

/// <summary>The reference: hour by hour, whose turn it is at each review of a bid of the region.</summary>
internal static class NaiveNodes
{
    /// <summary>At which hour after the start a review is settled; null while it is not.</summary>
    internal static int? Settled(string reviewer, string above, bool veto, (string By, int Hour)[] said, int? start, int now)
    {
        if (start is null)
            return said.Where(one => one.By == reviewer && one.Hour <= now).Select(one => (int?)one.Hour).Min();
        for (var hour = start.Value; hour <= now; hour++)
        {
            var late = hour - start >= 24;
            if (late && !veto)
                return hour;
            var asked = late ? above : reviewer;
            if (said.Any(one => one.By == asked && Math.Max(one.Hour, start.Value) == hour))
                return hour;
        }

        return null;
    }
}
