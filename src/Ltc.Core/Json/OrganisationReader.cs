using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Reads organisations from JSON parts; what the organisation itself finds wrong gets its place in the text.</summary>
internal static class OrganisationReader
{
    internal static Organisation? Read(JsonPart root, List<Finding> findings)
    {
        var read = new JsonReading(findings);
        if (!read.IsObject(root, "units", "people"))
            return null;
        var data = new OrganisationData
        {
            Units = read.RequireList(root, "units").Select(part => Unit(read, part)).ToList(),
            People = read.List(root, "people").Select(part => Person(read, part)).ToList(),
        };
        Organisation.TryCreate(data, out var organisation, out var defects);
        findings.Add(root, defects);
        return organisation;
    }

    private static OrgUnitData Unit(JsonReading read, JsonPart part) => !read.IsObject(part, "id", "name", "level", "parent") ? new OrgUnitData() : new OrgUnitData
    {
        Id = read.OptionalWords(part, "id"),
        Name = read.OptionalWords(part, "name"),
        Level = read.Choice<OrgLevel>(part, "level"),
        Parent = read.OptionalWords(part, "parent"),
    };

    private static PersonData Person(JsonReading read, JsonPart part) => !read.IsObject(part, "id", "unit", "roles", "manager") ? new PersonData() : new PersonData
    {
        Id = read.OptionalWords(part, "id"),
        Unit = read.OptionalWords(part, "unit"),
        Roles = read.WordList(part, "roles").ToList(),
        Manager = read.OptionalWords(part, "manager"),
    };
}
