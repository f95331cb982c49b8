using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Finds what is about to happen to the grants that hold now.</summary>
internal static class GrantNotices
{
    internal static IReadOnlyList<GrantNotice> Of(GrantSet grants, DateTimeOffset at, int days)
    {
        var notices = new List<GrantNotice>();
        foreach (var grant in grants.Grants.Where(grant => new GrantChain(grant).All(link => GrantValidity.GapOf(link, at) == GrantGaps.None)))
        {
            Add(notices, grant, GrantNoticeKind.Ends, grant.ValidUntil, at, days);
            if (grant.AssistedUntil is { } assisted && at < assisted)
                Add(notices, grant, GrantNoticeKind.AssistanceEnds, assisted, at, days);
            var left = CalendarDate.Of(at).DaysUntil(grant.ReviewOn);
            if (left <= days)
                notices.Add(new GrantNotice(grant, GrantNoticeKind.ReviewDue, grant.ReviewOn, left));
        }

        return [.. notices.OrderBy(notice => notice.DaysLeft)];
    }

    private static void Add(List<GrantNotice> notices, Grant grant, GrantNoticeKind kind, DateTimeOffset when, DateTimeOffset at, int days)
    {
        if ((when - at).Ticks > (decimal)days * TimeSpan.TicksPerDay)
            return;
        var day = CalendarDate.Of(when.ToOffset(at.Offset));
        notices.Add(new GrantNotice(grant, kind, day, CalendarDate.Of(at).DaysUntil(day)));
    }
}
