using System;

namespace Ltc;

/// <summary>Holds what was used against the ceilings of a grant.</summary>
internal static class GrantCeilings
{
    /// <summary>Whether a decision stays within every ceiling of a grant; Unknown when the uses or an amount are not known.</summary>
    internal static Truth Admit(Grant grant, Inquiry inquiry)
    {
        var admitted = Truth.True;
        foreach (var ceiling in grant.Ceilings)
            admitted &= Admit(grant, ceiling, inquiry);
        return admitted;
    }

    private static Truth Admit(Grant grant, GrantCeiling ceiling, Inquiry inquiry)
    {
        var most = ceiling.Most.GetValueOrDefault().Amount;
        if (inquiry.History is null || !inquiry.Money.TryConvert(inquiry.Request.Amount, out var left) || left < 0m)
            return Truth.Unknown;
        left = most - left;
        return TakeUses(grant, grant, ceiling.Period, inquiry, ref left);
    }

    /// <summary>Takes the uses of a grant and of everything below it from what is left.</summary>
    private static Truth TakeUses(Grant grant, Grant user, CeilingPeriod period, Inquiry inquiry, ref decimal left)
    {
        foreach (var use in inquiry.History!.Of(user.Id))
        {
            if (!Counts(grant, use.At, period, inquiry.At))
                continue;
            if (!inquiry.Money.TryConvert(use.Amount, out var used))
                return Truth.Unknown;
            left -= Math.Min(used, decimal.MaxValue / 2);
            if (left < 0m)
                return Truth.False;
        }

        Truth all = left >= 0m;
        foreach (var below in inquiry.Grants.Below(user.Id))
        {
            if (!all.IsFalse)
                all &= TakeUses(grant, below, period, inquiry, ref left);
        }

        return all;
    }

    private static bool Counts(Grant grant, DateTimeOffset used, CeilingPeriod period, DateTimeOffset at)
    {
        if (used > at)
            return false;
        if (period == CeilingPeriod.Validity)
            return used >= grant.ValidFrom && used < grant.ValidUntil;
        return NumberOf(used.ToOffset(at.Offset), period) == NumberOf(at, period);
    }

    /// <summary>Numbers the periods of the calendar that a clock with the offset of the question shows.</summary>
    private static int NumberOf(DateTimeOffset moment, CeilingPeriod period)
    {
        var day = CalendarDate.Of(moment);
        return period switch
        {
            CeilingPeriod.Month => (day.Year * 12) + day.Month - 1,
            CeilingPeriod.Quarter => (day.Year * 4) + ((day.Month - 1) / 3),
            _ => day.Year,
        };
    }
}
