using System.Collections.Generic;

namespace Ltc;

/// <summary>Where a grant holds.</summary>
/// <remarks>
/// Mutable at the edge (JSON, EF, C# 7.3); a <see cref="Grant"/> copies it. A list that is empty restricts nothing: what a limit may not do, a scope may, since
/// the unit always stands.
/// </remarks>
public sealed class GrantScope
{
    /// <summary>The unit; the grant holds there and in every unit below.</summary>
    /// <value>An id of the organisation; required.</value>
    public string? Unit { get; set; }

    /// <summary>The sales regions.</summary>
    /// <value>Empty for all.</value>
    public IList<string> Regions { get; set; } = new List<string>();

    /// <summary>The customer groups (系统部).</summary>
    /// <value>Empty for all.</value>
    public IList<string> CustomerGroups { get; set; } = new List<string>();

    /// <summary>The products that may be sold under it.</summary>
    /// <value>Empty for all.</value>
    public IList<string> Products { get; set; } = new List<string>();

    internal GrantScope Copy() => new()
    {
        Unit = Unit,
        Regions = [.. Regions ?? []],
        CustomerGroups = [.. CustomerGroups ?? []],
        Products = [.. Products ?? []],
    };
}
