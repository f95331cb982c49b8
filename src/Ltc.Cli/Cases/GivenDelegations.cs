using System;
using System.Globalization;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Delegations as the cases write them.</summary>
internal static class GivenDelegations
{
    /// <summary>Reads the list <c>delegations</c>; an absent one is empty.</summary>
    internal static DelegationList Read(Given given)
    {
        if (given.Take("delegations") is null)
            return DelegationList.Empty;
        var data = given.Objects("delegations").Select(One).ToArray();
        return DelegationList.TryCreate(data, out var delegations, out var findings) ? delegations! : throw CaseException.Of(findings);
    }

    private static readonly string[] Short = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Reads a moment; one that names no offset is in UTC, and a date alone is its midnight.</summary>
    internal static DateTimeOffset Moment(Given given, string name)
    {
        var text = given.Text(name);
        if (ValueText.TryInstant(text, out var moment)
            || DateTimeOffset.TryParseExact(text, Short, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment))
            return moment;
        return CalendarDate.TryParse(text, out var day)
            ? new DateTimeOffset(day.Year, day.Month, day.Day, 0, 0, 0, TimeSpan.Zero)
            : throw CaseException.Expected(given.Path(name), CaseExpected.Moment, text);
    }

    /// <summary>Reads a day.</summary>
    internal static CalendarDate Day(Given given, string name)
    {
        var text = given.Text(name);
        return CalendarDate.TryParse(text, out var day) ? day : throw CaseException.Expected(given.Path(name), CaseExpected.Date, text);
    }

    private static DelegationData One(Given given)
    {
        var data = new DelegationData
        {
            From = given.Text("from"),
            To = given.Text("to"),
            Start = Moment(given, "start"),
            End = Moment(given, "end"),
            Unit = given.TextOrNull("unit"),
        };
        given.End();
        return data;
    }
}
