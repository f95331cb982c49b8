using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The rows of one team, or of all teams, by field and value.</summary>
internal sealed class WinIndex
{
    private readonly Dictionary<string, WinField> _fields = new(StringComparer.Ordinal);

    private WinIndex(WinProbabilityDefinition definition, Dictionary<string, Dictionary<string, WinRow>> rows)
    {
        // A tag on few deals says too much with too little. What counts are the deals that this answer would rest on: the sum of all teams can be enough
        // where no team is, and then the sum is what an answer for all teams rests on.
        if (rows.TryGetValue(WinProbabilityDefinition.Tags, out var tags))
            rows[WinProbabilityDefinition.Tags] = tags.Where(tag => tag.Value.Won + tag.Value.Lost >= definition.TagMinimum)
                .ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal);
        foreach (var field in rows)
        {
            var isStage = field.Key == WinProbabilityDefinition.Stage;
            field.Value.TryGetValue(definition.Stages[0], out var first);
            if (field.Value.Count > 0 && !(isStage && first is null))
                _fields.Add(field.Key, new WinField(field.Value, isStage ? first : null, definition.Smoothing, field.Key == WinProbabilityDefinition.Tags));
        }
    }

    /// <summary>The rows of a field; null when there is none.</summary>
    internal WinField? Find(string field) => _fields.TryGetValue(field, out var found) ? found : null;

    /// <summary>The deals of the first stage, which every closed deal went through; null when there is none.</summary>
    internal WinRow? Deals => Find(WinProbabilityDefinition.Stage)?.Total;

    /// <summary>Sorts rows by team; the empty text is the sum of all.</summary>
    internal static (WinIndex All, Dictionary<string, WinIndex> Teams) Build(
        WinProbabilityDefinition definition, IEnumerable<KeyValuePair<WinRowKey, WinRow>> rows)
    {
        var all = new Dictionary<string, Dictionary<string, WinRow>>(StringComparer.Ordinal);
        var teams = new Dictionary<string, Dictionary<string, Dictionary<string, WinRow>>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!teams.TryGetValue(row.Key.Team, out var team))
                teams.Add(row.Key.Team, team = new Dictionary<string, Dictionary<string, WinRow>>(StringComparer.Ordinal));
            Add(team, row.Key, row.Value);
            Add(all, row.Key, row.Value);
        }

        var indexes = new Dictionary<string, WinIndex>(StringComparer.Ordinal);
        foreach (var team in teams)
        {
            // Deals without a team count in the sum only: nobody can ask for their team.
            if (team.Key.Length > 0)
                indexes.Add(team.Key, new WinIndex(definition, team.Value));
        }

        return (new WinIndex(definition, all), indexes);
    }

    private static void Add(Dictionary<string, Dictionary<string, WinRow>> fields, WinRowKey key, WinRow row)
    {
        if (!fields.TryGetValue(key.Field, out var values))
            fields.Add(key.Field, values = new Dictionary<string, WinRow>(StringComparer.Ordinal));
        values[key.Value] = values.TryGetValue(key.Value, out var before) ? before.Plus(row) : row;
    }
}
