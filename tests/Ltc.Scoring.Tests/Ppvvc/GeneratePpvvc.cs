using System.Linq;
using Ltc.Testing;

namespace Ltc.Scoring.Tests;

/// <summary>Definitions of PPVVC that nobody wrote, and answers to them.</summary>
internal static class GeneratePpvvc
{
    private static readonly decimal[] Percents = [10m, 20m, 25m, 33m, 40m, 50m, 60m, 66m, 75m, 80m, 90m, 100m];

    internal static (PpvvcScore Score, NaivePpvvc Naive) Definition(Draw draw)
    {
        var edges = draw.Shuffle(Percents).Take(3).Order().ToArray();
        var cap = (PpvvcGrade)draw.Below(4);
        var blocks = Enumerable.Range(0, draw.Below(4)).Select(_ => ((PpvvcDimension)draw.Below(5), (DecisionPoint)draw.Below(5))).ToArray();
        var bands = ScoreBands.For("bands", PpvvcGrade.D, Name)
            .From(edges[0], PpvvcGrade.C, Name).From(edges[1], PpvvcGrade.B, Name).From(edges[2], PpvvcGrade.A, Name).Build();
        var expectations = Enumerable.Range(0, 5).Where(_ => draw.Chance(70)).Select(point => Expectation(draw, (DecisionPoint)point)).ToArray();
        var made = PpvvcDefinition.TryCreate(
            PpvvcDefinition.Define().Questions,
            bands,
            cap,
            [.. blocks.Select(block => new PpvvcBlock(block.Item1, block.Item2))],
            expectations,
            14,
            out var definition,
            out _);
        Assert.True(made);
        return (new PpvvcScore(definition!), new NaivePpvvc(edges[0], edges[1], edges[2], cap, blocks));
    }

    internal static bool?[][] Answers(Draw draw, int most = 4) => [.. Enumerable.Range(0, 5).Select(_ => Some(draw, most))];

    internal static PpvvcFacts Facts(bool?[][] answers) => new()
    {
        Pain = PpvvcTally.Of(answers[0]),
        Power = PpvvcTally.Of(answers[1]),
        Vision = PpvvcTally.Of(answers[2]),
        Value = PpvvcTally.Of(answers[3]),
        Control = PpvvcTally.Of(answers[4]),
    };

    private static Text Name { get; } = new("a", "甲", "甲");

    private static bool?[] Some(Draw draw, int most)
    {
        var open = draw.Below(40);
        return [.. Enumerable.Range(0, draw.Chance(5) ? 0 : 1 + draw.Below(most)).Select(_ => draw.Chance(open) ? (bool?)null : draw.Chance(70))];
    }

    private static PpvvcExpectation Expectation(Draw draw, DecisionPoint point)
    {
        var grade = (PpvvcGrade)draw.Below(4);
        PpvvcDimension[] dimensions = [.. Enumerable.Range(0, 5).Where(_ => draw.Chance(30)).Select(one => (PpvvcDimension)one)];
        return new PpvvcExpectation(point, grade, dimensions, (PpvvcRelief)draw.Below(3), (PpvvcGrade)draw.Below((int)grade + 1));
    }
}
