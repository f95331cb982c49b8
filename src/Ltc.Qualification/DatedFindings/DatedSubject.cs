using System.Collections.Generic;

namespace Ltc;

/// <summary>Something that dated rules are about, as a host describes it: its dates, its flags and its people.</summary>
/// <remarks>
/// Settable at the edge. What is not named is not known. A duty that has never been done counts from the day on which it could first have been: the host gives
/// that day as the date, for example the day a lead was recorded as the day it was reviewed last.
/// </remarks>
public sealed class DatedSubject
{
    /// <summary>The kind of thing.</summary>
    /// <value>What <see cref="DatedRule.About"/> names; null is not known and meets no rule.</value>
    public string? About { get; set; }

    /// <summary>Which one it is.</summary>
    /// <value>Null is not known.</value>
    public string? Id { get; set; }

    /// <summary>Its dates by id.</summary>
    /// <value>A null date is not known.</value>
    public IDictionary<string, CalendarDate?> Dates { get; set; } = new Dictionary<string, CalendarDate?>();

    /// <summary>Its lists of days by id, for what is counted by the week.</summary>
    /// <value>A null list is not known; an empty one says that it never happened.</value>
    public IDictionary<string, IReadOnlyList<CalendarDate>?> Days { get; set; } = new Dictionary<string, IReadOnlyList<CalendarDate>?>();

    /// <summary>Its flags by id.</summary>
    /// <value>Null is not known.</value>
    public IDictionary<string, bool?> Flags { get; set; } = new Dictionary<string, bool?>();

    /// <summary>Its people by role.</summary>
    /// <value>Null is not known.</value>
    public IDictionary<string, string?> People { get; set; } = new Dictionary<string, string?>();
}
