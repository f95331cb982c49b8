namespace Ltc;

/// <summary>The roles in the decision chain of a customer.</summary>
/// <remarks>Source: seed 004; domain.md §8.2.</remarks>
public enum ChainRole : byte
{
    /// <summary>发起者: asks for it first.</summary>
    Initiator = 0,

    /// <summary>使用者: works with it.</summary>
    User,

    /// <summary>影响者: is listened to.</summary>
    Influencer,

    /// <summary>决定者: decides.</summary>
    Decider,

    /// <summary>批准者: approves what was decided.</summary>
    Approver,

    /// <summary>购买者: buys.</summary>
    Purchaser,

    /// <summary>控制者: lets people and papers pass, or not.</summary>
    Controller,
}
