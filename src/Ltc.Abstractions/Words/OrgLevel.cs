namespace Ltc;

/// <summary>The levels of the organisation that hold authority, from the mildest to the strictest.</summary>
/// <remarks>Source: domain.md §2.4 and §14.1. A higher number is a higher level.</remarks>
public enum OrgLevel : byte
{
    /// <summary>一线作战单元: the front-line unit inside its standing grant.</summary>
    FrontUnit = 0,

    /// <summary>代表处: the rep office.</summary>
    RepOffice,

    /// <summary>地区部: the region.</summary>
    Region,

    /// <summary>公司: the company.</summary>
    Company,
}
