using System;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class CustomerTierReviewTests(ITestOutputHelper output)
{
    private static readonly CustomerTier[] Tiers = [CustomerTier.General, CustomerTier.Commercial, CustomerTier.Partner, CustomerTier.Strategic];

    private static readonly CustomerTierReview Default = CustomerTierReview.Define();

    [Fact]
    public void The_naive_model_agrees_on_every_completion() => PropertyRun.ForAll(
        nameof(The_naive_model_agrees_on_every_completion),
        output.WriteLine,
        draw =>
        {
            Assert.True(CustomerTierReview.TryCreate(1 + draw.Below(3), 1 + draw.Below(3), 3, out var review, out _));
            var current = draw.Pick(Tiers);
            var reviews = Enumerable.Range(0, draw.Below(5)).Select(_ => draw.Chance(25) ? (CustomerTier?)null : draw.Pick(Tiers)).ToArray();
            var all = Completion.Of([.. reviews.Select(one => (decimal?)(int?)one)], [.. reviews.Select(_ => new[] { 0m, 1m, 2m, 3m })])
                .Select(one => NaiveTiers.After(current, [.. one.Select(tier => (CustomerTier)(int)tier)], review!.ReviewsInRow, review.Step)).ToArray();
            var move = review!.Decide(current, reviews);
            Assert.Equal((all.Min(), all.Max()), (move.Lowest, move.Highest));
            Assert.Equal(all.Distinct().Count() == 1 ? all[0] : null, move.To);
            draw.Saw(move.To is not { } to ? "open" : to > current ? "up" : to < current ? "down" : "stays");
        },
        "open", "up", "down", "stays");

    [Fact]
    public void A_tier_moves_only_when_two_reviews_in_a_row_say_so() => PropertyRun.ForAll(
        nameof(A_tier_moves_only_when_two_reviews_in_a_row_say_so),
        output.WriteLine,
        draw =>
        {
            var current = draw.Pick(Tiers);
            var reviews = Enumerable.Range(0, draw.Below(6)).Select(_ => (CustomerTier?)draw.Pick(Tiers)).ToArray();
            var to = Default.Decide(current, reviews).To!.Value;
            Assert.True(Math.Abs((int)to - (int)current) <= 1);
            if (to != current)
                Assert.All(reviews.TakeLast(2), review => Assert.Equal(to > current, review > current));
            draw.Saw(to == current ? "stays" : "moves");
        },
        "stays", "moves");

    [Fact]
    public void A_value_that_is_not_defined_is_refused()
    {
        Assert.Equal(default, Default.Decide((CustomerTier)4, CustomerTier.General));
        Assert.Equal(default, Default.Decide(CustomerTier.General, (CustomerTier)4));
        Assert.Null(default(CustomerTierMove).To);
        Assert.True(default(CustomerTierMove).IsChange.IsUnknown);
    }

    [Theory]
    [InlineData("2026-01-31", "2026-04-29", false)]
    [InlineData("2026-01-31", "2026-04-30", true)]
    [InlineData("2025-11-30", "2026-02-27", false)]
    [InlineData("2025-11-30", "2026-02-28", true)]
    [InlineData("2026-01-15", "2026-04-14", false)]
    [InlineData("2026-01-15", "2026-04-15", true)]
    [InlineData("9999-12-31", "9999-12-31", false)]
    public void A_review_is_due_when_the_months_are_over(string last, string at, bool isDue)
    {
        Assert.True(CalendarDate.TryParse(last, out var before));
        Assert.True(CalendarDate.TryParse(at, out var now));
        Assert.Equal((Truth)isDue, Default.IsDue(before, now, keyPersonChanged: false));
        Assert.Equal(Truth.True, Default.IsDue(before, now, keyPersonChanged: true));
        Assert.Equal(isDue ? Truth.True : Truth.Unknown, Default.IsDue(before, now, keyPersonChanged: null));
        Assert.Equal(Truth.Unknown, Default.IsDue(null, now, keyPersonChanged: false));
    }

    [Fact]
    public void Everything_wrong_with_a_definition_is_said_at_once()
    {
        Assert.False(CustomerTierReview.TryCreate(0, 4, 61, out _, out var findings));
        Assert.Equal(["/reviewsInRow", "/step", "/monthsBetween"], findings.Select(finding => finding.Pointer));
    }

    [Fact]
    public void A_decision_allocates_nothing()
    {
        CustomerTier?[] reviews = [CustomerTier.Partner, null];
        Assert.Equal(0, Allocations.Of(() => Default.Decide(CustomerTier.Commercial, reviews)));
    }
}
