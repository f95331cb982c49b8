namespace Ltc;

/// <summary>The four elements of a sale.</summary>
/// <remarks>Source: domain.md §12.2, named in seed 000. The relation is the first and the base of the others.</remarks>
public enum SalesElement : byte
{
    /// <summary>客户关系: the relation to the customer.</summary>
    Relationship = 0,

    /// <summary>解决方案: the solution.</summary>
    Solution,

    /// <summary>融资与回款条件: financing and the terms of payment.</summary>
    FinancingAndTerms,

    /// <summary>交付: delivery.</summary>
    Delivery,
}
