namespace Ltc;

/// <summary>The stages of the life cycle by which the general relationship is kept.</summary>
/// <remarks>Source: seed 004.</remarks>
public enum RelationshipPhase : byte
{
    /// <summary>寻找发掘商机: finding opportunities.</summary>
    FindingOpportunities = 0,

    /// <summary>项目运作（含投标）: running the project, the bid included.</summary>
    ProjectAndBid,

    /// <summary>合同执行: executing the contract.</summary>
    Execution,

    /// <summary>回款: collecting.</summary>
    Collection,
}
