namespace Ltc;

/// <summary>The layers of a process, from its value down to its tools.</summary>
/// <remarks>Source: seed 004; domain.md §11.1.</remarks>
public enum ProcessLayer : byte
{
    /// <summary>流程大类: what the process is for.</summary>
    L1 = 0,

    /// <summary>流程组: the scope of the business, its best path and the abilities for it.</summary>
    L2,

    /// <summary>流程: the logic of the business, with its control points and decision points.</summary>
    L3,

    /// <summary>子流程: what each role does in each scenario.</summary>
    L4,

    /// <summary>流程活动: tools and templates.</summary>
    L5,

    /// <summary>任务: tools and templates.</summary>
    L6,
}
