using System.Collections.Generic;

namespace Ltc;

/// <summary>What a host has for one item of a named list.</summary>
public record struct ListEntry
{
    /// <summary>Names the item.</summary>
    /// <value>An id of the list; null or one that the list does not have is reported.</value>
    public string? Item { get; set; }

    /// <summary>The day on which it was last brought up to date.</summary>
    /// <value>Null is not known, which is never fresh.</value>
    public CalendarDate? UpdatedOn { get; set; }

    /// <summary>Who or what it rests on.</summary>
    /// <value>Names; the same name twice is one source; null or empty for none.</value>
    public IReadOnlyList<string>? Sources { get; set; }
}
