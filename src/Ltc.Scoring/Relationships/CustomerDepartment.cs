namespace Ltc;

/// <summary>The departments of a customer that a deal meets on its way.</summary>
/// <remarks>Source: seed 004.</remarks>
public enum CustomerDepartment : byte
{
    /// <summary>市场部门: finds the problem and raises the need.</summary>
    Market = 0,

    /// <summary>规划部门: gathers the needs.</summary>
    Planning,

    /// <summary>采购部门: the hub that everything passes.</summary>
    Procurement,

    /// <summary>财务部门: holds the money.</summary>
    Finance,

    /// <summary>维护部门: runs what was bought, and signs the acceptance.</summary>
    Maintenance,

    /// <summary>建设部: builds.</summary>
    Construction,

    /// <summary>施工部: carries out the works.</summary>
    Works,

    /// <summary>决策领导: the leaders who decide and approve.</summary>
    Leaders,
}
