using System;
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>Reads the value of a dimension from a request as a position that thresholds compare. Allocates nothing.</summary>
internal static class DimensionReading
{
    internal static bool TryRead(AuthorityDimension dimension, in AuthorityRequest request, in MoneyContext money, out decimal position)
    {
        switch (dimension.Source)
        {
            case DimensionSource.Grade:
                return TryWord(dimension, request.Grade, out position);
            case DimensionSource.TermsDeviation:
                return TryWord(dimension, request.TermsDeviation, out position);
            case DimensionSource.DeliveryRisk:
                return TryWord(dimension, request.DeliveryRisk, out position);
            case DimensionSource.Amount:
                return money.TryTotal(request, out position) && dimension.Range.Contains(position);
            case DimensionSource.Others:
                return TryOther(dimension, request.Others[dimension.Id], out position);
            default:
                var number = NumberOf(dimension.Source, request);
                position = number.GetValueOrDefault();
                return number.HasValue && dimension.Range.Contains(position);
        }
    }

    private static decimal? NumberOf(DimensionSource source, in AuthorityRequest request) => source switch
    {
        DimensionSource.MarginOverFloor => request.MarginOverFloor,
        DimensionSource.Discount => request.Discount,
        DimensionSource.AdvanceShare => request.AdvanceShare,
        DimensionSource.PaymentDays => request.PaymentDays,
        _ => request.CreditUse,
    };

    private static bool TryOther(AuthorityDimension dimension, in TableInput value, out decimal position)
    {
        if (dimension.Kind != DimensionKind.Words)
            return value.TryGetNumber(out position) && dimension.Range.Contains(position);
        var place = dimension.PlaceOf(value.Value);
        position = place;
        return place >= 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryWord<TValue>(AuthorityDimension dimension, TValue? value, out decimal position)
        where TValue : unmanaged, Enum
    {
        position = 0m;
        if (value is not { } given)
            return false;
        var number = EnumIds<TValue>.NumberOf(given);
        var place = number < EnumIds<TValue>.Ids.Count ? dimension.PlaceOf(EnumIds<TValue>.Ids[number]) : -1;
        position = place;
        return place >= 0;
    }
}
