using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>One column that a file of leads may have.</summary>
/// <param name="id">Its id in <c>--map</c> and in JSON.</param>
/// <param name="kind">How its cells are read.</param>
/// <param name="name">Its name.</param>
/// <param name="fact">The fact that it gives; null when it gives none.</param>
/// <param name="headings">Its usual headings in folded form, best first: a heading of an earlier group wins over one of a later group.</param>
internal sealed class LeadColumn(string id, LeadColumnKind kind, Text name, string? fact, params string[][] headings)
{
    /// <summary>Its id in <c>--map</c> and in JSON.</summary>
    internal string Id { get; } = id;

    /// <summary>How its cells are read.</summary>
    internal LeadColumnKind Kind { get; } = kind;

    /// <summary>Its name.</summary>
    internal Text Name { get; } = name;

    /// <summary>The fact that it gives, or null.</summary>
    internal string? Fact { get; } = fact;

    /// <summary>Its usual headings in folded form, best first.</summary>
    internal IReadOnlyList<string[]> Headings { get; } = headings;
}
