using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Tests.Teams;

public sealed class TeamRulesTests
{
    private static readonly TeamRules Rules = TeamRules.Define();

    private static readonly TeamFacts Company = new()
    {
        Grade = ProjectGrade.Company,
        Account = "ann",
        Solution = "sam",
        Fulfilment = "finn",
        AccountFullTime = true,
        SolutionFullTime = true,
        ExpertPool = true,
        Director = "pia",
        DirectorNominatedBy = OrgLevel.Region,
        DirectorIsSeniorAccount = false,
        Sponsor = "sue",
        SponsorRank = SponsorRank.VicePresident,
        CounterpartRank = SponsorRank.VicePresident,
        CustomerTier = "S",
        SponsorMatchesBusiness = true,
        SponsorHasPastContact = true,
        SponsorAbleAndWilling = true,
    };

    private static readonly TeamFacts General = new()
    {
        Grade = ProjectGrade.General,
        Account = "ann",
        Solution = "ann",
        Fulfilment = "ann",
        Director = "ann",
        CustomerTier = "C",
    };

    private static readonly TeamFacts RepOffice = Company with
    {
        Grade = ProjectGrade.RepOffice,
        Director = "ann",
        SolutionFullTime = false,
        ExpertPool = false,
        CustomerTier = "B",
        SponsorRank = SponsorRank.DepartmentManager,
        CounterpartRank = SponsorRank.DepartmentManager,
    };

