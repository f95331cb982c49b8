using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>How a field is called.</summary>
/// <param name="field">The field.</param>
/// <param name="id">Its id in <c>--map</c> and in JSON.</param>
/// <param name="name">Its name.</param>
/// <param name="headings">Its usual headings in folded form, best first: a heading of an earlier group wins over one of a later group.</param>
internal sealed class DealFieldInfo(DealField field, string id, Text name, params string[][] headings)
{
    /// <summary>The field.</summary>
    internal DealField Field { get; } = field;

    /// <summary>Its id in <c>--map</c> and in JSON.</summary>
    internal string Id { get; } = id;

    /// <summary>Its name.</summary>
    internal Text Name { get; } = name;

    /// <summary>Its usual headings in folded form, best first.</summary>
    internal IReadOnlyList<string[]> Headings { get; } = headings;
}
