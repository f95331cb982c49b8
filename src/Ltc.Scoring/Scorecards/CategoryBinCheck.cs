using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Checks the bins of categories and flags: every value has a bin, every bin a value, and points keep the direction.</summary>
internal static class CategoryBinCheck
{
    private static readonly string[] Flags = ["false", "true"];

    internal static void Run(ScoreCharacteristic one, string pointer, List<Finding> findings)
    {
        if (one.Range != default)
            findings.Add(ScorecardFindings.RangeOfCategory(one.Id, pointer + "/range"));
        var values = one.Kind == CharacteristicKind.Flag ? Flags : one.Values;
        if (values is null)
            CheckOpen(one, pointer, findings);
        else
            CheckClosed(one, values, pointer, findings);
    }

    private static void CheckOpen(ScoreCharacteristic one, string pointer, List<Finding> findings)
    {
        if (one.Direction != ScoreDirection.None)
            findings.Add(ScorecardFindings.DirectionWithoutValues(one.Id, pointer + "/direction"));
        if (!one.IsPartial && !one.Bins.Any(bin => bin.IsRest))
            findings.Add(ScorecardFindings.OpenWithoutRest(one.Id, pointer + "/bins"));
    }

    private static void CheckClosed(ScoreCharacteristic one, IReadOnlyList<string> values, string pointer, List<Finding> findings)
    {
        foreach (var twice in values.GroupBy(value => value).Where(group => group.Count() > 1))
            findings.Add(ScorecardFindings.DuplicateValue(one.Id, twice.Key, pointer + "/values"));
        var named = new HashSet<string>(one.Bins.SelectMany(bin => bin.Values ?? []));
        var rest = one.Bins.FirstOrDefault(bin => bin.IsRest);
        for (var i = 0; i < one.Bins.Count; i++)
        {
            var at = $"{pointer}/bins/{Numbers.ToText(i)}";
            foreach (var value in (one.Bins[i].Values ?? []).Where(value => value.Length > 0 && !values.Contains(value)))
                findings.Add(ScorecardFindings.UnknownValue(one.Id, value, at));
            if (one.Bins[i].IsRest && values.All(named.Contains))
                findings.Add(ScorecardFindings.UnreachableBin(one.Id, one.Bins[i], at));
        }

        if (!one.IsPartial && rest is null)
            findings.AddRange(values.Where(value => !named.Contains(value)).Select(value => ScorecardFindings.Hole(one.Id, value, pointer + "/bins")));
        CheckDirection(one, values, pointer, findings);
    }

    private static void CheckDirection(ScoreCharacteristic one, IReadOnlyList<string> values, string pointer, List<Finding> findings)
    {
        ScoreBin? before = null;
        foreach (var value in values)
        {
            var bin = one.Bins.FirstOrDefault(named => named.Values is not null && named.Values.Contains(value)) ?? one.Bins.FirstOrDefault(other => other.IsRest);
            if (bin is not null && before is not null && NumberBinCheck.Breaks(one.Direction, before.Points, bin.Points))
                findings.Add(ScorecardFindings.BrokenDirection(one.Id, before, bin, pointer + "/direction"));
            before = bin ?? before;
        }
    }
}
