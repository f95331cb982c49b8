namespace Ltc;

/// <summary>Where the value of a dimension stands in a request.</summary>
internal enum DimensionSource : byte
{
    Others = 0,
    Grade,
    Amount,
    MarginOverFloor,
    Discount,
    AdvanceShare,
    PaymentDays,
    CreditUse,
    TermsDeviation,
    DeliveryRisk,
}
