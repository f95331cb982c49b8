using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A list with texts that people follow: the steps of the process, the chapters of a file, the scenes of customer work.</summary>
/// <remarks>
/// Immutable, pure. Decided here: several entries of one item count together, the latest day and all sources; an entry is too old when the months of the list
/// have gone by since its day, so that the last day of them is still fresh; a day after the day of the question proves nothing.
/// </remarks>
public sealed class NamedList
{
    private readonly NamedItem[] _items;

    private NamedList(string id, Text text, NamedItem[] items, int? mostAgeMonths, int leastSources, string source)
    {
        Id = id;
        Text = text;
        _items = items;
        MostAgeMonths = mostAgeMonths;
        LeastSources = leastSources;
        Source = source;
    }

    /// <summary>What books and hosts call it.</summary>
    /// <value>Kebab-case.</value>
    public string Id { get; }

    /// <summary>The name for people.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>What belongs to it.</summary>
    /// <value>In their order; at least one.</value>
    public IReadOnlyList<NamedItem> Items => Array.AsReadOnly(_items);

    /// <summary>After how many months an item has to be brought up to date.</summary>
    /// <value>1 or more; null when items do not age.</value>
    public int? MostAgeMonths { get; }

    /// <summary>On how many sources an item rests at least.</summary>
    /// <value>0 when nobody asks for sources; 2 when one alone is not enough.</value>
    public int LeastSources { get; }

    /// <summary>Where the list comes from.</summary>
    /// <value>A seed or a section of the domain description; empty when it is the host's own.</value>
    public string Source { get; }

    /// <summary>Checks a list and makes it.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="text">The name for people.</param>
    /// <param name="items">What belongs to it, in order.</param>
    /// <param name="mostAgeMonths">After how many months an item is too old, 1 or more; null when items do not age.</param>
    /// <param name="leastSources">On how many sources an item rests at least, 0 or more.</param>
    /// <param name="source">Where the list comes from.</param>
    /// <param name="list">The list, or null.</param>
    /// <param name="findings">Everything that is wrong: no item, an item twice, texts missing, numbers below their least.</param>
    /// <returns>Whether the list was made.</returns>
    /// <exception cref="ArgumentNullException">Id, items or source are null.</exception>
    public static bool TryCreate(
        string id,
        Text text,
        IEnumerable<NamedItem> items,
        int? mostAgeMonths,
        int leastSources,
        string source,
        out NamedList? list,
        out IReadOnlyList<Finding> findings)
    {
        NamedItem[] own = [.. items ?? throw new ArgumentNullException(nameof(items))];
        _ = id ?? throw new ArgumentNullException(nameof(id));
        _ = source ?? throw new ArgumentNullException(nameof(source));
        findings = NamedListFindings.Of(id, text, own, mostAgeMonths, leastSources);
        list = findings.Count == 0 ? new NamedList(id, text, own, mostAgeMonths, leastSources, source) : null;
        return list is not null;
    }

    /// <summary>Finds an item.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The item, or null.</returns>
    public NamedItem? Find(string id) => Array.Find(_items, item => item.Id == id);

    /// <summary>Says how complete something is that follows the list.</summary>
    /// <param name="entries">What there is, in any order.</param>
    /// <param name="asOf">The day of the question.</param>
    /// <returns>What is there, missing, too old, or rests on too few sources.</returns>
    /// <exception cref="ArgumentNullException">There are no entries.</exception>
    public ListCompleteness Completeness(IEnumerable<ListEntry> entries, CalendarDate asOf)
    {
        var given = (entries ?? throw new ArgumentNullException(nameof(entries))).ToLookup(entry => entry.Item ?? string.Empty, StringComparer.Ordinal);
        var present = _items.Where(item => given.Contains(item.Id)).ToArray();
        var days = present.Select(item => (Item: item, Day: LatestBy(given[item.Id], asOf))).ToArray();
        return new ListCompleteness(
            present,
            [.. _items.Except(present)],
            [.. days.Where(one => one.Day is { } day && IsTooOld(day, asOf)).Select(one => one.Item)],
            [.. days.Where(one => MostAgeMonths is not null && one.Day is null).Select(one => one.Item)],
            [.. present.Where(item => SourcesOf(given[item.Id]) < LeastSources)],
            [.. given.Select(group => group.Key).Where(id => Find(id) is null)]);
    }

    /// <summary>Id and size.</summary>
    /// <returns>For example <c>five-looks: 5 items</c>.</returns>
    public override string ToString() => $"{Id}: {Numbers.ToText(_items.Length)} items";

    private static CalendarDate? LatestBy(IEnumerable<ListEntry> entries, CalendarDate asOf)
    {
        CalendarDate? latest = null;
        foreach (var entry in entries)
        {
            if (entry.UpdatedOn is { } day && day <= asOf && (latest is null || day > latest))
                latest = day;
        }

        return latest;
    }

    private bool IsTooOld(CalendarDate day, CalendarDate asOf) => MostAgeMonths is { } months && DatedDays.Shift(day, months, DatedUnit.Months) < asOf.DayNumber;

    private static int SourcesOf(IEnumerable<ListEntry> entries) =>
        entries.SelectMany(entry => entry.Sources ?? []).Where(source => !string.IsNullOrWhiteSpace(source)).Distinct(StringComparer.Ordinal).Count();
}
