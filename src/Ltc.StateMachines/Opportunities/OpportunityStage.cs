namespace Ltc;

/// <summary>The stages of an opportunity (机会点).</summary>
/// <remarks>Source: domain.md §1.4.</remarks>
public enum OpportunityStage : byte
{
    /// <summary>已识别: it has come from a lead.</summary>
    Identified = 0,

    /// <summary>验证中: is it worth pursuing?</summary>
    Validating,

    /// <summary>已立项: the initiation decision (ATI) says go.</summary>
    Approved,

    /// <summary>标前引导: requirements and criteria are shaped with the customer.</summary>
    PreBid,

    /// <summary>方案制定: the bid or the quotation is made.</summary>
    Bidding,

    /// <summary>投标已授权: the bid decision (ATB) says go.</summary>
    BidAuthorized,

    /// <summary>已提交: the bid or the quotation is with the customer.</summary>
    Submitted,

    /// <summary>已中标: the customer has chosen us.</summary>
    Awarded,

    /// <summary>谈判中: the contract is negotiated.</summary>
    Negotiating,

    /// <summary>签约已授权: the sign decision (ATC) says go.</summary>
    SignAuthorized,

    /// <summary>已签约: won.</summary>
    Signed,

    /// <summary>已丢单: the customer decided against us.</summary>
    Lost,

    /// <summary>已放弃: given up by decision.</summary>
    Abandoned,

    /// <summary>暂缓: set aside for at most 90 days.</summary>
    OnHold,
}
