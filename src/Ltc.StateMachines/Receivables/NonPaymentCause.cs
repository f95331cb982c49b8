namespace Ltc;

/// <summary>Why a customer has not paid.</summary>
/// <remarks>Source: domain.md §9.5; "cannot pay yet" and "will not pay" are different branches.</remarks>
public enum NonPaymentCause : byte
{
    /// <summary>争议: the customer disputes it.</summary>
    Dispute = 0,

    /// <summary>流程: papers or approvals are stuck.</summary>
    Process,

    /// <summary>暂无支付能力: wants to, but has no cash yet.</summary>
    CannotPay,

    /// <summary>拒绝支付: could, but does not want to.</summary>
    WillNotPay,
}
