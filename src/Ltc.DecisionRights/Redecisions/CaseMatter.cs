namespace Ltc;

/// <summary>What an opinion can rest on: a part of a case that changes by itself.</summary>
/// <remarks>The text is no matter of its own: a review of another text is another review, whoever gave it.</remarks>
public enum CaseMatter : byte
{
    /// <summary>范围: unit, region, customer group, product and grade.</summary>
    Scope = 0,

    /// <summary>金额: the amount, its currency and the key that it is counted under.</summary>
    Amount,

    /// <summary>毛利: the margin and the profit of the calculations.</summary>
    Margin,

    /// <summary>价格: the discount.</summary>
    Price,

    /// <summary>付款与授信: the share paid before delivery, the payment term, the use of the credit limit.</summary>
    Payment,

    /// <summary>条款: the deviation from the standard text and the red-line terms.</summary>
    Terms,

    /// <summary>交付: the delivery risk.</summary>
    Delivery,

    /// <summary>风险: win chance, risk reserve and deviation of the cost.</summary>
    Risk,

    /// <summary>其他维度: the dimensions that a company has added.</summary>
    Others,
}
