using System;
using System.Linq;

namespace Ltc.Tests.Json;

public sealed class AuthorityJsonTests
{
    private const string People = """
        {
          "units": [
            { "id": "company", "level": "company" },
            { "id": "north", "name": "North", "level": "region", "parent": "company" }
          ],
          "people": [
            { "id": "zhao", "unit": "company", "roles": ["chief"] },
            { "id": "li", "unit": "north", "roles": ["region-head", "expert"], "manager": "zhao" }
          ]
        }
        """;

    private const string Grants = """
        {
          "sources": ["board"],
          "grants": [
            {
              "id": "g1", "grantor": "board", "grantee": "li", "role": "region-head", "document": "price", "level": "region",
              "scope": { "unit": "north", "products": ["radio"] },
              "limits": { "amount": 5000000, "discount": "unlimited", "marginOverFloor": { "number": 0.05, "boundary": "exclusive" } },
              "ceilings": [{ "most": { "amount": 9000000, "currency": "CNY" }, "period": "quarter" }],
              "validFrom": "2026-01-01T00:00:00+08:00", "validUntil": "2026-12-31T00:00:00+08:00", "mayDelegate": true,
              "coSigner": "zhao", "assistedUntil": "2026-03-01T00:00:00+08:00", "reviewOn": "2026-10-01", "revokedAt": "2026-11-01T00:00:00+08:00"
            }
          ]
        }
        """;

    [Fact]
    public void An_organisation_is_read_and_written_without_loss()
    {
        Assert.True(DefinitionJson.TryReadOrganisation(People, out var organisation, out _));
        Assert.Equal(["region-head", "expert"], organisation!.FindPerson("li")!.Roles);
        var text = DefinitionJson.Write(organisation);
        Assert.True(DefinitionJson.TryReadOrganisation(System.Text.Encoding.UTF8.GetBytes(text), out var again, out _));
        Assert.Equal(text, DefinitionJson.Write(again!));
        Assert.Contains("\"name\": \"North\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_matrix_is_read_and_written_without_loss()
    {
        var text = DefinitionJson.Write(AuthorityMatrix.Default);
        Assert.True(DefinitionJson.TryReadAuthority(text, out var matrix, out var findings), string.Join("; ", findings));
        Assert.Equal(text, DefinitionJson.Write(matrix!));
        var request = new AuthorityRequest { Amount = new Money(5_000_000.01m, "CNY"), Document = AuthorityDocument.Signing, Grade = ProjectGrade.General, MarginOverFloor = 1m, DeliveryRisk = DeliveryRisk.Low };
        Assert.Equal(OrgLevel.Region, matrix!.Resolve(request).Result);
        Assert.True(DefinitionJson.TryReadAuthority(System.Text.Encoding.UTF8.GetBytes(text), out _, out _));
    }

    [Fact]
    public void Grants_are_read_and_written_without_loss()
    {
        Assert.True(DefinitionJson.TryReadGrants(Grants, AuthorityMatrix.Default, out var grants, out var findings), string.Join("; ", findings));
        var grant = grants!.Find("g1")!;
        Assert.Equal((AuthorityLimit.Unlimited, AuthorityLimit.Of(0.05m, LimitBoundary.Exclusive)), (grant.Limits["discount"], grant.Limits["marginOverFloor"]));
        Assert.Equal((CeilingPeriod.Quarter, "radio"), (grant.ToData().Ceilings[0].Period, grant.ToData().Scope!.Products[0]));
        var text = DefinitionJson.Write(grants);
        Assert.True(DefinitionJson.TryReadGrants(System.Text.Encoding.UTF8.GetBytes(text), AuthorityMatrix.Default, out var again, out _));
        Assert.Equal(text, DefinitionJson.Write(again!));
    }

    [Fact]
    public void What_a_definition_finds_wrong_has_its_place_in_the_text()
    {
        Assert.False(DefinitionJson.TryReadOrganisation(People.Replace("\"parent\": \"company\"", "\"parent\": \"compny\"", StringComparison.Ordinal), out _, out var findings));
        Assert.Equal(("unit-parent-unknown", "/units/1/parent", 4), (findings.Single().Code, findings.Single().Pointer, findings.Single().Line));
        Assert.False(DefinitionJson.TryReadGrants(Grants.Replace("\"discount\": \"unlimited\", ", string.Empty, StringComparison.Ordinal), AuthorityMatrix.Default, out _, out findings));
        Assert.Equal(("grant-limit-missing", "/grants/0/limits/discount", 7), (findings.Single().Code, findings.Single().Pointer, findings.Single().Line));
        Assert.False(DefinitionJson.TryReadGrants(Grants.Replace("\"discount\": \"unlimited\"", "\"discount\": null", StringComparison.Ordinal), AuthorityMatrix.Default, out _, out findings));
        Assert.Equal("grant-limit-missing", findings.Single().Code);
    }

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once_and_unknown_properties_are_refused()
    {
        const string Broken = """{"id":"a","currency":"CNY","colour":"red","boundary":"inclusiv","grantTerms":{"mostDays":0.5,"actingDays":0},"dimensions":[{"id":"x","text":7,"kind":"number","direction":"stricter","documents":["pric"],"limits":{"regions":5,"region":true}}]}""";
        Assert.False(DefinitionJson.TryReadAuthority(Broken, out _, out var findings));
        Assert.Equal(
            ["/boundary", "/colour", "/dimensions/0/documents/0", "/dimensions/0/limits/region", "/dimensions/0/limits/regions", "/dimensions/0/text", "/grantTerms/actingDays", "/grantTerms/mostDays"],
            findings.Select(finding => finding.Pointer).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal("region", findings.Single(finding => finding.Pointer == "/dimensions/0/limits/regions").Fix);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"units\":[null,1,{}],\"people\":[{}]}")]
    [InlineData("{\"grants\":[null,{\"limits\":5,\"scope\":[]}],\"sources\":[1]}")]
    [InlineData("{\"dimensions\":[null,{\"limits\":[]}]}")]
    public void Broken_content_gives_findings_and_never_an_exception(string json)
    {
        Assert.False(DefinitionJson.TryReadOrganisation(json, out _, out var one));
        Assert.False(DefinitionJson.TryReadAuthority(json, out _, out var two));
        Assert.False(DefinitionJson.TryReadGrants(json, AuthorityMatrix.Default, out _, out var three));
        Assert.All([one, two, three], Assert.NotEmpty);
    }
}
