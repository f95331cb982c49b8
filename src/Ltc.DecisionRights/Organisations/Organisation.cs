using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>An organisation as a value: units on levels, and people with units, roles and managers.</summary>
/// <remarks>Immutable, safe to share between threads. It is how things stand at one time: another time is another organisation. Source: domain.md §2.4.</remarks>
public sealed class Organisation
{
    private readonly Dictionary<string, OrgUnit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _people = new(StringComparer.Ordinal);

    private Organisation(OrganisationData data)
    {
        var given = data.Units.ToDictionary(unit => unit.Id!, StringComparer.Ordinal);
        Units = Array.AsReadOnly(data.Units.Select(unit => Make(unit.Id!, given)).ToArray());
        People = Array.AsReadOnly(data.People
            .Select(person => new Person(person, _units[person.Unit!], [.. (person.Roles ?? []).Distinct(StringComparer.Ordinal)]))
            .ToArray());
        foreach (var person in People)
            _people[person.Id] = person;
    }

    /// <summary>Lists the units.</summary>
    /// <value>In the order given; at least one.</value>
    public IReadOnlyList<OrgUnit> Units { get; }

    /// <summary>Lists the people.</summary>
    /// <value>In the order given; perhaps none.</value>
    public IReadOnlyList<Person> People { get; }

    /// <summary>Checks what is stored and makes the organisation.</summary>
    /// <remarks>
    /// Refused are: ids that are empty or there twice, a unit without a level, a parent that does not exist or is not of a higher level, a unit below the highest
    /// level that has no parent, a person without a known unit, a manager who does not exist, and every circle of parents or managers.
    /// </remarks>
    /// <param name="data">The stored form; it is copied.</param>
    /// <param name="organisation">The organisation, or null.</param>
    /// <param name="findings">Everything that is wrong, at once; empty when the organisation was made.</param>
    /// <returns>Whether the organisation was made.</returns>
    public static bool TryCreate(OrganisationData data, out Organisation? organisation, out IReadOnlyList<Finding> findings)
    {
        findings = OrganisationCheck.Run(data);
        organisation = findings.Count == 0 ? new Organisation(data) : null;
        return organisation is not null;
    }

    /// <summary>Finds a unit.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The unit, or null.</returns>
    public OrgUnit? FindUnit(string? id) => id is not null && _units.TryGetValue(id, out var unit) ? unit : null;

    /// <summary>Finds a person.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The person, or null.</returns>
    public Person? FindPerson(string? id) => id is not null && _people.TryGetValue(id, out var person) ? person : null;

    /// <summary>Walks the line of managers upwards.</summary>
    /// <param name="person">The id of the person.</param>
    /// <returns>The nearest manager first; empty for somebody who is not known.</returns>
    public IReadOnlyList<Person> ManagersOf(string? person)
    {
        var line = new List<Person>();
        for (var at = FindPerson(FindPerson(person)?.ManagerId); at is not null; at = FindPerson(at.ManagerId))
            line.Add(at);
        return line;
    }

    /// <summary>Names the heads of a unit: its people whose manager is not in the unit.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <returns>In the order of <see cref="People"/>; empty for a unit without people.</returns>
    public IReadOnlyList<Person> HeadsOf(string? unit) =>
        [.. People.Where(person => person.Unit.Id == unit && FindPerson(person.ManagerId)?.Unit.Id != unit)];

    /// <summary>Gives the organisation as data.</summary>
    /// <returns>A copy; making an organisation of it gives the same content.</returns>
    public OrganisationData ToData() => new()
    {
        Units = Units.Select(unit => new OrgUnitData { Id = unit.Id, Name = unit.Name == unit.Id ? null : unit.Name, Level = unit.Level, Parent = unit.Parent?.Id }).ToList(),
        People = People.Select(person => new PersonData { Id = person.Id, Unit = person.Unit.Id, Roles = [.. person.Roles], Manager = person.ManagerId }).ToList(),
    };

    private OrgUnit Make(string id, Dictionary<string, OrgUnitData> given)
    {
        if (_units.TryGetValue(id, out var made))
            return made;
        var data = given[id];
        // A parent is always of a higher level, so this is never deeper than there are levels.
        return _units[id] = new OrgUnit(data, string.IsNullOrEmpty(data.Parent) ? null : Make(data.Parent!, given));
    }
}
