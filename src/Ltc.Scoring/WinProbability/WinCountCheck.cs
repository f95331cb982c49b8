using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Finds what is wrong with stored counts.</summary>
internal static class WinCountCheck
{
    internal static IReadOnlyList<Finding> Of(WinProbabilityDefinition definition, IReadOnlyList<WinCount> counts, out Dictionary<WinRowKey, WinRow> rows)
    {
        var findings = new List<Finding>();
        rows = [];
        for (var i = 0; i < counts.Count; i++)
        {
            var (count, pointer) = (counts[i], "/counts/" + Numbers.ToText(i));
            var key = new WinRowKey(count.Team ?? string.Empty, count.Field ?? string.Empty, count.Value ?? string.Empty);
            var isStage = key.Field == WinProbabilityDefinition.Stage;
            if (!isStage && !definition.Fields.Contains(key.Field))
                findings.Add(new Finding("field-unknown", new($"`{key.Field}` is no field", $"`{key.Field}` 不是字段", $"`{key.Field}` 不是欄位"), pointer));
            else if (key.Value.Length == 0 || (isStage && definition.PlaceOf(key.Value) < 0))
                findings.Add(new Finding("value-unknown",
                    new($"`{key.Value}` is no value of `{key.Field}`", $"`{key.Value}` 不是 `{key.Field}` 的值", $"`{key.Value}` 不是 `{key.Field}` 的值"), pointer));
            else if (count.Won < 0 || count.Lost < 0 || count.Won + count.Lost == 0)
                findings.Add(new Finding("count-impossible",
                    new($"`{count}` should count at least one deal and none below zero", $"`{count}` 应至少计入一个机会点且不为负", $"`{count}` 應至少計入一個機會點且不為負"), pointer));
            else if (rows.ContainsKey(key))
                findings.Add(new Finding("count-duplicate", new($"`{count}` counts a row for the second time", $"`{count}` 重复计数同一行", $"`{count}` 重複計數同一列"),
                    pointer));
            else
                rows.Add(key, new WinRow(count.Won, count.Lost, 1));
        }

        AddMissingFirst(definition, rows, findings);
        return findings.AsReadOnly();
    }

    /// <summary>Every closed deal went through the first stage: rows of a team without that row cannot be right, nor a row with more deals than it.</summary>
    private static void AddMissingFirst(WinProbabilityDefinition definition, Dictionary<WinRowKey, WinRow> rows, List<Finding> findings)
    {
        foreach (var row in rows.OrderBy(row => row.Key))
        {
            rows.TryGetValue(new WinRowKey(row.Key.Team, WinProbabilityDefinition.Stage, definition.Stages[0]), out var first);
            if (first is null || row.Value.Won > first.Won || row.Value.Lost > first.Lost)
            {
                findings.Add(new Finding("count-without-deal", new(
                    $"`{row.Key.Field}` = `{row.Key.Value}` counts deals that the first stage of its team does not have",
                    $"`{row.Key.Field}` = `{row.Key.Value}` 计入了其团队首阶段没有的机会点",
                    $"`{row.Key.Field}` = `{row.Key.Value}` 計入了其團隊首階段沒有的機會點"), row.Key.Field + "/" + row.Key.Value));
            }
        }
    }
}
