using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Counts closed deals up or down in a copy of the rows.</summary>
internal sealed class WinCountChange(WinProbabilityDefinition definition, Dictionary<WinRowKey, WinRow> before)
{
    private readonly List<Finding> _findings = [];

    /// <summary>The rows after the change; read after <see cref="Finish"/>.</summary>
    internal Dictionary<WinRowKey, WinRow> Rows { get; } = new(before);

    internal void Add(in ClosedDeal deal, int index, int by)
    {
        if (WinProbabilityCheck.Of(deal, index, definition) is { } finding)
        {
            _findings.Add(finding);
            return;
        }

        var isWon = deal.Outcome == DealOutcome.Won;
        var last = isWon ? definition.Stages.Count - 1 : definition.PlaceOf(deal.Facts.Stage!);
        var team = deal.Facts.Team ?? string.Empty;
        for (var stage = 0; stage <= last; stage++)
            Count(new WinRowKey(team, WinProbabilityDefinition.Stage, definition.Stages[stage]), isWon, by);
        foreach (var field in definition.Fields)
        {
            if (field == WinProbabilityDefinition.Tags)
                CountTags(deal, team, isWon, by);
            else if (deal.Facts.ValueOf(field) is { } value)
                Count(new WinRowKey(team, field, value), isWon, by);
        }
    }

    /// <summary>Takes out the rows with nothing in them and says which counts fell below zero.</summary>
    internal IReadOnlyList<Finding> Finish()
    {
        foreach (var row in Rows.Where(row => IsEmptyOrImpossible(row.Value)).OrderBy(row => row.Key).ToArray())
        {
            Rows.Remove(row.Key);
            if (row.Value.Won < 0 || row.Value.Lost < 0)
                _findings.Add(WinProbabilityCheck.NeverLearned(row.Key.Field, row.Key.Value, row.Key.Team));
        }

        return _findings.AsReadOnly();
    }

    private void CountTags(in ClosedDeal deal, string team, bool isWon, int by)
    {
        foreach (var tag in (deal.Facts.Tags ?? []).Where(tag => !string.IsNullOrEmpty(tag)).Distinct(StringComparer.Ordinal))
            Count(new WinRowKey(team, WinProbabilityDefinition.Tags, tag), isWon, by);
    }

    private static bool IsEmptyOrImpossible(WinRow row) => row.Won < 0 || row.Lost < 0 || (row.Won == 0 && row.Lost == 0);

    private void Count(WinRowKey key, bool isWon, int by)
    {
        Rows.TryGetValue(key, out var row);
        var (won, lost) = (row?.Won ?? 0, row?.Lost ?? 0);
        Rows[key] = new WinRow(won + (isWon ? by : 0), lost + (isWon ? 0 : by), 1);
    }
}
