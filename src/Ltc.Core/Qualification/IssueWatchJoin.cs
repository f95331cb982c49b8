namespace Ltc;

/// <summary>Brings the watch that a level keeps over its customer issues to the dated rules.</summary>
public static class IssueWatchJoin
{
    /// <summary>Describes a watch as a subject of dated rules.</summary>
    /// <param name="watch">The watch of a level.</param>
    /// <param name="id">Which unit keeps it.</param>
    /// <param name="watched">When it was kept last, or when the unit began; null is not known.</param>
    /// <param name="owner">Who answers for it; null is not known.</param>
    /// <returns>A subject of the kind <c>issue-watch</c>.</returns>
    /// <exception cref="System.ArgumentNullException">The watch is null.</exception>
    public static DatedSubject ToDatedSubject(this IssueWatch watch, string? id, CalendarDate? watched, string? owner)
    {
        if (watch is null)
            throw new System.ArgumentNullException(nameof(watch));
        var subject = new DatedSubject { About = "issue-watch", Id = id };
        subject.Dates["watched"] = watched;
        subject.Flags["weekly"] = watch.Rhythm == IssueRhythm.Weekly;
        subject.People["owner"] = owner;
        return subject;
    }
}
