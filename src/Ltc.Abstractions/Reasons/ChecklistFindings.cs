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

    /// <summary>Everything that is wrong with requirements that come from outside: those above, and an id or a text that is missing.</summary>
    internal static IReadOnlyList<Finding> Complete(IReadOnlyList<Requirement> requirements, int most, string pointer) =>
    [
        .. Of(requirements, most),
        .. requirements.Where(one => string.IsNullOrEmpty(one.Id) || !one.Text.IsComplete).Select(one => Incomplete(pointer, one.Id)),
    ];

    private static Finding Incomplete(string pointer, string id) => new(
        "requirement-incomplete",
        new($"requirement `{id}` needs an id and a text in three languages", $"要求 `{id}` 须有标识和三种语言的文本", $"要求 `{id}` 須有識別碼和三種語言的文字"),
        pointer + "/" + id);

    private static Finding Twice(string id) => new(
        "checklist-requirement-twice",
        new($"two requirements have the id `{id}`", $"两项要求使用同一标识 `{id}`", $"兩項要求使用同一識別碼 `{id}`"),
        id);

    private static Finding TooLong(int count, int most) => new(
        "checklist-too-long",
        new($"{count} requirements, at most {most} fit in one answer", $"要求共 {count} 项，一次应答最多 {most} 项", $"要求共 {count} 項，一次應答最多 {most} 項"),
        string.Empty);
}
