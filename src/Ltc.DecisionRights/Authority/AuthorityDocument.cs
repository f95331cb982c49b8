namespace Ltc;

/// <summary>The four authorization documents; one person may hold one of them without holding the others.</summary>
/// <remarks>Source: domain.md §3.1 facts 2 and 4, §3.4.</remarks>
public enum AuthorityDocument : byte
{
    /// <summary>条款: the terms of the contract.</summary>
    Terms = 0,

    /// <summary>签约: signing the contract.</summary>
    Signing,

    /// <summary>价格: the price.</summary>
    Price,

    /// <summary>授信: credit to the customer.</summary>
    Credit,
}
