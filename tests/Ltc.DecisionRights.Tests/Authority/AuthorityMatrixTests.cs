using System;
using System.Linq;

namespace Ltc.Tests.Authority;

public sealed class AuthorityMatrixTests
{
    [Theory]
    [InlineData("authority-no-id")]
    [InlineData("authority-no-currency")]
    [InlineData("authority-choice")]
    [InlineData("authority-no-grant-terms")]
    [InlineData("authority-dimension-count")]
    [InlineData("authority-dimension-twice")]
    [InlineData("authority-no-text")]
    [InlineData("authority-no-document")]
    [InlineData("authority-document-empty")]
    [InlineData("authority-kind")]
    [InlineData("authority-word")]
    [InlineData("authority-word-twice")]
    [InlineData("authority-limit")]
    [InlineData("authority-company-limit")]
    [InlineData("authority-limit-order")]
    public void Each_defect_alone_is_the_only_one_named(string code)
    {
        var data = AuthorityMatrix.Default.ToData();
        Plant(code, data);
        Assert.False(AuthorityMatrix.TryCreate(data, out var matrix, out var findings));
        Assert.Null(matrix);
        Assert.Equal([code], findings.Select(finding => finding.Code).Distinct());
        Assert.All(findings, finding => Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(finding.Text(language))));
        Assert.Throws<DefinitionException>(() => AuthorityMatrix.From(data));
    }

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once()
    {
        var data = AuthorityMatrix.Default.ToData();
        string[] codes = ["authority-no-id", "authority-no-currency", "authority-limit", "authority-limit-order", "authority-kind"];
        foreach (var code in codes)
            Plant(code, data);
        AuthorityMatrix.TryCreate(data, out _, out var findings);
        Assert.Equal(codes.Order(), findings.Select(finding => finding.Code).Distinct().Order());
    }

    [Fact]
    public void Nothing_at_all_is_refused_and_never_throws()
    {
        var data = AuthorityMatrix.Default.ToData();
        (data.Dimensions[1].Documents, data.Dimensions[2].Limits, data.Dimensions[3].Words, data.Dimensions[4]) = (null!, null!, null!, null!);
        Assert.False(AuthorityMatrix.TryCreate(data, out _, out var findings));
        Assert.Equal(
            ["/dimensions/1/documents", "/dimensions/2", "/dimensions/3", "/dimensions/4/id"], findings.Select(finding => finding.Pointer).Order(StringComparer.Ordinal));
        Assert.False(AuthorityMatrix.TryCreate(null!, out _, out _));
        Assert.False(GrantSet.TryCreate(null!, AuthorityMatrix.Default, out _, out _));
        Assert.False(GrantSet.TryCreate(new GrantSetData { Sources = ["board"], Grants = [null!] }, AuthorityMatrix.Default, out _, out _));
        Assert.False(Organisation.TryCreate(null!, out _, out _));
        Assert.False(Organisation.TryCreate(new OrganisationData { Units = [null!], People = [null!] }, out _, out _));
        Assert.False(DelegationList.TryCreate([null!], out _, out _));
    }

    [Fact]
    public void What_goes_out_as_data_comes_back_as_the_same()
    {
        var (one, other) = (AuthorityMatrix.Default.ToData(), AuthorityMatrix.From(AuthorityMatrix.Default.ToData()).ToData());
        Assert.Equal(one.Dimensions.Select(Describe), other.Dimensions.Select(Describe));
    }

    [Fact]
    public void A_limit_that_nobody_said_is_missing_and_never_unlimited()
    {
        Assert.True(default(AuthorityLimit).IsMissing && !default(AuthorityLimit).IsUnlimited);
        Assert.True(AuthorityLimit.UpTo(null).IsMissing && AuthorityLimit.Unlimited.IsUnlimited);
        Assert.NotEqual(AuthorityLimit.Of(5m), AuthorityLimit.Of(5m, LimitBoundary.Exclusive));
    }

    private static string Describe(AuthorityDimensionData data) =>
        $"{data.Id} {data.Text} {data.Kind} {data.Direction} {data.Unit} {data.Range} {string.Join(",", data.Documents)} {string.Join(",", data.Words)} {string.Join(",", data.Limits.OrderBy(pair => pair.Key))}";

    private static void Plant(string code, AuthorityMatrixData data)
    {
        var amount = data.Dimensions[1];
        switch (code)
        {
            case "authority-no-id":
                data.Id = null;
                break;
            case "authority-no-currency":
                data.Currency = string.Empty;
                break;
            case "authority-choice":
                (data.Boundary, data.HigherLevel) = ((LimitBoundary)9, (HigherLevel)9);
                break;
            case "authority-no-grant-terms":
                data.GrantTerms = null!;
                break;
            case "authority-dimension-count":
                data.Dimensions.Clear();
                break;
            case "authority-dimension-twice":
                data.Dimensions.Add(data.Dimensions[3]);
                break;
            case "authority-no-text":
                amount.Text = Text.Same(string.Empty);
                break;
            case "authority-no-document":
                amount.Documents.Clear();
                break;
            case "authority-document-empty":
                foreach (var dimension in data.Dimensions)
                    dimension.Documents = [AuthorityDocument.Terms];
                break;
            case "authority-kind":
                data.Dimensions[0].Words.Clear();
                break;
            case "authority-word":
                data.Dimensions[7].Words[3] = new AuthorityWord("unlimited", new Text("a", "甲", "甲"));
                break;
            case "authority-word-twice":
                data.Dimensions[7].Words.Add(data.Dimensions[7].Words[0]);
                break;
            case "authority-limit":
                data.Dimensions[8].Limits[OrgLevel.Region] = AuthorityLimit.UpTo("hgih");
                break;
            case "authority-company-limit":
                amount.Limits[OrgLevel.Company] = AuthorityLimit.Of(900_000_000m);
                break;
            default:
                amount.Limits[OrgLevel.RepOffice] = AuthorityLimit.Of(500_000m);
                break;
        }
    }
}
