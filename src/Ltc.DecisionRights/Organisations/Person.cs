using System;
using System.Collections.Generic;

namespace Ltc;

/// <summary>A person of an organisation: where the person belongs, which roles the person holds, whom the person reports to.</summary>
/// <remarks>Immutable; made by <see cref="Organisation.TryCreate"/>.</remarks>
public sealed class Person
{
    internal Person(PersonData data, OrgUnit unit, string[] roles)
    {
        Id = data.Id!;
        Unit = unit;
        Roles = Array.AsReadOnly(roles);
        ManagerId = string.IsNullOrEmpty(data.Manager) ? null : data.Manager;
    }

    /// <summary>The id, unique among the people.</summary>
    /// <value>Never empty.</value>
    public string Id { get; }

    /// <summary>The unit that the person belongs to.</summary>
    /// <value>Never null.</value>
    public OrgUnit Unit { get; }

    /// <summary>The roles that the person holds today.</summary>
    /// <value>In the order given, without repeats; perhaps none.</value>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>The id of the manager in the line organisation.</summary>
    /// <value>Null at the top of the line; <see cref="Organisation.ManagersOf"/> walks it.</value>
    public string? ManagerId { get; }

    /// <summary>Says whether the person holds a role today.</summary>
    /// <param name="role">The id of the role.</param>
    /// <returns>Ids are compared letter by letter.</returns>
    public bool Holds(string? role)
    {
        foreach (var held in Roles)
        {
            if (string.Equals(held, role, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
