using System.Collections.Generic;

namespace Ltc;

/// <summary>A set of grants as it is stored, with the sources from which all authority comes.</summary>
/// <remarks>Mutable at the edge (JSON, EF, C# 7.3); <see cref="GrantSet.TryCreate"/> checks and copies it.</remarks>
public sealed class GrantSetData
{
    /// <summary>Who holds authority by statute and needs no grant, for example <c>board</c>.</summary>
    /// <value>At least one.</value>
    public IList<string> Sources { get; set; } = new List<string>();

    /// <summary>The grants, in any order.</summary>
    /// <value>Perhaps none.</value>
    public IList<GrantData> Grants { get; set; } = new List<GrantData>();
}
