using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Scoring.Tests;

public sealed class SigningProperties(ITestOutputHelper output)
{
    private static readonly SigningReview Review = SigningReview.Define();

    [Fact]
    public void TheNaiveModelAgrees() => PropertyRun.ForAll(
        nameof(TheNaiveModelAgrees),
        output.WriteLine,
        draw =>
        {
            var facts = Facts(draw);
            var result = Review.Review(facts);
            Assert.Equal(Naive(facts, openIsFine: false), result.Verdict);
            Assert.Equal(Naive(facts, openIsFine: true), result.BestVerdict);
            Assert.Equal(Review.Criteria.Count(one => one.Condition.Test(facts).IsTrue), result.CriteriaMet);
            Assert.Equal(Review.Criteria.Count(one => !one.Condition.Test(facts).IsFalse), result.MostCriteriaMet);
            Assert.Equal(Review.Terms.Aggregate(Truth.False, (any, term) => any | !term.Condition.Test(facts)), result.NeedsCompany);
            Assert.Equal(
                result.BestVerdict == SigningVerdict.DoNotSign ? Answer.Refused : result.Verdict == SigningVerdict.DoNotSign ? Answer.Unknown : Answer.Allowed,
                result.Answer);
            draw.Saw(result.Verdict);
            draw.Saw(result.Answer);
        },
        "Sign",
        "SignWithConditions",
        "DoNotSign",
        "Allowed",
        "Refused",
        "Unknown");

    [Fact]
    public void WithoutAnyOtherRequirementTheVerdictIsTheSame() => PropertyRun.ForAll(
        nameof(WithoutAnyOtherRequirementTheVerdictIsTheSame),
        output.WriteLine,
        draw =>
        {
            var facts = Facts(draw);
            var result = Review.Review(facts);
            var named = result.Reasons.Select(reason => reason.Id).ToHashSet();
            var made = SigningReview.TryCreate(
                [.. Review.Criteria.Where(one => named.Contains(one.Id))],
                [.. Review.RedLines.Where(one => named.Contains(one.Id))],
                [.. Review.Terms.Where(one => named.Contains(one.Id))],
                Review.Checklist,
                out var only,
                out _);
            Assert.True(made);
            Assert.Equal((result.Verdict, result.BestVerdict), (only!.Review(facts).Verdict, only.Review(facts).BestVerdict));
            draw.Saw(named.Count == 0 ? "nothing open" : "something open");
        },
        "something open");

    [Fact]
    public void TheChecklistIsWhatItsWorstItemAllows() => PropertyRun.ForAll(
        nameof(TheChecklistIsWhatItsWorstItemAllows),
        output.WriteLine,
        draw =>
        {
            var marks = Marks(draw);
            bool? signed = draw.Chance(10) ? null : draw.Chance(90);
            Assert.True(Review.Checklist.TryReview(draw.Shuffle(marks), signed, out var result, out _));
            Assert.Equal(NaiveList(marks, signed, openIsFine: false), result!.Verdict);
            Assert.Equal(NaiveList(marks, signed, openIsFine: true), result.BestVerdict);
            Assert.Equal(result.Groups.Min(group => group.Verdict), result.Verdict);
            Assert.Empty(result.NotOk.Intersect(result.Unknown));
            draw.Saw(result.Verdict);
            draw.Saw("best " + result.BestVerdict);
        },
        "Sign",
        "SignWithConditions",
        "DoNotSign",
        "best Sign",
        "best DoNotSign");

    [Fact]
    public void WhatIsNotKnownIsNeverInOrderAndABetterMarkNeverMakesItWorse() => PropertyRun.ForAll(
        nameof(WhatIsNotKnownIsNeverInOrderAndABetterMarkNeverMakesItWorse),
        output.WriteLine,
        draw =>
        {
            var marks = Marks(draw);
            var at = draw.Below(marks.Length);
            var verdicts = new SigningMark?[] { SigningMark.NotOk, null, SigningMark.Ok }.Select(mark =>
            {
                marks[at].Mark = mark;
                Assert.True(Review.Checklist.TryReview(marks, true, out var result, out _));
                Assert.Equal(mark is null, result!.Unknown.Any(item => item.Id == marks[at].Item));
                return result.Verdict;
            }).ToArray();
            Assert.Equal(verdicts[0], verdicts[1]);
            Assert.True(verdicts[2] >= verdicts[1]);
            draw.Saw(verdicts[2] > verdicts[1] ? "decides" : "does not decide");
        },
        "decides",
        "does not decide");

