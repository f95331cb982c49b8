using System.Collections.Generic;

namespace Ltc;

/// <summary>A person of an organisation as it is stored.</summary>
/// <remarks>Mutable at the edge (JSON, EF, C# 7.3); <see cref="Organisation.TryCreate"/> checks and copies it.</remarks>
public sealed class PersonData
{
    /// <summary>The id, unique among the people.</summary>
    /// <value>Required.</value>
    public string? Id { get; set; }

    /// <summary>The id of the unit that the person belongs to.</summary>
    /// <value>Required.</value>
    public string? Unit { get; set; }

    /// <summary>The roles that the person holds today.</summary>
    /// <value>Ids in kebab-case, for example <c>region-head</c>; perhaps none.</value>
    public IList<string> Roles { get; set; } = new List<string>();

    /// <summary>The id of the manager in the line organisation.</summary>
    /// <value>Null for whoever has none.</value>
    public string? Manager { get; set; }
}
