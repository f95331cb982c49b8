using System.Collections.Generic;

namespace Ltc;

/// <summary>One duty that is late, about to end, or of which that cannot be said.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DatedFinding
{
    internal DatedFinding(DatedRule rule, string? subject, string? owner, CalendarDate? dueOn, int? daysLate, IReadOnlyList<string> missing)
    {
        Rule = rule;
        Subject = subject;
        Owner = owner;
        DueOn = dueOn;
        DaysLate = daysLate;
        Missing = missing;
    }

    /// <summary>The rule that found it.</summary>
    /// <value>Never null.</value>
    public DatedRule Rule { get; }

    /// <summary>The id of the rule.</summary>
    /// <value>Kebab-case.</value>
    public string Id => Rule.Id;

    /// <summary>What it is about.</summary>
    /// <value>The id of the subject; null when it has none.</value>
    public string? Subject { get; }

    /// <summary>Who is told.</summary>
    /// <value>A person; null when nobody has said who has the role.</value>
    public string? Owner { get; }

    /// <summary>Whether it is late, about to end or not known.</summary>
    /// <value>Unknown without days.</value>
    public DatedFindingKind Kind => DaysLate is not { } days ? DatedFindingKind.Unknown : days > 0 ? DatedFindingKind.Late : DatedFindingKind.Ahead;

    /// <summary>The last day that was, or is, in time.</summary>
    /// <value>Null when it is not known.</value>
    public CalendarDate? DueOn { get; }

    /// <summary>How many days late it is.</summary>
    /// <value>1 on the first late day; 0 and below for something that has not ended yet; null when it is not known.</value>
    public int? DaysLate { get; }

    /// <summary>What keeps it from being said: the ids of dates, days and flags that are not known or cannot be right.</summary>
    /// <value>Empty unless the kind is Unknown.</value>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The finding as a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>the lead was not reviewed for more than 7 days: 2 days late</c>.</returns>
    public string Text(Language language = Language.English) => Kind switch
    {
        DatedFindingKind.Unknown => DatedPhrases.Unknown(Rule.Text, Missing, language),
        DatedFindingKind.Ahead => DatedPhrases.Left(Rule.Text, -DaysLate!.Value, language),
        _ => DatedPhrases.Late(Rule.Text, DaysLate!.Value, language),
    };

    /// <summary>Rule, subject and sentence.</summary>
    /// <returns>For the log.</returns>
    public override string ToString() => $"{Id} {Subject}: {Text()}";

    /// <summary>Latest first; then what is not known; equal ones by rule and subject.</summary>
    internal static int Compare(DatedFinding one, DatedFinding other)
    {
        var days = (other.DaysLate ?? int.MinValue).CompareTo(one.DaysLate ?? int.MinValue);
        if (days != 0)
            return days;
        var rule = string.CompareOrdinal(one.Id, other.Id);
        return rule != 0 ? rule : string.CompareOrdinal(one.Subject, other.Subject);
    }
}
