using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using static Ltc.Tests.Decisions.DecisionWorld;
using static Ltc.Tests.Redecisions.RedecisionWorld;

namespace Ltc.Tests.Redecisions;

/// <summary>A decision stands while what it was taken on does; what changed is decided anew, and only what changed is given again.</summary>
public sealed class RedecisionTests
{
    /// <summary>One change for each reason, and the reason alone.</summary>
    private static readonly Dictionary<string, Action<DecisionCaseData>> Changes = new()
    {
        ["same-subject-and-point"] = data => data.SubjectId = "O-8",
        ["decision-in-force"] = data => data.DecidedAt = Now.AddDays(90),
        ["text-not-changed"] = data => data.Facts = data.Facts with { TextHash = "sha256:other" },
        ["margin-not-fallen"] = data => data.Facts = data.Facts with { EstimatedMargin = 0.1499m },
        ["no-new-red-line"] = data => data.Facts = data.Facts with { RedLines = ["unlimited-liability"] },
        ["inside-the-envelope"] = data => data.Request = data.Request with { Amount = new Money(6_200_000.01m, "CNY") },
        ["level-still-reached"] = data => data.Request = data.Request with { PaymentDays = 91 },
    };

    public static TheoryData<string> EachChange => [.. Changes.Keys];

    [Fact]
    public void WhatDidNotChangeStands()
    {
        var answer = Compare(Bid, _ => { });
        Assert.Equal("", string.Join("; ", answer.Reasons));
        Assert.True(answer.Stands);
        Assert.Empty(answer.NeededAgain);
        Assert.All(answer.Parts.Where(part => part.Kind is CasePartKind.Paper or CasePartKind.Opinion), part => Assert.True(part.Carries, part.ToString()));
    }

    [Theory, MemberData(nameof(EachChange))]
    public void EachChangeAloneIsDecidedAnew(string reason)
    {
        var answer = Compare(Bid, Changes[reason]);
        Assert.Equal(Answer.Refused, answer.Answer);
        Assert.Equal([reason], Ids(answer));
    }

    [Theory]
    [InlineData("0.1501", true)]
    [InlineData("0.15", true)]
    [InlineData("0.1499", false)]
    [InlineData("0.30", true)]
    public void TheMarginMayFallByThreePoints(string margin, bool stands) =>
        Assert.Equal(stands, Compare(Bid, data => data.Facts = data.Facts with { EstimatedMargin = decimal.Parse(margin, CultureInfo.InvariantCulture) }).Stands);

