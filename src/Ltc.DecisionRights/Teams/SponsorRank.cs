namespace Ltc;

/// <summary>The positions of sponsors and of the customer's people whom they face, from the lowest to the highest.</summary>
/// <remarks>
/// Source: domain.md §8.4 (CEO or vice president, director, department manager). Decided here: "rep office management" of §4.2 stands on the level of a
/// department manager, "region executive" on that of a director, "company VP" on that of a vice president.
/// </remarks>
public enum SponsorRank : byte
{
    /// <summary>部门经理、代表处管理层: a department manager, or the management of a rep office.</summary>
    DepartmentManager = 0,

    /// <summary>总监、地区部高管: a director, or an executive of a region.</summary>
    Director,

    /// <summary>副总裁: a vice president.</summary>
    VicePresident,

    /// <summary>首席执行官: the chief executive.</summary>
    ChiefExecutive,
}
