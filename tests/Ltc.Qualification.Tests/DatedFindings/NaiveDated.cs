using System;
using System.Linq;

namespace Ltc.Tests.DatedFindings;

/// <summary>Dated rules in LINQ over the framework's own dates: days late, or why not.</summary>
internal static class NaiveDated
{
    internal static string Of(DatedRule rule, DatedSubject subject, DateOnly at)
    {
        var flags = rule.When.Select(flag => (Wanted: flag.Value, Said: subject.Flags.TryGetValue(flag.Key, out var said) ? said : null)).ToArray();
        if (flags.Any(flag => flag.Said is { } known && known != flag.Wanted))
            return "fine";
        var late = Late(rule, subject, at);
        return late == "fine" ? "fine" : flags.Any(flag => flag.Said is null) ? "unknown" : late;
    }

    private static string Late(DatedRule rule, DatedSubject subject, DateOnly at)
    {
        if (rule.Kind == DatedRuleKind.EachWeek)
        {
            if (!subject.Days.TryGetValue(rule.From, out var days) || days is null || days.Any(day => (DateOnly)day > at))
                return "unknown";
            var monday = Enumerable.Range(0, 7).Select(back => at.AddDays(-back)).Single(day => day.DayOfWeek == DayOfWeek.Monday).AddDays(-7);
            return days.Count(day => (DateOnly)day >= monday && (DateOnly)day < monday.AddDays(7)) >= rule.Limit ? "fine" : Show(monday.AddDays(6), at);
        }

        if (!subject.Dates.TryGetValue(rule.From, out var said) || said is null || ((DateOnly)said.Value > at && rule.Kind != DatedRuleKind.Ahead))
            return "unknown";
        var date = (DateOnly)said.Value;
        if (rule.Kind == DatedRuleKind.Ahead)
            return at >= Add(date, -rule.Limit, rule.Unit) ? Show(date, at) : "fine";
        if (rule.Kind == DatedRuleKind.EachYear)
        {
            var due = new[] { at.Year, at.Year - 1 }.Select(year => new DateOnly(year, rule.Month, Math.Min(rule.Day, DateTime.DaysInMonth(year, rule.Month)))).First(day => day < at);
            return date >= Add(due.AddDays(1), -rule.Limit, rule.Unit) ? "fine" : Show(due, at);
        }

        var last = Add(date, rule.Limit, rule.Unit).AddDays(rule.Kind == DatedRuleKind.AtLeast ? -1 : 0);
        return at > last ? Show(last, at) : "fine";
    }

    private static DateOnly Add(DateOnly date, int limit, DatedUnit unit) => unit switch
    {
        DatedUnit.Days => date.AddDays(limit),
        DatedUnit.Weeks => date.AddDays(7 * limit),
        DatedUnit.Months => date.AddMonths(limit),
        DatedUnit.Quarters => date.AddMonths(3 * limit),
        _ => date.AddYears(limit),
    };

    private static string Show(DateOnly due, DateOnly at) => $"{at.DayNumber - due.DayNumber}";
}
