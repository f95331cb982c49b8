namespace Ltc;

/// <summary>How a dated rule counts.</summary>
public enum DatedRuleKind : byte
{
    /// <summary>Late once more than the limit has gone by since the date: the limit itself is in time.</summary>
    MoreThan = 0,

    /// <summary>Late as soon as the limit has gone by since the date.</summary>
    AtLeast,

    /// <summary>Something ends on the date: reported from the limit before that day on, and late after it.</summary>
    Ahead,

    /// <summary>Has to be done each year by a day of the calendar; the limit says how long before that day it may be done to count for the year.</summary>
    EachYear,

    /// <summary>Has to happen so many times in each week from Monday to Sunday; the limit is how many times.</summary>
    EachWeek,
}
