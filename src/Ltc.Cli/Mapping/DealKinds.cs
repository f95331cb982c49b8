using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>How the kinds of deals are called.</summary>
internal static class DealKinds
{
    private static readonly (DealKind Kind, string Id, Text Name)[] Table =
    [
        (DealKind.Open, "open", new("open", "进行中", "進行中")),
        (DealKind.Won, "won", new("won", "赢单", "贏單")),
        (DealKind.Lost, "lost", new("lost", "丢单", "丟單")),
        (DealKind.Abandoned, "abandoned", new("abandoned", "放弃", "放棄")),
        (DealKind.OnHold, "onHold", new("on hold", "暂缓", "暫緩")),
        (DealKind.End, "end", new("ended", "结束", "結束")),
    ];

    /// <summary>The ids, in the order of <see cref="DealKind"/>.</summary>
    internal static IEnumerable<string> Ids => Table.Select(row => row.Id);

    /// <summary>Finds the id of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its id in <c>--stages</c> and in JSON.</returns>
    internal static string IdOf(DealKind kind) => Table[(int)kind].Id;

    /// <summary>Finds the name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its name.</returns>
    internal static Text NameOf(DealKind kind) => Table[(int)kind].Name;

    /// <summary>Finds a kind by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The kind, or null.</returns>
    internal static DealKind? Find(string id)
    {
        foreach (var row in Table)
        {
            if (string.Equals(row.Id, id, System.StringComparison.OrdinalIgnoreCase))
                return row.Kind;
        }

        return null;
    }
}
