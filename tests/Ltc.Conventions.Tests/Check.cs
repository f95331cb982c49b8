using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests;

internal static class Check
{
    /// <summary>Fails with every finding on a line of its own.</summary>
    internal static void None(IEnumerable<string> findings)
    {
        var all = findings.Distinct().ToArray();
        Assert.True(all.Length == 0, string.Join('\n', all.Prepend($"{all.Length} findings:")));
    }
}
