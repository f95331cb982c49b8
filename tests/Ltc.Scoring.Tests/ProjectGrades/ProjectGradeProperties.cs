using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class ProjectGradeProperties(ITestOutputHelper output)
{
    [Fact]
    public void TheNaiveModelAgreesOnRandomRules() => PropertyRun.ForAll(
        nameof(TheNaiveModelAgreesOnRandomRules),
        output.WriteLine,
        draw =>
        {
            var grading = GenerateGrade.Grading(draw);
            var facts = GenerateGrade.Known(draw);
            var result = grading.Grade(facts);
            Assert.Equal(NaiveGrade.Of(facts, grading.Rules), result.Grade);
            Assert.Equal((result.Lowest, Answer.Allowed), (result.Highest, result.Answer));
            draw.Saw(result.Lowest);
        },
        "General",
        "RepOffice",
        "Region",
        "Company");

    [Fact]
    public void TheGradesThatTheUnknownsAllowAreExactlyThoseOfTheirCompletions() => PropertyRun.ForAll(
        nameof(TheGradesThatTheUnknownsAllowAreExactlyThoseOfTheirCompletions),
        output.WriteLine,
        draw =>
        {
            var grading = GenerateGrade.Grading(draw);
            var facts = GenerateGrade.Forget(draw, GenerateGrade.Known(draw), 3);
            var result = grading.Grade(facts);
            var all = GenerateGrade.Completions(facts).Select(full => (Grade: NaiveGrade.Of(full, grading.Rules), grading.Grade(full).Score)).ToArray();
            Assert.Equal((all.Min(one => one.Grade), all.Max(one => one.Grade)), (result.Lowest, result.Highest));
            Assert.Equal((all.Min(one => one.Score), all.Max(one => one.Score)), (result.Score, result.HighestScore));
            Assert.Equal(result.Lowest == result.Highest ? result.Lowest : null, result.Grade);
            draw.Saw(result.Answer);
        },
        "Allowed",
        "Unknown");

    [Fact]
    public void AMoreImportantProjectNeverHasALowerGrade() => PropertyRun.ForAll(
        nameof(AMoreImportantProjectNeverHasALowerGrade),
        output.WriteLine,
        draw =>
        {
            var grading = GenerateGrade.Grading(draw);
            var facts = GenerateGrade.Known(draw);
            var more = draw.Below(9) switch
            {
                0 => facts with { Region = 100m },
                1 => facts with { Customer = 100m },
                2 => facts with { Product = 100m },
                3 => facts with { Amount = facts.Amount + draw.Pick(GenerateGrade.Amounts) },
                4 => facts with { StrongholdByRegion = true },
                5 => facts with { StrongholdByCompany = true },
                6 => facts with { MultiCountry = true, FirstSale = true },
                7 => facts with { LossMaking = true, RedLineTerms = true },
                _ => facts with { FrameRepeat = false },
            };
            Assert.True(grading.Grade(more).Lowest >= grading.Grade(facts).Lowest);
            draw.Saw(grading.Grade(more).Lowest > grading.Grade(facts).Lowest ? "raised" : "same");
        },
        "raised",
        "same");

    [Fact]
    public void WithoutAnyOtherRuleTheLowestGradeIsTheSame() => PropertyRun.ForAll(
        nameof(WithoutAnyOtherRuleTheLowestGradeIsTheSame),
        output.WriteLine,
        draw =>
        {
            var grading = GenerateGrade.Grading(draw);
            var facts = GenerateGrade.Known(draw);
            var result = grading.Grade(facts);
            Assert.True(ProjectGrading.TryCreate(grading.Card, grading.Bands, result.Because, out var only, out _));
            Assert.Equal(result.Lowest, only!.Grade(facts).Lowest);
            Assert.All(result.Because, rule => Assert.True(rule.When.Condition.Test(facts).IsTrue));
            Assert.True(ProjectGrading.TryCreate(grading.Card, grading.Bands, draw.Shuffle(grading.Rules), out var shuffled, out _));
            Assert.Equal(result.Lowest, shuffled!.Grade(facts).Lowest);
            draw.Saw(result.Because.Count == 0 ? "by the score" : "by rules");
        },
        "by the score",
        "by rules");

    [Fact]
    public void WhatDemandsANewGradingIsWhatANaiveReaderWouldName() => PropertyRun.ForAll(
        nameof(WhatDemandsANewGradingIsWhatANaiveReaderWouldName),
        output.WriteLine,
        draw =>
        {
            decimal[] margins = [-0.1m, 0.0499m, 0.05m, 0.1m, 0.1499m, 0.15m, 0.2m, 0.2499m, 0.25m, 0.3m, 0.35m, 0.3501m, 1m];
            var facts = new RegradeFacts
            {
                AmountChange = draw.Chance(15) ? null : draw.Pick([-1m, -0.3001m, -0.3m, -0.2999m, 0m, 0.2999m, 0.3m, 0.3001m, 5m]),
                GradedMargin = draw.Chance(15) ? null : draw.Pick(margins),
                Margin = draw.Chance(15) ? null : draw.Pick(margins),
                CustomerTierChanged = draw.Chance(15) ? null : draw.Chance(20),
                NewRival = draw.Chance(15) ? null : draw.Chance(20),
                MarketEvent = draw.Chance(15) ? null : draw.Chance(20),
            };
            bool?[] naive =
            [
                facts.AmountChange is { } change ? System.Math.Abs(change) >= 0.3m : null,
                facts.GradedMargin is { } then && facts.Margin is { } now ? Band(then) != Band(now) : null,
                facts.CustomerTierChanged,
                facts.NewRival,
                facts.MarketEvent,
            ];
            var regrading = Regrading.Define();
            var result = regrading.Test(facts);
            Assert.Equal(regrading.Triggers.Where((_, i) => naive[i] == true), result.Fired);
            Assert.Equal(regrading.Triggers.Where((_, i) => naive[i] is null), result.Unknown);
            Assert.Equal(naive.Contains(true) ? Truth.True : naive.Contains(null) ? Truth.Unknown : Truth.False, result.IsDemanded);
            draw.Saw(result.IsDemanded.ToString());
        },
        "True",
        "False",
        "Unknown");

    private static int Band(decimal margin) => new[] { 0.05m, 0.15m, 0.25m, 0.35m }.Count(edge => margin >= edge);
}
