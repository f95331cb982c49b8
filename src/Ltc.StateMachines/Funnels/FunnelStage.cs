namespace Ltc;

/// <summary>The six funnel stages of a pipeline, from a lead to cash.</summary>
/// <remarks>Source: domain.md §1.5.</remarks>
public enum FunnelStage : byte
{
    /// <summary>线索.</summary>
    Lead = 0,

    /// <summary>机会点.</summary>
    Opportunity,

    /// <summary>方案/投标: solution and bid.</summary>
    Solution,

    /// <summary>合同/谈判: contract and negotiation.</summary>
    Contract,

    /// <summary>已签约.</summary>
    Signed,

    /// <summary>回款: delivery and collection.</summary>
    Cash,
}
