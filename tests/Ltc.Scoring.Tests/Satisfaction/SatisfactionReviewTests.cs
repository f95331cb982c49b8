using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class SatisfactionReviewTests(ITestOutputHelper output)
{
    private static readonly CustomerTier?[] Tiers = [CustomerTier.General, CustomerTier.Commercial, CustomerTier.Partner, CustomerTier.Strategic, null];

    private static readonly SatisfactionArea?[] Areas = [SatisfactionArea.Product, SatisfactionArea.Service, SatisfactionArea.Brand, null];

    private static readonly SatisfactionReview Default = SatisfactionReview.Define();

    [Fact]
    public void The_naive_mean_agrees_and_the_range_is_that_of_the_ends() => PropertyRun.ForAll(
        nameof(The_naive_mean_agrees_and_the_range_is_that_of_the_ends),
        output.WriteLine,
        draw =>
        {
            var (review, weights, _) = Draw(draw);
            var (ours, rival, area) = (Survey(draw), Survey(draw), draw.Pick(Areas));
            var result = review.Compare(area, ours, rival);
            var isShared = ours.Source is not null && ours.Source == rival.Source;
            decimal Mean(SatisfactionFacts facts, decimal unknown, bool counts) =>
                NaiveSatisfaction.Mean(NaiveSatisfaction.Of(area), weights, at => (counts ? Points(facts, at) : null) ?? unknown);
            Assert.Equal((Mean(ours, 1m, true), Mean(ours, 5m, true)), (result.Lowest, result.Highest));
            Assert.Equal((Mean(rival, 1m, isShared), Mean(rival, 5m, isShared)), (result.RivalLowest, result.RivalHighest));
            var isKnown = isShared && NaiveSatisfaction.Of(area).All(at => Points(ours, at) is not null && Points(rival, at) is not null);
            Assert.Equal(isKnown ? Answer.Allowed : Answer.Unknown, result.Answer);
            Assert.Equal(isKnown ? result.Lowest - result.RivalLowest : null, result.Lead);
            draw.Saw(result.Answer);
        },
        "Allowed", "Unknown");

    [Fact]
    public void The_naive_gaps_agree_on_every_completion() => PropertyRun.ForAll(
        nameof(The_naive_gaps_agree_on_every_completion),
        output.WriteLine,
        draw =>
        {
            var (review, weights, expectations) = Draw(draw);
            var (ours, rival, tier) = (Survey(draw), Survey(draw), draw.Pick(Tiers));
            var isShared = ours.Source is not null && ours.Source == rival.Source;
            var gaps = review.Assess(tier, ours, rival);
            for (var at = 0; at < 18; at++)
            {
                var open = NaiveSatisfaction.IsShort(Points(ours, at), isShared ? Points(rival, at) : null, tier, expectations);
                Assert.Equal(open.Length == 1 ? open[0] : default(Truth), gaps.IsShort((SatisfactionAspect)at));
            }

            var into = new SatisfactionGap[18];
            var found = into.Take(review.FindGaps(tier, ours, rival, into)).ToArray();
            Assert.Equal(gaps.Count, found.Length);
            Assert.Equal(found.OrderByDescending(gap => gap.Cost).ThenBy(gap => gap.Aspect), found);
            Assert.All(found, gap => Assert.Equal((true, weights[(int)gap.Aspect]), (gap.Cost > 0m, gap.Weight)));
            var few = new SatisfactionGap[draw.Below(4)];
            Assert.Equal(found.Length, review.FindGaps(tier, ours, rival, few));
            Assert.Equal(found.Take(few.Length), few.Take(found.Length));
            draw.Saw(gaps.Answer);
            draw.Saw(found.Length > 0 ? "gaps" : "none");
        },
        "Allowed", "Unknown", "gaps", "none");

    [Fact]
    public void Another_source_of_the_rival_is_as_good_as_no_answer() => PropertyRun.ForAll(
        nameof(Another_source_of_the_rival_is_as_good_as_no_answer),
        output.WriteLine,
        draw =>
        {
            var (ours, rival, tier) = (Survey(draw) with { Source = SurveySource.Inside }, Survey(draw), draw.Pick(Tiers));
            rival.Source = draw.Chance(50) ? SurveySource.ThirdParty : null;
            SatisfactionFacts nothing = new() { Source = SurveySource.Inside };
            Assert.All(Areas, area => Assert.Equal(Default.Compare(area, ours, nothing), Default.Compare(area, ours, rival)));
            Assert.Equal(Default.Assess(tier, ours, nothing), Default.Assess(tier, ours, rival));
            draw.Saw(rival.Source?.ToString() ?? "not said");
        },
        "ThirdParty", "not said");

    [Fact]
    public void Better_answers_never_lower_the_score_or_open_a_gap() => PropertyRun.ForAll(
        nameof(Better_answers_never_lower_the_score_or_open_a_gap),
        output.WriteLine,
        draw =>
        {
            var (review, _, _) = Draw(draw);
            var (ours, rival, tier) = (Survey(draw), Survey(draw), draw.Pick(Tiers));
            var at = draw.Below(18);
            Assert.True(NaiveSatisfaction.Aspects[at].TrySet(ours, draw.Near(Points(ours, at) ?? 1m, 5m, 0, 5m), out var better));
            var (before, after) = (review.Assess(tier, ours, rival), review.Assess(tier, better, rival));
            Assert.True(after.Count <= before.Count || before.IsShort((SatisfactionAspect)at).IsUnknown);
            Assert.False(before.IsShort((SatisfactionAspect)at).IsFalse && after.IsShort((SatisfactionAspect)at).IsTrue);
            Assert.True(review.Compare(null, better, rival).Lowest >= review.Compare(null, ours, rival).Lowest);
            draw.Saw(after.Count < before.Count ? "closed" : "as before");
        },
        "closed", "as before");

    [Fact]
    public void The_card_scores_what_the_comparison_over_all_aspects_does() => PropertyRun.ForAll(
        nameof(The_card_scores_what_the_comparison_over_all_aspects_does),
        output.WriteLine,
        draw =>
        {
            var survey = Survey(draw);
            var (score, result) = (Default.Card.Score(survey), Default.Compare(null, survey, survey));
            Assert.Equal((score.Lowest, score.Highest), (result.Lowest, result.Highest));
            draw.Saw(score.Answer);
        },
        "Allowed", "Unknown");

    [Fact]
    public void Four_aspects_are_of_the_product_eight_of_the_service_and_six_of_the_brand()
    {
        Assert.Equal(Enum.GetNames<SatisfactionAspect>().Select(Kebab), NaiveSatisfaction.Aspects.Select(fact => fact.Id));
        Assert.Equal([4, 8, 6], Areas.Take(3).Select(area => NaiveSatisfaction.Of(area).Count()));
        Assert.Equal((1m, 5m), (Default.Card.Definition.Lowest, Default.Card.Definition.Highest));
    }

    [Fact]
    public void What_does_not_exist_is_refused()
    {
        SatisfactionFacts wrong = new() { Premium = 5.01m };
        Assert.Equal(default, Default.Compare(null, wrong, default));
        Assert.Equal(default, Default.Compare(SatisfactionArea.Brand, default, new() { Safety = 0.99m }));
        Assert.Equal(default, Default.Compare(null, new() { Source = (SurveySource)2 }, default));
        Assert.Equal(default, Default.Compare((SatisfactionArea)3, default, default));
        Assert.Equal(default, Default.Assess((CustomerTier)4, default, default));
        Assert.Equal(0, Default.FindGaps(CustomerTier.General, wrong, default, new SatisfactionGap[1]));
        Assert.True(default(SatisfactionGaps).IsShort(SatisfactionAspect.Safety).IsUnknown);
        Assert.Null(default(SatisfactionResult).Ours);
    }

    [Fact]
    public void Everything_wrong_with_a_definition_is_said_at_once()
    {
        Assert.False(SatisfactionReview.TryCreate([0.5m, 0m], [3m, 2m, 6m], out _, out var findings));
        Assert.Equal(
            ["/weights", "/weights/1", "/weights", "/expectations", "/expectations/2", "/expectations"], findings.Select(finding => finding.Pointer));
    }

    [Fact]
    public void A_review_allocates_nothing()
    {
        SatisfactionFacts ours = new() { Source = SurveySource.Inside, Safety = 2m, Research = 1m };
        var into = new SatisfactionGap[18];
        Assert.Equal(0, Allocations.Of(() => Default.Compare(null, ours, ours)));
        Assert.Equal(0, Allocations.Of(() => Default.FindGaps(CustomerTier.Strategic, ours, ours, into)));
    }

    private static (SatisfactionReview Review, decimal[] Weights, decimal[] Expectations) Draw(Draw draw)
    {
        var weights = draw.Weights(18);
        var expectations = Enumerable.Range(0, 4).Select(_ => 1m + (draw.Below(9) / 2m)).Order().ToArray();
        Assert.True(SatisfactionReview.TryCreate(weights, expectations, out var review, out _));
        return (review!, weights, expectations);
    }

    /// <summary>A survey in which everything is known, or much is not.</summary>
    private static SatisfactionFacts Survey(Draw draw)
    {
        var unknown = draw.Pick([0, 0, 5, 40]);
        var floor = draw.Pick([1m, 4m, 5m]);
        SatisfactionFacts facts = new() { Source = draw.Pick<SurveySource?>([SurveySource.Inside, SurveySource.Inside, SurveySource.ThirdParty, null]) };
        foreach (var aspect in NaiveSatisfaction.Aspects)
            Assert.True(aspect.TrySet(facts, draw.Near(floor, 5m, unknown, 3m, 3.5m, 4m, 4.5m), out facts));
        return facts;
    }

    private static decimal? Points(SatisfactionFacts facts, int at) => (decimal?)NaiveSatisfaction.Aspects[at].Get(facts);

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, i) => (i > 0 && char.IsUpper(letter) ? "-" : string.Empty) + char.ToLowerInvariant(letter)));
}
