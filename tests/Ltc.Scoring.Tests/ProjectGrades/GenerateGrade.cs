using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;

namespace Ltc.Scoring.Tests;

/// <summary>Projects at the bounds of the grading, and gradings with other rules.</summary>
internal static class GenerateGrade
{
    internal static readonly decimal[] Amounts =
        [0m, 999_999.99m, 1_000_000m, 1_000_000.01m, 9_999_999.99m, 10_000_000m, 10_000_000.01m, 49_999_999.99m, 50_000_000m, 50_000_000.01m];

    private static readonly decimal[] Edges = [45m, 65m, 80m];

    internal static ProjectGrading Grading(Draw draw)
    {
        var standard = ProjectGrading.Define();
        var rules = draw.Shuffle(standard.Rules.Where(_ => draw.Chance(80)).Select(rule => rule.Kind == GradeRuleKind.AtLeast && draw.Chance(30)
            ? GradeRule.AtLeast((ProjectGrade)draw.Below(4), rule.When)
            : rule));
        Assert.True(ProjectGrading.TryCreate(standard.Card, standard.Bands, rules, out var grading, out _));
        return grading!;
    }

    internal static ProjectGradeFacts Known(Draw draw)
    {
        var edge = draw.Pick(Edges) + draw.Pick([-0.01m, 0m, 0.01m]);
        var same = draw.Chance(40);
        return new ProjectGradeFacts
        {
            Region = same ? edge : draw.Below(101),
            Customer = same ? edge : draw.Below(101),
            Product = same ? edge : draw.Below(101),
            Amount = draw.Pick(Amounts),
            StrongholdByRegion = draw.Chance(10),
            StrongholdByCompany = draw.Chance(10),
            MultiCountry = draw.Chance(10),
            FirstSale = draw.Chance(10),
            LossMaking = draw.Chance(20),
            RedLineTerms = draw.Chance(20),
            FrameRepeat = draw.Chance(30),
        };
    }

    /// <summary>The same project, with some facts not known.</summary>
    internal static ProjectGradeFacts Forget(Draw draw, ProjectGradeFacts facts, int most)
    {
        foreach (var fact in draw.Shuffle(ProjectGradeFact.All.Facts).Take(draw.Below(most + 1)))
            Assert.True(fact.TrySet(facts, null, out facts));
        return facts;
    }

    /// <summary>Every way to say what is not known, numbers at the ends that matter.</summary>
    internal static IEnumerable<ProjectGradeFacts> Completions(ProjectGradeFacts facts)
    {
        IEnumerable<ProjectGradeFacts> all = [facts];
        foreach (var fact in ProjectGradeFact.All.Facts.Where(fact => !fact.IsKnown(facts)))
        {
            object[] values = fact.Type == FactType.Flag ? [true, false]
                : fact.Id == "amount" ? [.. Amounts.Select(amount => (object)amount)]
                : [0m, 50m, 100m];
            all = all.SelectMany(one => values.Select(value => fact.TrySet(one, value, out var full) ? full : one));
        }

        return all;
    }
}
