using System.Collections.Generic;

namespace Ltc;

/// <summary>An organisation as it is stored: its units and its people.</summary>
/// <remarks>Mutable at the edge (JSON, EF, C# 7.3); <see cref="Organisation.TryCreate"/> checks and copies it.</remarks>
public sealed class OrganisationData
{
    /// <summary>The units, in any order.</summary>
    /// <value>At least one.</value>
    public IList<OrgUnitData> Units { get; set; } = new List<OrgUnitData>();

    /// <summary>The people, in any order.</summary>
    /// <value>Perhaps none.</value>
    public IList<PersonData> People { get; set; } = new List<PersonData>();
}
