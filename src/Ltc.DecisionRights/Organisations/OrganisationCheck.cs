using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What an organisation must be before it is one.</summary>
internal static class OrganisationCheck
{
    internal static IReadOnlyList<Finding> Run(OrganisationData? data)
    {
        var findings = new List<Finding>();
        var units = data?.Units ?? [];
        var people = data?.People ?? [];
        if (units.Count == 0)
            findings.Add(OrganisationFindings.NoUnit());
        var known = Index(units, unit => unit?.Id, "/units", findings);
        var top = units.Max(unit => unit?.Level);
        var rings = Rings(units.Where(unit => unit is not null), unit => unit.Id, unit => unit.Parent);
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i] is { } unit)
                CheckUnit(unit, known, top, rings, "/units/" + Numbers.ToText(i), findings);
        }

        CheckPeople(people, known, findings);
        foreach (var ring in rings)
            findings.Add(OrganisationFindings.UnitCircle(ring, "/units"));
        foreach (var ring in Rings(people.Where(person => person is not null), person => person.Id, person => person.Manager))
            findings.Add(OrganisationFindings.ManagerCircle(ring, "/people"));
        return findings;
    }

    private static void CheckUnit(
        OrgUnitData unit, Dictionary<string, OrgUnitData> known, OrgLevel? top, List<string[]> rings, string at, List<Finding> findings)
    {
        if (unit.Level is null || unit.Level > OrgLevel.Company)
            findings.Add(OrganisationFindings.NoLevel(unit.Id, at + "/level"));
        if (string.IsNullOrEmpty(unit.Parent))
        {
            if (unit.Level < top)
                findings.Add(OrganisationFindings.Orphan(unit.Id, at + "/parent"));
        }
        else if (!known.TryGetValue(unit.Parent!, out var parent))
        {
            findings.Add(OrganisationFindings.UnknownParent(unit.Id, unit.Parent!, at + "/parent"));
        }
        else if (unit.Level >= parent.Level && !rings.Any(ring => ring.Contains(unit.Id)))
        {
            findings.Add(OrganisationFindings.LevelOfParent(unit.Id, parent.Id, at + "/parent"));
        }
    }

    private static void CheckPeople(IList<PersonData> people, Dictionary<string, OrgUnitData> units, List<Finding> findings)
    {
        var known = Index(people, person => person?.Id, "/people", findings);
        for (var i = 0; i < people.Count; i++)
        {
            var at = "/people/" + Numbers.ToText(i);
            if (people[i] is not { } person)
                continue;
            if (person.Unit is null || !units.ContainsKey(person.Unit))
                findings.Add(OrganisationFindings.UnknownUnit(person.Id, person.Unit, at + "/unit"));
            if (!string.IsNullOrEmpty(person.Manager) && !known.ContainsKey(person.Manager!))
                findings.Add(OrganisationFindings.UnknownManager(person.Id, person.Manager!, at + "/manager"));
            if (person.Roles?.Any(string.IsNullOrEmpty) == true)
                findings.Add(OrganisationFindings.EmptyRole(person.Id, at + "/roles"));
        }
    }

    private static Dictionary<string, TData> Index<TData>(IList<TData> items, Func<TData, string?> idOf, string list, List<Finding> findings)
    {
        var known = new Dictionary<string, TData>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var id = idOf(items[i]);
            var at = list + "/" + Numbers.ToText(i);
            if (string.IsNullOrEmpty(id))
                findings.Add(OrganisationFindings.NoId(at));
            else if (known.ContainsKey(id!))
                findings.Add(OrganisationFindings.Twice(id!, at + "/id"));
            else
                known[id!] = items[i];
        }

        return known;
    }

    /// <summary>Every circle of references, each once; what only leads into a circle is not part of it.</summary>
    private static List<string[]> Rings<TData>(IEnumerable<TData> items, Func<TData, string?> idOf, Func<TData, string?> aboveOf)
    {
        var above = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!string.IsNullOrEmpty(idOf(item)))
                above[idOf(item)!] = aboveOf(item);
        }

        var rings = new List<string[]>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in above.Keys)
        {
            var path = new List<string>();
            var at = start;
            while (!string.IsNullOrEmpty(at) && above.ContainsKey(at!) && done.Add(at!))
            {
                path.Add(at!);
                at = above[at!];
            }

            var from = at is null ? -1 : path.IndexOf(at);
            if (from >= 0)
                rings.Add([.. path.Skip(from)]);
        }

        return rings;
    }
}
