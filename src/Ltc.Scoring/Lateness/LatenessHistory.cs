using System.Collections.Generic;

namespace Ltc;

/// <summary>Tells from a ledger how a customer had paid by a day, and by nothing later.</summary>
/// <remarks>
/// Immutable, safe to share between threads; allocates nothing. Decided here: only what happened before the day of the question counts, because the order of
/// events within a day is not known; a receivable that was paid on that day or later is open, one issued on that day or later does not exist yet; an event
/// before the issue counts from the issue on. The order of the entries never matters.
/// </remarks>
public sealed class LatenessHistory
{
    private LatenessHistory(int graceDays, int? lookBackDays)
    {
        GraceDays = graceDays;
        LookBackDays = lookBackDays;
    }

    /// <summary>How many days after the due date a payment still counts as in time, with 0 days late.</summary>
    /// <value>0 or more; 0 by default (ours).</value>
    public int GraceDays { get; }

    /// <summary>How long before the question a receivable may have been issued to be looked at.</summary>
    /// <value>Days, 1 or more; null, the default (ours), for the whole ledger.</value>
    public int? LookBackDays { get; }

    /// <summary>Defines the look at the whole ledger without a grace period.</summary>
    /// <returns>The same numbers on every call.</returns>
    public static LatenessHistory Define() => new(0, null);

    /// <summary>Makes a look at the ledger, or says everything that is wrong with its numbers.</summary>
    /// <param name="graceDays">How many days after the due date a payment still counts as in time, 0 or more.</param>
    /// <param name="lookBackDays">How long before the question a receivable may have been issued, 1 or more; null for the whole ledger.</param>
    /// <param name="history">The look, or null.</param>
    /// <param name="findings">Everything that is wrong; empty when it was made.</param>
    /// <returns>Whether it was made.</returns>
    public static bool TryCreate(int graceDays, int? lookBackDays, out LatenessHistory? history, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        if (graceDays < 0)
            found.Add(Grace(graceDays));
        if (lookBackDays < 1)
            found.Add(LookBack(lookBackDays.Value));
        findings = found;
        history = found.Count == 0 ? new LatenessHistory(graceDays, lookBackDays) : null;
        return history is not null;
    }

    /// <summary>Tells how a customer had paid.</summary>
    /// <param name="ledger">The receivables of this customer, as the ledger has them today.</param>
    /// <param name="at">The day of the question, as a rule the day on which a new invoice is issued.</param>
    /// <returns>The facts as they were known before that day.</returns>
    public LatenessRecord At(IReadOnlyList<PastReceivable> ledger, CalendarDate at)
    {
        int receivables = 0, payments = 0, withoutDue = 0, withoutIssue = 0, late = 0, open = 0, overdue = 0, openWithoutDue = 0, disputed = 0;
        var daysLate = 0m;
        for (var i = 0; i < ledger.Count; i++)
        {
            var one = ledger[i];
            if (one.Issued is not { } issued)
            {
                withoutIssue++;
                continue;
            }

            if (issued >= at || issued.DaysUntil(at) > (LookBackDays ?? int.MaxValue))
                continue;
            receivables++;
            disputed += one.Disputed < at ? 1 : 0;
            withoutDue += one.Due is null ? 1 : 0;
            if (one.Paid < at)
            {
                var days = one.Due is { } due ? DaysLate(due, one.Paid.Value) : 0;
                payments += one.Due is null ? 0 : 1;
                late += days > 0 ? 1 : 0;
                daysLate += days;
                continue;
            }

            open++;
            overdue += one.Due is { } last && DaysLate(last, at) > 0 ? 1 : 0;
            openWithoutDue += one.Due is null ? 1 : 0;
        }

        var facts = new LatenessFacts
        {
            LateShare = payments > 0 ? (decimal)late / payments : null,
            MeanDaysLate = payments > 0 ? daysLate / payments : null,
            OpenCount = withoutIssue > 0 ? null : open,
            OverdueCount = withoutIssue > 0 || openWithoutDue > 0 ? null : overdue,
            DisputeShare = receivables > 0 ? (decimal)disputed / receivables : null,
        };
        return new LatenessRecord(facts, receivables, payments, withoutDue, withoutIssue);
    }

    /// <summary>A day in the grace period is in time; a day after it is late from the due date on.</summary>
    private int DaysLate(CalendarDate due, CalendarDate day) => due.DaysUntil(day) is var days && days > GraceDays ? days : 0;

    private static Finding Grace(int days) => new("lateness-grace", new Text(
        $"{Numbers.ToText(days)} days of grace; expected 0 or more",
        $"宽限 {Numbers.ToText(days)} 天，应不小于 0",
        $"寬限 {Numbers.ToText(days)} 天，應不小於 0"), "/graceDays");

    private static Finding LookBack(int days) => new("lateness-look-back", new Text(
        $"a look back of {Numbers.ToText(days)} days; expected 1 or more",
        $"回溯 {Numbers.ToText(days)} 天，应不少于 1 天",
        $"回溯 {Numbers.ToText(days)} 天，應不少於 1 天"), "/lookBackDays");
}
