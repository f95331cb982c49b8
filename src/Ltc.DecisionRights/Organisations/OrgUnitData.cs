namespace Ltc;

/// <summary>A unit of an organisation as it is stored.</summary>
/// <remarks>Mutable at the edge (JSON, EF, C# 7.3); <see cref="Organisation.TryCreate"/> checks and copies it.</remarks>
public sealed class OrgUnitData
{
    /// <summary>The id, unique among the units.</summary>
    /// <value>Required.</value>
    public string? Id { get; set; }

    /// <summary>What people call it.</summary>
    /// <value>Null when it is called by its id.</value>
    public string? Name { get; set; }

    /// <summary>The level of authority that it stands on.</summary>
    /// <value>Required.</value>
    public OrgLevel? Level { get; set; }

    /// <summary>The id of the unit above.</summary>
    /// <value>Null for a unit at the highest level of the organisation; required for every other.</value>
    public string? Parent { get; set; }
}
