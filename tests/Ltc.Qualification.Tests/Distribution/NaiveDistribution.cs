using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Distribution;

/// <summary>The distribution of leads in LINQ.</summary>
internal sealed class NaiveDistribution(IReadOnlyList<TableRow> rows, string? fallback, IReadOnlyDictionary<string, int?> limits, int? most)
{
    internal IReadOnlyList<string> Decide(IEnumerable<DistributionFacts> leads, IReadOnlyDictionary<string, int> loads)
    {
        var given = new List<string>();
        var owners = new List<string>();
        foreach (var lead in leads)
        {
            bool Free(string owner) => (limits.TryGetValue(owner, out var own) ? own : most) is not { } limit
                || loads.GetValueOrDefault(owner) + owners.Count(name => name == owner) < limit;
            var meeting = rows.Where(row => row.When.All(cell => cell.Value.IsAny || (ValueOf(lead, cell.Key) is { } value && cell.Value.Values!.Contains(value)))).ToArray();
            var row = meeting.FirstOrDefault(one => Free(one.Then));
            var owner = row?.Then ?? (fallback is not null && Free(fallback) ? fallback : null);
            given.Add(row is not null ? $"{row.Then} by {row.Id}"
                : owner is not null ? $"{owner} as fallback, {(meeting.Length > 0 ? "full" : "no row")}"
                : meeting.Length == 0 && fallback is null ? "nobody named" : "nobody free");
            if (owner is not null)
                owners.Add(owner);
        }

        return given;
    }

    private static string? ValueOf(DistributionFacts lead, string column) => column switch
    {
        "industry" => lead.Industry,
        "region" => lead.Region,
        "source" => lead.Source,
        "department" => lead.Department,
        _ => lead.Value?.ToString().ToLowerInvariant(),
    };
}
