using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Walks a line of managers without allocating; a circle ends after as many steps as there are entries.</summary>
internal static class ManagerLine
{
    /// <summary>How many steps above a person another one stands.</summary>
    /// <returns>1 for the direct manager; 0 when that one is not above.</returns>
    internal static int Steps(IReadOnlyDictionary<string, string> managers, string person, string above)
    {
        var at = person;
        for (var steps = 1; steps <= managers.Count; steps++)
        {
            if (!managers.TryGetValue(at, out at!) || at is null)
                return 0;
            if (string.Equals(at, above, StringComparison.Ordinal))
                return steps;
        }

        return 0;
    }

    /// <summary>Whether two people have one manager.</summary>
    internal static bool ArePeers(IReadOnlyDictionary<string, string> managers, string one, string other) =>
        managers.TryGetValue(one, out var first) && managers.TryGetValue(other, out var second) && first is not null
            && string.Equals(first, second, StringComparison.Ordinal);
}