    [Theory]
    [InlineData("4399999.99", true)]
    [InlineData("4400000", true)]
    [InlineData("4400000.01", false)]
    [InlineData("1", true)]
    public void TheAmountMayGrowByATenth(string amount, bool stands)
    {
        var answer = Compare(Begun, data => data.Request = data.Request with { Amount = new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), "CNY") });
        Assert.Equal(stands ? [] : ["amount-not-grown"], Ids(answer));
    }

    [Fact]
    public void TheLimitsOfTheDecisionHaveNoToleranceOfTheirOwn()
    {
        var data = BidData();
        data.Envelope.Margin = 0.17m;
        var narrow = Decide(data);
        Assert.True(Compare(narrow, now => now.Facts = now.Facts with { EstimatedMargin = 0.17m }).Stands);
        Assert.Equal(["inside-the-envelope"], Ids(Compare(narrow, now => now.Facts = now.Facts with { EstimatedMargin = 0.1699m })));
        Assert.Equal(["inside-the-envelope"], Ids(Compare(narrow, now => now.Request = now.Request with { TermsDeviation = TermsDeviation.Medium })));
    }

    [Fact]
    public void ARefusalOrAHoldOpensNothingThatCouldStand()
    {
        var data = BidData();
        data.Outcome = DecisionOutcome.Hold;
        Assert.Equal(["decision-opens"], Ids(Compare(Decide(data), _ => { })));
    }

    [Fact]
    public void WhatIsNotKnownAnyMoreIsUnknownAndDoesNotStand()
    {
        foreach (var (reason, change) in new (string, Action<DecisionCaseData>)[]
        {
            ("margin-not-fallen", data => (data.Facts, data.Envelope) = (data.Facts with { EstimatedMargin = null }, new Envelope())),
            ("amount-not-grown", data => data.Request = data.Request with { Amount = null }),
            ("text-not-changed", data => data.Facts = data.Facts with { TextHash = null }),
        })
        {
            var answer = Compare(Bid, change);
            Assert.False(answer.Stands);
            Assert.Contains(answer.Reasons, one => one.Id == reason && one.Kind == ReasonKind.Unknown);
        }
    }

    [Fact]
    public void ARedLineIsNewWhenTheTermsWereNoneOrWhenItIsNamedNow()
    {
        var red = RedLine(null);
        Assert.Equal(["no-new-red-line", "inside-the-envelope", "level-still-reached"], Ids(Compare(Bid, data => data.Request = data.Request with { TermsDeviation = TermsDeviation.RedLine })));
        Assert.Null(Compare(red, _ => { }).Facts.NewRedLine);
        var named = RedLine(["a", "b"]);
        Assert.False(Compare(named, data => data.Facts = data.Facts with { RedLines = ["b"] }).Facts.NewRedLine);
        Assert.True(Compare(named, data => data.Facts = data.Facts with { RedLines = ["b", "c"] }).Facts.NewRedLine);
    }

    [Fact]
    public void TheNumbersAreData()
    {
        var strict = DecisionRights.Define(points: DecisionPoints.Define(new DecisionLimits { MarginDrop = 0.01m, AmountGrowth = 0.05m }));
        Assert.Equal(["margin-drop in (,0.01]", "amount-growth in (,0.05]"], strict.Redecision.Requirements.Where(one => one.Id is "margin-not-fallen" or "amount-not-grown").Select(one => one.Condition.ToString()));
        var wrong = Assert.Throws<DefinitionException>(() => DecisionPoints.Define(new DecisionLimits { MarginDrop = -0.01m, AmountGrowth = -1m, LeastWinChance = 1.01m }));
        Assert.Equal(["/leastWinChance", "/marginDrop", "/amountGrowth"], wrong.Findings.Select(finding => finding.Pointer));
    }

    [Fact]
    public void OnlyWhatChangedIsGivenAgain()
    {
        var answer = Compare(Bid, data =>
        {
            data.Facts = data.Facts with { EstimatedMargin = 0.12m };
            data.PaperHashes["estimate"] = "another";
        });
        Assert.Equal(
            ["paper `estimate` is needed again: estimate changed", "opinion of `qian` (pfc) is needed again: margin, estimate changed"],
            answer.NeededAgain.Where(part => part.Kind <= CasePartKind.Opinion).Select(part => part.Text()));
        Assert.Equal(["zhou", "wu"], answer.Carried.Where(part => part.Kind == CasePartKind.Opinion).Select(part => part.By));
        Assert.Equal(
            ["li", "wang", "region-1", "region-2"],
            answer.NeededAgain.Where(part => part.Kind >= CasePartKind.Recommendation).Select(part => part.By));
    }

    [Fact]
    public void APaperWithoutAHashIsTheSameWithinItsVersionOnly()
    {
        var data = BidData();
        data.PaperHashes.Clear();
        var decided = Decide(data);
        Assert.DoesNotContain(Compare(decided, _ => { }).Carried, part => part.Kind == CasePartKind.Paper);
        Assert.All(Compare(decided, now => now.Version = 2).Parts.Where(part => part.Kind == CasePartKind.Paper), part => Assert.True(part.Carries));
    }

    [Fact]
    public void ADecisionAnewCountsWhatCarriesOverAndAsksForTheRest()
    {
        var next = Changed(Bid, data => data.Facts = data.Facts with { EstimatedMargin = 0.12m }).ToData();
        next.BidDeadline = new CalendarDate(2026, 5, 4);
        Assert.Equal(["recommended", "reviewers-heard", "votes-carried"], Reasons(next));
        Renew(next.Recommendations);
        Renew(next.Votes);
        Assert.Equal(["reviewers-heard"], Reasons(next));
        Renew(next.Opinions.Where(said => said.By == "qian"));
        Assert.Empty(Reasons(next));

        // What was carried once is carried on, as long as nothing changes under it.
        var again = Decide(next, Bid);
        var third = DecisionRights.Default.Compare(again, Changed(again, data => (data.DecidedAt, data.Version) = (Later.AddDays(1), 4)), Setting());
        Assert.Equal(["qian", "zhou", "wu"], third.Carried.Where(part => part.Kind == CasePartKind.Opinion).Select(part => part.By));
    }

    [Fact]
    public void AnOpinionThatDidNotCountThenIsNotCarried()
    {
        var data = BidData();
        data.Opinions = [.. data.Opinions.Where(said => said.By != "qian"), Old("qian", LtcRole.ProjectFinance)];
        data.ReviewStartedAt = Now.AddHours(-25);
        var decided = Decide(data);
        var parts = Compare(decided, _ => { }).Parts.Where(part => part.Id == "pfc");
        Assert.Equal((null, false), (parts.Single().By, parts.Single().Carries));
        Assert.Equal("review of pfc is needed again: nobody spoke", parts.Single().Text());
    }

    private static StatementData Old(string by, LtcRole role) => new() { By = by, Role = role, At = Now.AddDays(-3), Version = 1, TextHash = "sha256:0", Opinion = Opinion.Agree };

    private static void Renew(IEnumerable<StatementData> statements)
    {
        foreach (var said in statements)
            (said.At, said.Version) = (Later.AddHours(-1), 3);
    }

    private static string[] Reasons(DecisionCaseData data) =>
        [.. DecisionRights.Default.Decide(Made(data), Setting(Initiation(), Bid)).Reasons.Select(reason => reason.Id)];

    /// <summary>A bid with red lines, decided by the company.</summary>
    private static DecidedCase RedLine(string[]? lines)
    {
        var data = BidData();
        data.Request = data.Request with { TermsDeviation = TermsDeviation.RedLine };
        data.Envelope.Terms = TermsDeviation.RedLine;
        data.Facts = data.Facts with { RedLines = lines };
        data.Decider = "company-1";
        (data.Votes[0].By, data.Votes[1].By) = ("company-1", "company-2");
        return Decide(data);
    }
}
