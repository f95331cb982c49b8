using System;
using System.Linq;
using static Ltc.Tests.Decisions.DecisionWorld;

namespace Ltc.Tests.Decisions;

/// <summary>At the signature the holders of all four documents stand behind one version of one text; who assists the exercise of a grant signs as well.</summary>
public sealed class ClearanceTests
{
    private static readonly AuthorityDocument[] Others = [AuthorityDocument.Terms, AuthorityDocument.Price, AuthorityDocument.Credit];

    /// <summary>The region's grants for terms, price and credit are held by one person each.</summary>
    private static readonly GrantSet Apart = GrantsWith(grant =>
    {
        if (grant.Level == OrgLevel.Region && grant.Document != AuthorityDocument.Signing)
            (grant.Grantee, grant.Role) = (Holder(grant.Document!.Value), Id(grant.Document.Value) + "-holder");
    });

    public static TheoryData<AuthorityDocument> EachDocument => [.. Others];

    [Fact]
    public void HoldersOfTheOtherDocumentsAreNamedAndStandBehindIt()
    {
        var answer = Decide(Cleared(Others));
        Assert.Empty(Reasons(answer));
        Assert.Equal(["terms-1", "price-1", "credit-1"], answer.Clearances.Select(clearance => clearance.By!.Person.Id));
        Assert.Equal(["region-Signing", "region-Terms", "region-Price", "region-Credit"], answer.Decided!.Grants);
    }

    [Theory, MemberData(nameof(EachDocument))]
    public void WithoutOneOfThemItIsNotSigned(AuthorityDocument document)
    {
        var data = Cleared([.. Others.Where(other => other != document)]);
        var answer = Decide(data);
        Assert.Equal([Id(document) + "-cleared"], Reasons(answer));
        // The terms of this deal ask for the rep office only, whose head holds all four documents.
        string[] could = document == AuthorityDocument.Terms ? ["office-1", Holder(document), "company-1"] : [Holder(document), "company-1"];
        Assert.Equal(could, answer.Clearances.Single(clearance => clearance.By is null).Could.Deciders.Select(decider => decider.Person.Id));
        Assert.True(DecisionRights.Default.Without(Id(document) + "-cleared").Decide(Made(data), Setting(Apart)).IsAllowed);
    }

    [Theory, MemberData(nameof(EachDocument))]
    public void AClearanceCountsOnThisVersionAndTextBeforeTheDecisionFromWhoHoldsTheDocument(AuthorityDocument document)
    {
        foreach (var change in new Action<StatementData>[] { said => said.Version = 1, said => said.TextHash = "sha256:other", said => said.At = Now.AddTicks(1), said => said.By = "sun", said => said.By = "unit-1" })
        {
            var data = Cleared(Others);
            change(data.Clearances.Single(said => said.Document == document));
            Assert.Equal([Id(document) + "-cleared"], Reasons(Decide(data)));
        }
    }

    [Fact]
    public void WhoClearsIsSeparateLikeWhoDecides()
    {
        var data = Cleared(Others);
        data.Beneficiaries!.Add("credit-1");
        Assert.Equal(["separation-kept"], Reasons(Decide(data)));
    }

    [Fact]
    public void EachDocumentAsksForItsOwnLevel()
    {
        var data = Cleared(Others);
        data.Request = data.Request with { CreditUse = 1.21m };
        (data.Decider, data.Votes[0].By, data.Votes[1].By) = ("company-1", "company-1", "company-2");
        var answer = Decide(data);
        Assert.Equal((OrgLevel.Region, OrgLevel.Company), (answer.Clearances[1].Could.Required.Result, answer.Clearances[2].Could.Required.Result));
        Assert.Empty(Reasons(answer));
        Assert.Equal("company-1", answer.Clearances[2].By!.Person.Id);
    }

    [Fact]
    public void CreditThatNobodyKnowsIsNotClearedBelowTheCompany()
    {
        var data = Cleared(Others);
        data.Request = data.Request with { CreditUse = null };
        Assert.Equal(["credit-cleared", "level-reached"], Reasons(Decide(data)).Order());
    }

    [Theory]
    [InlineData(DecisionPoint.Initiate)]
    [InlineData(DecisionPoint.Bid)]
    [InlineData(DecisionPoint.Amend)]
    [InlineData(DecisionPoint.Close)]
    public void OnlyTheSignatureAsksForThem(DecisionPoint point) => Assert.Empty(Decide(Case(point)).Clearances);

