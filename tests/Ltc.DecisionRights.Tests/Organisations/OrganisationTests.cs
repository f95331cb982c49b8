using System;
using System.Collections.Generic;
using System.Linq;
using Ltc.Testing;
using Xunit.Abstractions;

namespace Ltc.Tests.Organisations;

public sealed class OrganisationTests(ITestOutputHelper output)
{
    [Fact]
    public void A_line_of_managers_and_units_is_walked_upwards()
    {
        var organisation = Make(Sample());
        Assert.Equal(["li", "chen"], organisation.ManagersOf("wang").Select(person => person.Id));
        Assert.Empty(organisation.ManagersOf("nobody"));
        var office = organisation.FindUnit("office")!;
        Assert.True(office.IsWithin(organisation.FindUnit("company")) && office.IsWithin(office) && !office.IsWithin(null));
        Assert.False(organisation.FindUnit("company")!.IsWithin(office));
        Assert.Equal(("office", "region", "company"), (office.AtLeast(OrgLevel.FrontUnit)!.Id, office.AtLeast(OrgLevel.Region)!.Id, office.AtLeast(OrgLevel.Company)!.Id));
        Assert.Equal(["li"], organisation.HeadsOf("office").Select(person => person.Id));
        Assert.True(organisation.FindPerson("wang")!.Holds("seller") && !organisation.FindPerson("wang")!.Holds("Seller"));
    }

    [Fact]
    public void What_goes_out_as_data_comes_back_as_the_same()
    {
        var organisation = Make(Make(Sample()).ToData());
        Assert.Equal(["company", "region", "office"], organisation.Units.Select(unit => unit.Id));
        Assert.Equal("north", organisation.FindUnit("region")!.Name);
        Assert.Equal("li", organisation.FindPerson("wang")!.ManagerId);
    }

    [Theory]
    [InlineData("organisation-no-unit")]
    [InlineData("organisation-no-id")]
    [InlineData("organisation-twice")]
    [InlineData("unit-level")]
    [InlineData("unit-orphan")]
    [InlineData("unit-parent-unknown")]
    [InlineData("unit-parent-level")]
    [InlineData("unit-circle")]
    [InlineData("person-unit-unknown")]
    [InlineData("person-manager-unknown")]
    [InlineData("person-role-empty")]
    [InlineData("manager-circle")]
    public void Each_defect_alone_is_the_only_one_named(string code)
    {
        var data = Sample();
        Plant(code, data);
        Assert.False(Organisation.TryCreate(data, out var organisation, out var findings));
        Assert.Null(organisation);
        Assert.Equal([code], findings.Select(finding => finding.Code).Distinct());
        Assert.All(findings, finding => Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(finding.Text(language))));
    }

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once()
    {
        var data = Sample();
        string[] codes = ["unit-level", "person-unit-unknown", "person-manager-unknown", "person-role-empty"];
        foreach (var code in codes)
            Plant(code, data);
        data.Units.Add(new OrgUnitData { Id = "a", Level = OrgLevel.Region, Parent = "b" });
        data.Units.Add(new OrgUnitData { Id = "b", Level = OrgLevel.Region, Parent = "a" });
        data.Units.Add(new OrgUnitData { Id = "lost", Level = OrgLevel.Region });
        Organisation.TryCreate(data, out _, out var findings);
        Assert.Equal(codes.Concat(["unit-circle", "unit-orphan"]).Order(), findings.Select(finding => finding.Code).Distinct().Order());
        Assert.Contains("`a`, `b`", findings.Single(finding => finding.Code == "unit-circle").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_without_a_parent_is_fine_at_the_top_of_a_smaller_organisation()
    {
        var data = new OrganisationData { Units = [new OrgUnitData { Id = "north", Level = OrgLevel.Region }, new OrgUnitData { Id = "south", Level = OrgLevel.Region }] };
        Assert.True(Organisation.TryCreate(data, out _, out _));
    }

    /// <summary>Every circle of a random web of managers is named once, with exactly its members.</summary>
    [Fact]
    public void Every_circle_is_named_with_its_members() => PropertyRun.ForAll(
        nameof(Every_circle_is_named_with_its_members),
        output.WriteLine,
        draw =>
        {
            string[] ids = [.. Enumerable.Range(0, 2 + draw.Below(7)).Select(i => "p" + i)];
            var managers = ids.ToDictionary(id => id, _ => draw.Chance(15) ? null : draw.Pick(ids));
            var data = new OrganisationData { Units = [new OrgUnitData { Id = "u", Level = OrgLevel.Company }] };
            foreach (var id in ids)
                data.People.Add(new PersonData { Id = id, Unit = "u", Manager = managers[id] });
            var expected = ids.Where(id => InCircle(id, managers)).ToHashSet();
            Assert.Equal(expected.Count == 0, Organisation.TryCreate(data, out _, out var findings));
            var named = findings.SelectMany(finding => ids.Where(id => finding.Text().Contains($"`{id}`", StringComparison.Ordinal))).ToArray();
            Assert.Equal(expected.Order(), named.Order());
            draw.Saw(expected.Count == 0 ? "no circle" : findings.Count == 1 ? "one circle" : "several circles");
        },
        "no circle",
        "one circle",
        "several circles");

    private static bool InCircle(string id, Dictionary<string, string?> above)
    {
        var at = above[id];
        for (var steps = 0; steps < above.Count && at is not null && at != id; steps++)
            at = above[at];
        return at == id;
    }

    private static Organisation Make(OrganisationData data) =>
        Organisation.TryCreate(data, out var organisation, out var findings) ? organisation! : throw new InvalidOperationException(string.Join("; ", findings));

    private static OrganisationData Sample() => new()
    {
        Units =
        [
            new OrgUnitData { Id = "company", Level = OrgLevel.Company },
            new OrgUnitData { Id = "region", Name = "north", Level = OrgLevel.Region, Parent = "company" },
            new OrgUnitData { Id = "office", Level = OrgLevel.RepOffice, Parent = "region" },
        ],
        People =
        [
            new PersonData { Id = "chen", Unit = "region", Roles = ["region-head"] },
            new PersonData { Id = "li", Unit = "office", Roles = ["office-head"], Manager = "chen" },
            new PersonData { Id = "wang", Unit = "office", Roles = ["seller"], Manager = "li" },
        ],
    };

    private static void Plant(string code, OrganisationData data)
    {
        switch (code)
        {
            case "organisation-no-unit":
                (data.Units, data.People) = ([], []);
                break;
            case "organisation-no-id":
                data.People.Add(new PersonData { Unit = "office" });
                break;
            case "organisation-twice":
                data.People.Add(new PersonData { Id = "li", Unit = "office" });
                break;
            case "unit-level":
                data.Units.Add(new OrgUnitData { Id = "new", Level = (OrgLevel)9, Parent = "company" });
                data.Units[^1].Level = null;
                break;
            case "unit-orphan":
                data.Units[1].Parent = null;
                break;
            case "unit-parent-unknown":
                data.Units[1].Parent = "compny";
                break;
            case "unit-parent-level":
                data.Units.Add(new OrgUnitData { Id = "second", Level = OrgLevel.Region, Parent = "region" });
                break;
            case "unit-circle":
                data.Units[0].Parent = "office";
                break;
            case "person-unit-unknown":
                data.People.Add(new PersonData { Id = "gao", Unit = "nowhere" });
                break;
            case "person-manager-unknown":
                data.People[2].Manager = "nobody";
                break;
            case "person-role-empty":
                data.People[1].Roles = [string.Empty];
                break;
            default:
                data.People[0].Manager = "wang";
                break;
        }
    }
}
