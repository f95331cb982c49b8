using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests;

public sealed class WinProbabilityProperties(ITestOutputHelper output)
{
    [Fact]
    public void TheNaiveModelInExactFractionsAgrees() => PropertyRun.ForAll(nameof(TheNaiveModelInExactFractionsAgrees), output.WriteLine, draw =>
    {
        var definition = WinDraw.Definition(draw);
        var deals = WinDraw.Deals(draw, definition);
        var facts = WinDraw.Facts(draw, definition);
        var chance = WinDraw.Learn(definition, deals).Estimate(facts);
        var expected = NaiveWinProbability.Of(definition, deals, facts);
        Assert.Equal(expected is { } value ? Math.Clamp(value, definition.Minimum, definition.Maximum) : null, chance.Value);
        draw.Saw(chance.Answer);
        if (chance.Value == definition.Minimum || chance.Value == definition.Maximum)
            draw.Saw("clamped");
    }, "Allowed", "Unknown", "clamped");

    [Fact]
    public void WhatWasLearnedCanBeTakenBackExactly() => PropertyRun.ForAll(nameof(WhatWasLearnedCanBeTakenBackExactly), output.WriteLine, draw =>
    {
        var definition = WinDraw.Definition(draw);
        var before = WinDraw.Learn(definition, WinDraw.Deals(draw, definition));
        var more = WinDraw.Deals(draw, definition);
        Assert.True(before.TryLearn(more, out var after, out _));
        Assert.True(after!.TryForget(draw.Shuffle(more), out var again, out var findings), string.Join("; ", findings));
        Assert.Equal(before, again);
        Assert.Equal(before.Counts, again!.Counts);
        Assert.Equal(more.Length == 0, after.Equals(before));
        draw.Saw(more.Length == 0 ? "nothing" : "something");
    }, "nothing", "something");

    [Fact]
    public void MergingEqualsLearningFromBothInAnyOrder() => PropertyRun.ForAll(nameof(MergingEqualsLearningFromBothInAnyOrder), output.WriteLine, draw =>
    {
        var definition = WinDraw.Definition(draw);
        var (first, second) = (WinDraw.Deals(draw, definition), WinDraw.Deals(draw, definition));
        var (a, b) = (WinDraw.Learn(definition, first), WinDraw.Learn(definition, second));
        var both = WinDraw.Learn(definition, draw.Shuffle(first.Concat(second)));
        Assert.Equal(both, a.With(b));
        Assert.Equal(both, b.With(a));
        var facts = WinDraw.Facts(draw, definition);
        Assert.Equal(both.Estimate(facts).Value, a.With(b).Estimate(facts).Value);
        Assert.Equal(both.Estimate(facts).Lowest, b.With(a).Estimate(facts).Lowest);
        draw.Saw(first.Length > 0 && second.Length > 0 ? "both" : "one");
    }, "both");

    [Fact]
    public void StoredCountsMakeTheSameModel() => PropertyRun.ForAll(nameof(StoredCountsMakeTheSameModel), output.WriteLine, draw =>
    {
        var definition = WinDraw.Definition(draw);
        var model = WinDraw.Learn(definition, WinDraw.Deals(draw, definition));
        Assert.True(WinProbabilityModel.TryCreate(definition, draw.Shuffle(model.Counts), out var again, out var findings), string.Join("; ", findings));
        Assert.Equal(model, again);
        draw.Saw(model.Deals == 0 ? "empty" : "filled");
    }, "filled");

    [Fact]
    public void NoCompletionLeavesTheRangeAndSomeReachIt() => PropertyRun.ForAll(nameof(NoCompletionLeavesTheRangeAndSomeReachIt), output.WriteLine, draw =>
    {
        var definition = WinDraw.Definition(draw);
        var model = WinDraw.Learn(definition, WinDraw.Deals(draw, definition));
        var facts = WinDraw.Facts(draw, definition);
        var chance = model.Estimate(facts);
        if (chance.Value is not { } value || definition.Smoothing == 0m)
        {
            draw.Saw("nothing to complete");
            return;
        }

        var completed = Completions(definition, facts).Select(one => model.Estimate(one).Value!.Value).ToArray();
        Assert.Equal(chance.Lowest, completed.Min());
        Assert.Equal(chance.Highest, completed.Max());
        Assert.InRange(value, chance.Lowest!.Value, chance.Highest!.Value);
        draw.Saw(chance.Answer);
    }, "Allowed", "Unknown");

    [Fact]
    public void FactorsSpeakOfWhatIsKnownAndMostOfThemAreNamed() =>
        PropertyRun.ForAll(nameof(FactorsSpeakOfWhatIsKnownAndMostOfThemAreNamed), output.WriteLine, draw =>
    {
        var definition = WinDraw.Definition(draw);
        var chance = WinDraw.Learn(definition, WinDraw.Deals(draw, definition)).Estimate(WinDraw.Facts(draw, definition));
        var factors = chance.Factors;
        Assert.Equal(factors.Count, factors.Select(factor => factor.Id).Distinct().Count());
        Assert.All(factors, factor => Assert.InRange(factor.Leaning, 0m, 1m));
        Assert.All(factors, factor => Assert.True(factor.Won <= factor.WonTotal && factor.Lost <= factor.LostTotal, factor.ToString()));
        Assert.All(chance.Top, factor => Assert.True(factor.Leaning > 0.5m));
        Assert.All(chance.Low, factor => Assert.True(factor.Leaning < 0.5m));
        Assert.Equal(Math.Min(3, factors.Count(factor => decimal.Round(factor.Leaning, 9) > 0.5m)), chance.Top.Count);
        Assert.Equal(Math.Min(3, factors.Count(factor => decimal.Round(factor.Leaning, 9) < 0.5m)), chance.Low.Count);
        draw.Saw(chance.Top.Count > 0 ? "for" : "none for");
        draw.Saw(chance.Low.Count > 0 ? "against" : "none against");
    }, "for", "against");

    private static IEnumerable<WinProbabilityFacts> Completions(WinProbabilityDefinition definition, WinProbabilityFacts facts)
    {
        string[] values = ["a", "b", "c", "never"];
        string[][] tags = [[], ["a"], ["b"], ["c"], ["a", "b"], ["a", "c"], ["b", "c"], ["a", "b", "c"]];
        foreach (var team in facts.Team is null ? ["t", "u", "new"] : new[] { facts.Team })
            foreach (var stage in facts.Stage is null ? [.. definition.Stages, "never"] : new[] { facts.Stage })
                foreach (var x in facts.Values!["x"] is { } knownX ? [knownX] : values)
                    foreach (var y in facts.Values["y"] is { } knownY ? [knownY] : values)
                        foreach (var list in facts.Tags is { } known ? new[] { known.ToArray() } : tags)
                            yield return new WinProbabilityFacts
                            {
                                Team = team,
                                Stage = stage,
                                Tags = list,
                                Values = new Dictionary<string,
                                string?>
                                { ["x"] = x, ["y"] = y }
                            };
    }
}
