using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Multiplies what is known about a deal into one chance.</summary>
internal static class WinChance
{
    /// <summary>Multiplies prior, stage and values.</summary>
    /// <param name="model">What was learned.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="isEverythingKnown">Whether team, stage and every field are known.</param>
    /// <returns>The evidence; null when nothing was learned.</returns>
    internal static Evidence? Of(WinProbabilityModel model, in WinProbabilityFacts facts, out bool isEverythingKnown)
    {
        isEverythingKnown = !string.IsNullOrEmpty(facts.Team);
        var index = model.IndexOf(facts.Team);
        if (index.Deals is not { } deals)
            return null;
        var smoothing = model.Definition.Smoothing;
        var evidence = new Evidence(Scaled.Of(deals.SmoothWon(smoothing)), Scaled.Of(deals.SmoothLost(smoothing)));
        evidence *= Factor(index, WinProbabilityDefinition.Stage, facts.Stage, ref isEverythingKnown);
        foreach (var field in model.Definition.FieldArray)
            evidence *= field == WinProbabilityDefinition.Tags ? Tags(index, facts.Tags, ref isEverythingKnown)
                : Factor(index, field, facts.ValueOf(field), ref isEverythingKnown);
        return evidence;
    }

    /// <summary>The least and the most that the unknowns allow; an unknown team can be any of them, or a new one.</summary>
    internal static void Range(WinProbabilityModel model, in WinProbabilityFacts facts, out Evidence worst, out Evidence best)
    {
        Range(model, model.IndexOf(facts.Team), facts, out worst, out best);
        if (!string.IsNullOrEmpty(facts.Team))
            return;
        foreach (var team in model.Teams)
        {
            Range(model, team, facts, out var teamWorst, out var teamBest);
            worst = Evidence.Worse(worst, teamWorst);
            best = Evidence.Better(best, teamBest);
        }
    }

    /// <summary>Lists what each known thing says.</summary>
    internal static IEnumerable<WinFactor> Factors(WinProbabilityModel model, WinProbabilityFacts facts)
    {
        var index = model.IndexOf(facts.Team);
        if (facts.Stage is { } stage && index.Find(WinProbabilityDefinition.Stage) is { } stages && stages.Find(stage) is { } at)
            yield return new WinFactor(WinProbabilityDefinition.Stage, stage, stages.Survival(at), at, stages.Total);
        foreach (var field in model.Definition.FieldArray)
        {
            if (index.Find(field) is not { } rows)
                continue;
            var isTags = field == WinProbabilityDefinition.Tags;
            var values = isTags ? (facts.Tags ?? []).Distinct() : facts.ValueOf(field) is { } one ? [one] : [];
            foreach (var value in values)
            {
                if (!string.IsNullOrEmpty(value) && rows.Find(value) is { } row)
                    yield return new WinFactor(isTags ? field + ":" + value : field, value, rows.Leaning(row), row, rows.Total);
            }
        }
    }

    private static void Range(WinProbabilityModel model, WinIndex index, in WinProbabilityFacts facts, out Evidence worst, out Evidence best)
    {
        var smoothing = model.Definition.Smoothing;
        worst = best = index.Deals is { } deals ? new Evidence(Scaled.Of(deals.SmoothWon(smoothing)), Scaled.Of(deals.SmoothLost(smoothing))) : Evidence.None;
        Widen(index, WinProbabilityDefinition.Stage, facts.Stage, ref worst, ref best);
        foreach (var field in model.Definition.FieldArray)
        {
            if (field != WinProbabilityDefinition.Tags)
                Widen(index, field, facts.ValueOf(field), ref worst, ref best);
            else
                WidenTags(index, facts.Tags, ref worst, ref best);
        }
    }

    private static void Widen(WinIndex index, string field, string? value, ref Evidence worst, ref Evidence best)
    {
        if (index.Find(field) is not { } rows)
            return;
        if (string.IsNullOrEmpty(value))
        {
            worst *= rows.Worst;
            best *= rows.Best;
        }
        else if (rows.Find(value!) is { } row)
        {
            worst *= rows.Of(row);
            best *= rows.Of(row);
        }
    }

    private static void WidenTags(WinIndex index, IReadOnlyList<string>? tags, ref Evidence worst, ref Evidence best)
    {
        var all = true;
        if (tags is null)
        {
            Widen(index, WinProbabilityDefinition.Tags, null, ref worst, ref best);
            return;
        }

        var known = Tags(index, tags, ref all);
        worst *= known;
        best *= known;
    }

    private static Evidence Factor(WinIndex index, string field, string? value, ref bool isEverythingKnown)
    {
        isEverythingKnown &= !string.IsNullOrEmpty(value);
        return !string.IsNullOrEmpty(value) && index.Find(field) is { } rows && rows.Find(value!) is { } row ? rows.Of(row) : Evidence.None;
    }

    private static Evidence Tags(WinIndex index, IReadOnlyList<string>? tags, ref bool isEverythingKnown)
    {
        isEverythingKnown &= tags is not null;
        var evidence = Evidence.None;
        if (tags is null || tags.Count == 0 || index.Find(WinProbabilityDefinition.Tags) is not { } rows)
            return evidence;
        for (var i = 0; i < tags.Count; i++)
        {
            if (!string.IsNullOrEmpty(tags[i]) && !IsRepeated(tags, i) && rows.Find(tags[i]) is { } row)
                evidence *= rows.Of(row);
        }

        return evidence;
    }

    private static bool IsRepeated(IReadOnlyList<string> tags, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (tags[i] == tags[index])
                return true;
        }

        return false;
    }
}
