using System.Collections.Generic;

namespace Ltc;

/// <summary>How complete something is that follows a named list: what is there, missing, too old, or rests on too few sources.</summary>
/// <remarks>Immutable. An item can be too old and rest on too few sources at once; then it is named in both.</remarks>
public sealed class ListCompleteness
{
    internal ListCompleteness(
        IReadOnlyList<NamedItem> present,
        IReadOnlyList<NamedItem> missing,
        IReadOnlyList<NamedItem> tooOld,
        IReadOnlyList<NamedItem> undated,
        IReadOnlyList<NamedItem> thin,
        IReadOnlyList<string> unlisted)
    {
        Present = present;
        Missing = missing;
        TooOld = tooOld;
        Undated = undated;
        Thin = thin;
        Unlisted = unlisted;
    }

    /// <summary>Whether everything is there, fresh, and rests on enough sources.</summary>
    /// <value>Refused when an item is missing, too old or thin; Unknown when only the age of an item is not known.</value>
    public Answer Answer => Missing.Count + TooOld.Count + Thin.Count > 0 ? Answer.Refused : Undated.Count > 0 ? Answer.Unknown : Answer.Allowed;

    /// <summary>The items that are there, in whatever state.</summary>
    /// <value>In the order of the list.</value>
    public IReadOnlyList<NamedItem> Present { get; }

    /// <summary>The items that nobody has entered.</summary>
    /// <value>In the order of the list.</value>
    public IReadOnlyList<NamedItem> Missing { get; }

    /// <summary>The items that were last brought up to date too long ago.</summary>
    /// <value>In the order of the list; empty for a list whose items do not age.</value>
    public IReadOnlyList<NamedItem> TooOld { get; }

    /// <summary>The items whose age is not known, or whose date lies after the day of the question.</summary>
    /// <value>In the order of the list; empty for a list whose items do not age.</value>
    public IReadOnlyList<NamedItem> Undated { get; }

    /// <summary>The items that rest on fewer sources than the list asks for.</summary>
    /// <value>In the order of the list.</value>
    public IReadOnlyList<NamedItem> Thin { get; }

    /// <summary>The items that were entered and are not in the list.</summary>
    /// <value>Their ids, each once, as they were given; they complete nothing.</value>
    public IReadOnlyList<string> Unlisted { get; }
}
