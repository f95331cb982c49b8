namespace Ltc;

/// <summary>Which book a rule comes from, where several books lie over each other.</summary>
/// <remarks>Immutable. Source: domain.md §11.2.</remarks>
public sealed class RuleOrigin
{
    internal RuleOrigin(string pointer, string book, string version, OrgLevel level, ProcessLayer layer)
    {
        Pointer = pointer;
        Book = book;
        Version = version;
        Level = level;
        Layer = layer;
    }

    /// <summary>What was said there.</summary>
    /// <value>A JSON pointer that names the items of a list by their ids; empty for the book as a whole.</value>
    public string Pointer { get; }

    /// <summary>The book that says it.</summary>
    /// <value>Its id.</value>
    public string Book { get; }

    /// <summary>Which edition of that book.</summary>
    /// <value>A semantic version.</value>
    public string Version { get; }

    /// <summary>Whose book it is.</summary>
    /// <value>The level of the organisation.</value>
    public OrgLevel Level { get; }

    /// <summary>The layer of the process that the rule belongs to.</summary>
    /// <value>L3 for the book as a whole.</value>
    public ProcessLayer Layer { get; }

    /// <summary>Place and book.</summary>
    /// <returns>For example <c>/funnel/stages/lead/alarmMonths: region-west 1.0.0 (Region)</c>.</returns>
    public override string ToString() => $"{Pointer}: {Book} {Version} ({Level})";
}