    [Fact]
    public void ACeilingCountsWhatWasClearedForOtherDeals()
    {
        var limited = GrantsWith(grant =>
        {
            if (grant.Level != OrgLevel.Region || grant.Document != AuthorityDocument.Credit)
                return;
            (grant.Grantee, grant.Role) = ("credit-1", "credit-holder");
            grant.Ceilings = [new GrantCeiling { Period = CeilingPeriod.Year, Most = new Money(10_000_000m, "CNY") }];
        });
        var first = Cleared(AuthorityDocument.Credit);
        (first.Id, first.SubjectId, first.DecidedAt) = ("D-other", "O-6", Now.AddMinutes(-5));
        var before = DecisionRights.Default.Decide(Made(first), Setting(limited)).Decided!;
        var setting = Setting(limited);
        setting.History = [.. setting.History!, before];
        Assert.Equal(["credit-cleared"], Reasons(DecisionRights.Default.Decide(Made(Cleared(AuthorityDocument.Credit)), setting)));
        setting.History = [Initiation()];
        Assert.Empty(Reasons(DecisionRights.Default.Decide(Made(Cleared(AuthorityDocument.Credit)), setting)));
    }

    [Theory]
    [InlineData(AuthorityDocument.Signing)]
    [InlineData(AuthorityDocument.Credit)]
    public void WhoAssistsSignsAsWellAsLongAsItLasts(AuthorityDocument document)
    {
        var data = Case(DecisionPoint.Sign);
        var assisted = Setting(Assisted(document, Now.AddTicks(1)));
        var alone = DecisionRights.Default.Decide(Made(data), assisted);
        Assert.Equal(["assistant-co-signed"], Reasons(alone));
        Assert.Equal(["centre"], alone.CouldDecide[0].CoSigners.Concat(alone.Clearances.SelectMany(one => one.By!.CoSigners)));
        Assert.True(DecisionRights.Default.Without("assistant-co-signed").Decide(Made(data), assisted).IsAllowed);
        Assert.True(DecisionRights.Default.Decide(Made(data), Setting(Assisted(document, Now))).IsAllowed);

        data.CoSignatures = [Said("centre")];
        Assert.Empty(Reasons(DecisionRights.Default.Decide(Made(data), assisted)));
    }

    [Fact]
    public void ACoSignatureCountsOnThisVersionAndTextFromWhoAssists()
    {
        foreach (var change in new Action<StatementData>[] { said => said.Version = 1, said => said.TextHash = "sha256:other", said => said.At = Now.AddTicks(1), said => said.By = "company-2" })
        {
            var data = Case(DecisionPoint.Sign);
            data.CoSignatures = [Said("centre")];
            change(data.CoSignatures[0]);
            Assert.Equal(["assistant-co-signed"], Reasons(DecisionRights.Default.Decide(Made(data), Setting(Assisted(AuthorityDocument.Signing, Now.AddDays(1))))));
        }
    }

    [Fact]
    public void AVoteIsNoCoSignatureAndTheOtherWayRound()
    {
        var data = Case(DecisionPoint.Sign);
        data.Votes.Add(Said("centre"));
        data.Votes[^1].Vote = Vote.Approve;
        var setting = Setting(Assisted(AuthorityDocument.Signing, Now.AddDays(1)));
        Assert.Equal(["assistant-co-signed"], Reasons(DecisionRights.Default.Decide(Made(data), setting)));
        (data.Votes, data.CoSignatures) = ([data.Votes[0]], [Said("centre"), Said("region-2")]);
        Assert.Equal(["votes-carried"], Reasons(DecisionRights.Default.Decide(Made(data), setting)));
    }

    private static GrantSet Assisted(AuthorityDocument document, DateTimeOffset until) => GrantsWith(grant =>
    {
        if (grant.Level == OrgLevel.Region && grant.Document == document)
            (grant.CoSigner, grant.AssistedUntil) = ("centre", until);
    });

    private static DecisionCaseData Cleared(params AuthorityDocument[] documents)
    {
        var data = Case(DecisionPoint.Sign);
        foreach (var document in documents)
        {
            data.Clearances.Add(Said(Holder(document)));
            data.Clearances[^1].Document = document;
        }

        return data;
    }

    private static StatementData Said(string by) => new() { By = by, At = Now.AddHours(-1), Version = 2, TextHash = ReadyFacts.All.TextHash };

    private static string Id(AuthorityDocument document) => document.ToString().ToLowerInvariant();

    private static string Holder(AuthorityDocument document) => Id(document) + "-1";

    private static DecisionSetting Setting(GrantSet grants) => new(Company, grants) { Delegations = DelegationList.Empty, History = [Initiation()] };

    private static DecisionAnswer Decide(DecisionCaseData data) => DecisionRights.Default.Decide(Made(data), Setting(Apart));

    private static string[] Reasons(DecisionAnswer answer) => [.. answer.Reasons.Select(reason => reason.Id)];
}
