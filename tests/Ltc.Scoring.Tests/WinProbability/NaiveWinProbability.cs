using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Ltc.Tests;

/// <summary>The definition of the conformance README in exact fractions, over the list of deals itself.</summary>
internal static class NaiveWinProbability
{
    /// <summary>The chance in hundredths of a percent before clamping; null when nothing can be said.</summary>
    internal static decimal? Of(WinProbabilityDefinition definition, IReadOnlyList<ClosedDeal> deals, WinProbabilityFacts facts)
    {
        var rows = deals.SelectMany(deal => Rows(definition, deal)).GroupBy(row => (row.Team, row.Field, row.Value))
            .Select(group => (group.Key.Team, group.Key.Field, group.Key.Value, Won: group.Count(row => row.IsWon), Lost: group.Count(row => !row.IsWon))).ToArray();
        if (rows.Length == 0)
            return null;
        var hasTeam = facts.Team is not null && rows.Any(row => row.Team == facts.Team);
        var table = rows.Where(row => !hasTeam || row.Team == facts.Team).GroupBy(row => (row.Field, row.Value))
            .Where(group => group.Key.Field != "tags" || group.Sum(row => row.Won + row.Lost) >= definition.TagMinimum).SelectMany(group => group).ToArray();
        // Everything times ten, so that the smoothing of tenths is whole.
        var extra = (int)(definition.Smoothing * 10);
        BigInteger Won(string field, string? value) =>
            table.Where(row => row.Field == field && (value is null || row.Value == value)).Sum(row => (10 * row.Won) + extra);
        BigInteger Lost(string field, string? value) =>
            table.Where(row => row.Field == field && (value is null || row.Value == value)).Sum(row => (10 * row.Lost) + extra);
        var (won, lost) = (Won("stage", definition.Stages[0]), Lost("stage", definition.Stages[0]));
        foreach (var (field, value) in Known(definition, facts).Where(known => table.Any(row => row.Field == known.Field && row.Value == known.Value)))
        {
            var first = field == "stage" ? definition.Stages[0] : null;
            won *= Won(field, value) * BigInteger.Max(1, Lost(field, first));
            lost *= Lost(field, value) * BigInteger.Max(1, Won(field, first));
        }

        if (won + lost == 0)
            return null;
        // Half up: floor(2·10000·won / (won + lost) + 1) / 2.
        return (decimal)(((20000 * won) + won + lost) / (2 * (won + lost))) / 100m;
    }

    private static IEnumerable<(string Field, string Value)> Known(WinProbabilityDefinition definition, WinProbabilityFacts facts)
    {
        if (facts.Stage is not null)
            yield return ("stage", facts.Stage);
        foreach (var field in definition.Fields.Where(field => field != "tags"))
        {
            if (facts.Values is not null && facts.Values.TryGetValue(field, out var value) && value is not null)
                yield return (field, value);
        }

        foreach (var tag in definition.Fields.Contains("tags") ? (facts.Tags ?? []).Distinct() : [])
            yield return ("tags", tag);
    }

    private static IEnumerable<(string Team, string Field, string Value, bool IsWon)> Rows(WinProbabilityDefinition definition, ClosedDeal deal)
    {
        var isWon = deal.Outcome == DealOutcome.Won;
        var last = isWon ? definition.Stages.Count - 1 : definition.Stages.ToList().IndexOf(deal.Facts.Stage!);
        return definition.Stages.Take(last + 1).Select(stage => ("stage", stage))
            .Concat(Known(definition, deal.Facts).Where(known => known.Field != "stage"))
            .Select(row => (deal.Facts.Team ?? string.Empty, row.Item1, row.Item2, isWon));
    }
}
