using System;
using System.Linq;

namespace Ltc.Tests.Grants;

public sealed class GrantSetTests
{
    [Theory]
    [InlineData("grant-no-source")]
    [InlineData("grant-twice")]
    [InlineData("grant-incomplete")]
    [InlineData("grant-limit-missing")]
    [InlineData("grant-limit")]
    [InlineData("grant-limit-unknown")]
    [InlineData("grant-ceiling")]
    [InlineData("grant-window")]
    [InlineData("grant-assisted")]
    [InlineData("grant-self")]
    [InlineData("grant-unfounded")]
    [InlineData("grant-from-unknown")]
    [InlineData("grant-circle")]
    [InlineData("grant-too-deep")]
    [InlineData("grant-not-delegable")]
    [InlineData("grant-acting")]
    [InlineData("grant-beyond")]
    public void Each_defect_alone_is_the_only_one_named(string code)
    {
        var sample = new Sample();
        Plant(code, sample);
        var findings = sample.Findings();
        Assert.Equal([code], findings.Select(finding => finding.Code).Distinct());
        Assert.All(findings, finding => Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(finding.Text(language))));
    }

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once()
    {
        var sample = new Sample();
        string[] codes = ["grant-no-source", "grant-limit-missing", "grant-beyond", "grant-ceiling"];
        foreach (var code in codes)
            Plant(code, sample);
        Assert.Equal(codes.Order(), sample.Findings().Select(finding => finding.Code).Distinct().Order());
    }

    [Fact]
    public void An_empty_grant_lacks_everything_it_must_say()
    {
        var sample = new Sample();
        sample.Grants.Grants.Add(new GrantData());
        Assert.Equal(
            ["id", "grantor", "grantee", "role", "document", "level", "scope/unit", "validFrom", "validUntil", "reviewOn"],
            sample.Findings().Select(finding => finding.Pointer.Replace("/grants/2/", string.Empty, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(366, true)]
    [InlineData(367, false)]
    public void A_grant_holds_twelve_months_at_most(int days, bool holds)
    {
        var sample = new Sample();
        sample.First.ValidUntil = Sample.Start.AddDays(days);
        Assert.Equal(holds, GrantSet.TryCreate(sample.Grants, sample.Matrix, out _, out _));
    }

    [Theory]
    [InlineData(183, true)]
    [InlineData(184, false)]
    public void Assisted_exercise_ends_within_half_a_year(int days, bool holds)
    {
        var sample = new Sample();
        (sample.First.CoSigner, sample.First.AssistedUntil) = ("qian", Sample.Start.AddDays(days));
        Assert.Equal(holds, GrantSet.TryCreate(sample.Grants, sample.Matrix, out _, out _));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_deputy_acts_a_month_at_most(int days, bool holds)
    {
        var sample = new Sample();
        sample.First.MayDelegate = false;
        sample.Second.Kind = GrantKind.Acting;
        sample.Second.ValidUntil = Sample.Start.AddDays(days);
        Assert.Equal(holds, GrantSet.TryCreate(sample.Grants, sample.Matrix, out _, out _));
    }

    [Fact]
    public void What_goes_out_as_data_comes_back_as_the_same()
    {
        var set = new Sample().Set();
        Assert.True(GrantSet.TryCreate(set.ToData(), set.Matrix, out var copy, out _));
        Assert.Equal(set.Grants.Select(Describe), copy!.Grants.Select(Describe));
        Assert.Equal("g1", copy.Find("g2")!.From!.Id);
    }

    [Theory]
    [InlineData(30, "")]
    [InlineData(29, "g1 Ends 2027-01-01 30; g2 Ends 2027-01-01 30")]
    [InlineData(0, "g1 Ends 2027-01-01 1; g2 Ends 2027-01-01 1")]
    [InlineData(-1, "")]
    public void Notice_is_given_thirty_days_before_a_grant_ends(int daysBefore, string notices)
    {
        var sample = new Sample();
        foreach (var grant in sample.Grants.Grants)
            grant.ReviewOn = new CalendarDate(2028, 1, 1);
        var at = Sample.Start.AddDays(365).AddDays(-daysBefore).AddHours(-1);
        Assert.Equal(notices, Notices(sample, at));
    }

    [Fact]
    public void A_review_that_is_due_and_an_assistance_that_ends_are_announced_and_a_revoked_grant_is_not()
    {
        var sample = new Sample();
        (sample.Second.CoSigner, sample.Second.AssistedUntil) = ("qian", Sample.At.AddDays(10));
        sample.First.ReviewOn = CalendarDate.Of(Sample.At).AddDays(-3);
        Assert.Equal("g1 ReviewDue 2026-05-24 -3; g2 AssistanceEnds 2026-06-06 10", Notices(sample, Sample.At));
        sample.First.RevokedAt = Sample.At;
        Assert.Empty(Notices(sample, Sample.At));
    }

    [Fact]
    public void Whoever_the_organisation_does_not_know_is_named()
    {
        var sample = new Sample();
        (sample.First.Grantee, sample.Second.Grantor, sample.Second.CoSigner, sample.Second.Role) = ("lee", "lee", "nobody", "chief");
        sample.Second.Scope!.Unit = "nowhere";
        Organisation.TryCreate(sample.People, out var organisation, out _);
        Assert.Equal(
            ["grant-person-unknown", "grant-role-not-held", "grant-person-unknown", "grant-unit-unknown"], sample.Set().FindStrangers(organisation!).Select(finding => finding.Code));
    }

    private static string Notices(Sample sample, DateTimeOffset at) =>
        string.Join("; ", sample.Set().Expiring(at).Select(notice => $"{notice.Grant} {notice.Kind} {notice.Day} {notice.DaysLeft}"));

    private static string Describe(Grant grant) =>
        $"{grant.Id} {grant.Grantor} {grant.Grantee} {grant.Role} {grant.Document} {grant.Level} {grant.Unit} {string.Join(",", grant.Limits)} {grant.ValidFrom:o} {grant.ValidUntil:o} {grant.MayDelegate} {grant.ReviewOn}";

    private static void Plant(string code, Sample sample)
    {
        switch (code)
        {
            case "grant-no-source":
                sample.Grants.Sources.Add(string.Empty);
                break;
            case "grant-twice":
                sample.Grants.Grants.Add(Sample.Passed());
                break;
            case "grant-incomplete":
                sample.Second.ReviewOn = null;
                break;
            case "grant-limit-missing":
                sample.First.Limits.Remove("discount");
                break;
            case "grant-limit":
                sample.Second.Limits["discount"] = AuthorityLimit.UpTo("low");
                break;
            case "grant-limit-unknown":
                sample.First.Limits["creditUse"] = AuthorityLimit.Of(1m);
                break;
            case "grant-ceiling":
                sample.Second.Ceilings.Add(new GrantCeiling { Most = new Money(5m, "EUR") });
                break;
            case "grant-window":
                sample.First.ValidUntil = sample.Second.ValidUntil = Sample.Start.AddDays(400);
                break;
            case "grant-assisted":
                sample.First.CoSigner = "li";
                break;
            case "grant-self":
                sample.Second.Grantee = "li";
                break;
            case "grant-unfounded":
                sample.Second.Grantor = "zhao";
                break;
            case "grant-from-unknown":
                sample.Second.From = "g9";
                break;
            case "grant-circle":
                sample.First.From = "g2";
                break;
            case "grant-too-deep":
                sample.Second.MayDelegate = true;
                sample.Grants.Grants.Add(Sample.Passed());
                (sample.Grants.Grants[2].Id, sample.Grants.Grants[2].From, sample.Grants.Grants[2].Grantor, sample.Grants.Grants[2].Grantee) = ("g3", "g2", "wang", "qian");
                break;
            case "grant-not-delegable":
                sample.First.MayDelegate = false;
                break;
            case "grant-acting":
                sample.Second.Kind = GrantKind.Acting;
                break;
            default:
                sample.Second.Limits["amount"] = AuthorityLimit.Of(20_000_000.01m);
                break;
        }
    }
}
