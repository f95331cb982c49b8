namespace Ltc;

/// <summary>Whom the customer has chosen.</summary>
public enum CustomerChoice : byte
{
    /// <summary>选择我方: us, or us as the preferred bidder.</summary>
    Us = 0,

    /// <summary>选择竞争对手: somebody else.</summary>
    Rival,

    /// <summary>取消采购: nobody; the customer buys nothing.</summary>
    Nobody,
}
