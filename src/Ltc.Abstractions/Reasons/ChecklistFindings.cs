using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What can be wrong with a checklist.</summary>
internal static class ChecklistFindings
{
    internal static IReadOnlyList<Finding> Of(IReadOnlyList<Requirement> requirements, int most)
    {
        var findings = new List<Finding>();
        foreach (var twice in requirements.GroupBy(requirement => requirement.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            findings.Add(Twice(twice.Key));
        if (requirements.Count > most)
            findings.Add(TooLong(requirements.Count, most));
        return findings;
    }

    private static Finding Twice(string id) => new(
        "checklist-requirement-twice",
        new($"two requirements have the id `{id}`", $"两项要求使用同一标识 `{id}`", $"兩項要求使用同一識別碼 `{id}`"),
        id);

    private static Finding TooLong(int count, int most) => new(
        "checklist-too-long",
        new($"{count} requirements, at most {most} fit in one answer", $"要求共 {count} 项，一次应答最多 {most} 项", $"要求共 {count} 項，一次應答最多 {most} 項"),
        string.Empty);
}
