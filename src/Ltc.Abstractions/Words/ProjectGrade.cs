namespace Ltc;

/// <summary>The grades of a project, from the mildest to the strictest.</summary>
/// <remarks>Source: domain.md §4.1 and §14.1. A higher number is a higher grade.</remarks>
public enum ProjectGrade : byte
{
    /// <summary>一般级: an ordinary project.</summary>
    General = 0,

    /// <summary>代表处级: the rep office watches it.</summary>
    RepOffice,

    /// <summary>地区部级: the region watches it.</summary>
    Region,

    /// <summary>公司级: the company watches it.</summary>
    Company,
}
