namespace Ltc;

/// <summary>Who of ours keeps a relationship.</summary>
/// <remarks>Source: seed 004.</remarks>
public enum SellerRole : byte
{
    /// <summary>客户经理: the account manager.</summary>
    AccountManager = 0,

    /// <summary>解决方案专家: the solution expert.</summary>
    SolutionExpert,

    /// <summary>市场专家: the market expert.</summary>
    MarketExpert,

    /// <summary>交付经理: the delivery manager.</summary>
    DeliveryManager,

    /// <summary>回款经理: the collection manager.</summary>
    CollectionManager,

    /// <summary>代表处主管: the head of the rep office.</summary>
    RepOfficeHead,
}
