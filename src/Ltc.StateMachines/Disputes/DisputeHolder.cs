namespace Ltc;

/// <summary>Who looks for a settlement of a dispute, from the front line to legal.</summary>
/// <remarks>Source: domain.md §9.7.</remarks>
public enum DisputeHolder : byte
{
    /// <summary>责任人: the owner on the front line.</summary>
    Owner = 0,

    /// <summary>代表处: the rep office.</summary>
    RepOffice,

    /// <summary>地区部: the region.</summary>
    Region,

    /// <summary>法务: legal.</summary>
    Legal,
}