    [Fact]
    public void EverythingThatIsWrongIsSaidAtOnce()
    {
        SigningItemAnswer[] marks =
        [
            new() { Item = "weather" },
            new() { Item = "legal-reviewed" },
            new() { Item = "legal-reviewed" },
            new() { Item = "work-described", Mark = (SigningMark)3 },
        ];
        Assert.False(Review.Checklist.TryReview(marks, true, out var result, out var findings));
        Assert.Null(result);
        Assert.Equal(["signing-unknown-item", "signing-marked-twice", "signing-unknown-mark"], findings.Select(finding => finding.Code));
        var item = Review.Checklist.Items[0];
        Assert.False(SigningChecklist.TryCreate([item, item, new SigningItem("", (SigningGroup)5, default)], out _, out var wrong));
        Assert.Equal(["signing-item-incomplete", "signing-item-twice"], wrong.Select(finding => finding.Code));
        Assert.False(SigningReview.TryCreate(Review.Criteria, Review.Criteria, Review.Terms, Review.Checklist, out _, out var twice));
        Assert.Equal(8, twice.Count);
    }

    [Fact]
    public void TheChecklistHasThirtySixItemsAndFulfilmentSignsTheLastFive()
    {
        Assert.Equal([8, 8, 8, 7, 5], Review.Checklist.Items.GroupBy(item => item.Group).OrderBy(group => group.Key).Select(group => group.Count()));
        Assert.Equal(Review.Checklist.Items.Skip(31), Review.Checklist.Items.Where(item => item.NeedsFulfilment));
        Assert.All(Review.Checklist.Items, item => Assert.True(item.Text.IsComplete));
        Assert.Equal((8, 6, 10), (Review.Criteria.Count, Review.RedLines.Count, Review.Terms.Count));
        Assert.Equal(Answer.Refused, default(SigningResult).Answer);
        Assert.Empty(default(SigningResult).Reasons);
    }

    [Fact]
    public void ReviewingAllocatesNothing()
    {
        var facts = new SigningFacts { Margin = 0.1m };
        var open = 0;
        Assert.Equal(0, Allocations.Of(() => open += Review.Review(facts).Reasons.Count));
        Assert.Equal(2000 * 24, open);
    }

    private static SigningFacts Facts(Draw draw)
    {
        var facts = new SigningFacts
        {
            Margin = draw.Pick([0.1499m, 0.15m, 0.1501m, 0.3m, 0.3m]),
            AdvanceShare = draw.Pick([0.0999m, 0.1m, 0.1001m, 0.3m, 0.3m]),
        };
        var clean = draw.Chance(50);
        foreach (var requirement in Review.Criteria.Concat(Review.RedLines).Concat(Review.Terms))
        {
            var id = requirement.Data!.Fact!;
            var fact = SigningFact.All.Find(id)!;
            bool? holds = !clean && draw.Chance(3) ? null : clean || draw.Chance(97);
            if (fact is FlagFact<SigningFacts>)
                Assert.True(fact.TrySet(facts, holds is { } value ? value == Wants(requirement) : null, out facts));
            else if (holds is null)
                Assert.True(fact.TrySet(facts, null, out facts));
        }

        return facts;
    }

    private static bool Wants(Requirement<SigningFacts> requirement) =>
        SigningFact.All.Find(requirement.Data!.Fact!)!.TrySet(default, true, out var yes) && requirement.Condition.Test(yes).IsTrue;

    private static SigningVerdict Naive(SigningFacts facts, bool openIsFine)
    {
        bool IsFine(Requirement<SigningFacts> one) => one.Condition.Test(facts) is var truth && (truth.IsTrue || (openIsFine && truth.IsUnknown));
        return !Review.RedLines.All(IsFine) ? SigningVerdict.DoNotSign
            : Review.Criteria.Concat(Review.Terms).All(IsFine) ? SigningVerdict.Sign
            : SigningVerdict.SignWithConditions;
    }

    private static SigningItemAnswer[] Marks(Draw draw)
    {
        var bad = draw.Below(6);
        return [.. Review.Checklist.Items.Select(item => new SigningItemAnswer
        {
            Item = item.Id,
            Mark = draw.Chance(bad) ? null : draw.Chance(bad) ? SigningMark.NotOk : draw.Chance(20) ? SigningMark.NotApplicable : SigningMark.Ok,
        })];
    }

    private static SigningVerdict NaiveList(IEnumerable<SigningItemAnswer> marks, bool? signed, bool openIsFine)
    {
        var bad = marks.Select(answer => (Item: Review.Checklist.Find(answer.Item!)!, answer.Mark)).Where(one =>
        {
            var fails = one.Mark == SigningMark.NotOk || (one.Item.NeedsFulfilment && signed == false);
            var open = one.Mark is null || (one.Item.NeedsFulfilment && signed is null);
            return fails || (open && !openIsFine);
        }).ToArray();
        return bad.Any(one => one.Item.IsBlocking) ? SigningVerdict.DoNotSign : bad.Length > 0 ? SigningVerdict.SignWithConditions : SigningVerdict.Sign;
    }
}
