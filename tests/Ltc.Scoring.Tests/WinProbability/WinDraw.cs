using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;

namespace Ltc.Tests;

/// <summary>Draws definitions, closed deals and questions with few values, so that they meet.</summary>
internal static class WinDraw
{
    private static readonly string[] Values = ["a", "b", "c"];
    private static readonly decimal[] Smoothings = [0m, 0.1m, 0.5m, 1m];

    internal static WinProbabilityDefinition Definition(Draw draw) => WinProbabilityDefinition.Create(new WinProbabilityData
    {
        Stages = [.. Enumerable.Range(0, 2 + draw.Below(3)).Select(i => "s" + (char)('0' + i))],
        Fields = draw.Shuffle(new[] { "x", "y", "tags" }).Take(1 + draw.Below(3)).ToArray(),
        Smoothing = draw.Pick(Smoothings),
        TagMinimum = draw.Below(4),
    });

    internal static ClosedDeal Deal(Draw draw, WinProbabilityDefinition definition)
    {
        var facts = Facts(draw, definition);
        facts.Stage ??= definition.Stages[0];
        if (facts.Stage == "never")
            facts.Stage = definition.Stages[definition.Stages.Count - 1];
        return new ClosedDeal { Facts = facts, Outcome = draw.Chance(40) ? DealOutcome.Won : DealOutcome.Lost };
    }

    internal static ClosedDeal[] Deals(Draw draw, WinProbabilityDefinition definition, int most = 12) =>
        [.. Enumerable.Range(0, draw.Below(most + 1)).Select(_ => Deal(draw, definition))];

    internal static WinProbabilityFacts Facts(Draw draw, WinProbabilityDefinition definition) => new()
    {
        Team = draw.Chance(20) ? null : draw.Pick(["t", "u"]),
        Stage = draw.Chance(10) ? null : draw.Chance(5) ? "never" : draw.Pick(definition.Stages),
        Values = new Dictionary<string, string?> { ["x"] = Value(draw), ["y"] = Value(draw) },
        Tags = draw.Chance(15) ? null : draw.Shuffle(Values).Take(draw.Below(3)).ToArray(),
    };

    internal static WinProbabilityModel Learn(WinProbabilityDefinition definition, IReadOnlyList<ClosedDeal> deals)
    {
        Assert.True(WinProbabilityModel.Empty(definition).TryLearn(deals, out var model, out var findings), string.Join("; ", findings));
        return model!;
    }

    private static string? Value(Draw draw) => draw.Chance(15) ? null : draw.Chance(5) ? "never" : draw.Pick(Values);
}