    /// <summary>Each rule, with the one change to a good team that breaks it.</summary>
    public static TheoryData<string, string> Breaks() => new()
    {
        { "account-covered", "no account" },
        { "solution-covered", "no solution" },
        { "fulfilment-covered", "no fulfilment" },
        { "responsibilities-apart", "combined" },
        { "account-full-time", "account part time" },
        { "solution-full-time", "solution part time" },
        { "expert-pool-open", "no experts" },
        { "director-named", "no director" },
        { "director-nominated", "director by office" },
        { "sponsor-named", "no sponsor" },
        { "sponsor-matches-business", "other business" },
        { "sponsor-known-to-customer", "stranger" },
        { "sponsor-able-and-willing", "unwilling" },
        { "sponsor-at-eye-level", "below counterpart" },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void EachRuleAloneRefusesWithItAndNotWithoutIt(string rule, string change)
    {
        Assert.True(Rules.Evaluate(Company).IsAllowed);
        Assert.Equal([rule], Ids(Rules.Evaluate(Change(change))));
        Assert.Equal(Answer.Refused, Rules.Evaluate(Change(change)).Answer);
    }

    [Fact]
    public void AnOrdinaryProjectNeedsThreeResponsibilitiesAndNotThreePeople()
    {
        Assert.True(Rules.Evaluate(General).IsAllowed);
        Assert.Equal(["fulfilment-covered"], Ids(Rules.Evaluate(General with { Fulfilment = "" })));
    }

    [Fact]
    public void ARepOfficeProjectIsDirectedByAnAccountResponsible()
    {
        Assert.True(Rules.Evaluate(RepOffice).IsAllowed);
        Assert.Equal(["director-is-account"], Ids(Rules.Evaluate(RepOffice with { Director = "pia" })));
        Assert.True(Rules.Evaluate(RepOffice with { Director = "pia", DirectorIsSeniorAccount = true }).IsAllowed);
    }

    [Theory]
    [InlineData(ProjectGrade.RepOffice, SponsorRank.DepartmentManager)]
    [InlineData(ProjectGrade.Region, SponsorRank.Director)]
    [InlineData(ProjectGrade.Company, SponsorRank.VicePresident)]
    public void TheGradeAsksForARank(ProjectGrade grade, SponsorRank least)
    {
        var team = Company with
        {
            Grade = grade,
            CustomerTier = "C",
            CounterpartRank = SponsorRank.DepartmentManager,
            Director = grade == ProjectGrade.RepOffice ? "ann" : "pia",
        };
        Assert.True(Rules.Evaluate(team with { SponsorRank = least }).IsAllowed);
        if (least > SponsorRank.DepartmentManager)
            Assert.Equal(["sponsor-rank-for-grade"], Ids(Rules.Evaluate(team with { SponsorRank = least - 1 })));
    }

    [Theory]
    [InlineData("S", SponsorRank.VicePresident)]
    [InlineData("A", SponsorRank.Director)]
    [InlineData("B", SponsorRank.DepartmentManager)]
    public void TheTierOfTheCustomerAsksForARankToo(string tier, SponsorRank least)
    {
        var team = RepOffice with { CustomerTier = tier };
        Assert.True(Rules.Evaluate(team with { SponsorRank = least }).IsAllowed);
        if (least > SponsorRank.DepartmentManager)
            Assert.Equal(["sponsor-rank-for-tier"], Ids(Rules.Evaluate(team with { SponsorRank = least - 1 })));
        Assert.Equal(Answer.Unknown, Rules.Evaluate(General with { CustomerTier = null }).Answer);
    }

    [Fact]
    public void WhatIsNotKnownIsNeitherRefusedNorAllowed()
    {
        Assert.Equal(Answer.Unknown, Rules.Evaluate(Company with { Grade = null, ExpertPool = null }).Answer);
        Assert.Equal(Answer.Unknown, Rules.Evaluate(Company with { SponsorRank = null }).Answer);
        Assert.Equal(Answer.Refused, default(ChecklistAnswer).Answer);
    }

    [Fact]
    public void EveryRequirementHasTextsAndASource()
    {
        foreach (var one in Rules.Checklist.Requirements.Select(one => (one.Id, one.Text, one.Source)).Concat(
            SponsorshipRules.Define().Checklist.Requirements.Select(one => (one.Id, one.Text, one.Source))))
        {
            Assert.True(one.Text.IsComplete, one.Id);
            Assert.Contains("domain.md §", one.Source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AnExplanationNamesTheValue()
    {
        var team = Company with { SponsorRank = SponsorRank.Director, CustomerTier = "C", CounterpartRank = SponsorRank.Director };
        var reason = Assert.Single(Rules.Evaluate(team).Explain(team));
        Assert.Contains("director", reason.Text(), StringComparison.Ordinal);
        Assert.Contains("vicePresident", reason.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void EachGradeHasItsTermsOnce()
    {
        Assert.False(
            TeamRules.TryCreate([.. Rules.Terms, Rules.Terms[0]], [new("S", SponsorRank.Director), new("S", SponsorRank.Director)], out _, out var findings));
        Assert.Equal(["grade-not-once", "tier-twice"], findings.Select(finding => finding.Code));
        Assert.True(TeamRules.TryCreate(Rules.Terms, [], out var lax, out _));
        Assert.True(lax!.Evaluate(General with { CustomerTier = "S" }).IsAllowed);
    }

    [Theory]
    [InlineData("sponsor-commitment-made", 92, 92, 31, false)]
    [InlineData("sponsor-meets-customer", 93, 92, 31, true)]
    [InlineData("sponsor-commitment-reviewed", 92, 93, 31, true)]
    [InlineData("sponsor-briefed", 92, 92, 32, true)]
    [InlineData(null, 92, 92, 31, true)]
    public void ASponsorIsNotOneInNameOnly(string? rule, int contact, int review, int briefing, bool commitment)
    {
        var at = new DateTimeOffset(2026, 6, 30, 9, 0, 0, TimeSpan.Zero);
        var today = CalendarDate.Of(at);
        var facts = new SponsorshipFacts
        {
            Commitment = commitment,
            LastContact = today.AddDays(-contact),
            LastReview = today.AddDays(-review),
            LastBriefing = today.AddDays(-briefing),
            At = at,
        };
        Assert.Equal(rule is null ? [] : [rule], Ids(SponsorshipRules.Define().Checklist.Check(facts)));
        Assert.False(SponsorshipRules.TryCreate(0, 1, -1, out _, out var findings));
        Assert.Equal(2, findings.Count);
    }

    private static TeamFacts Change(string change) => change switch
    {
        "no account" => Company with { Account = "" },
        "no solution" => Company with { Solution = "" },
        "no fulfilment" => Company with { Fulfilment = "" },
        "combined" => Company with { Fulfilment = "ann" },
        "account part time" => Company with { AccountFullTime = false },
        "solution part time" => Company with { SolutionFullTime = false },
        "no experts" => Company with { ExpertPool = false },
        "no director" => Company with { Director = "" },
        "director by office" => Company with { DirectorNominatedBy = OrgLevel.RepOffice },
        "no sponsor" => Company with { Sponsor = "" },
        "other business" => Company with { SponsorMatchesBusiness = false },
        "stranger" => Company with { SponsorHasPastContact = false },
        "unwilling" => Company with { SponsorAbleAndWilling = false },
        _ => Company with { CounterpartRank = SponsorRank.ChiefExecutive },
    };

    private static IEnumerable<string> Ids(ChecklistAnswer answer) => answer.Reasons.Select(reason => reason.Id);
}
