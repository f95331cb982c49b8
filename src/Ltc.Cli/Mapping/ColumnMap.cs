using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>Which column of a file holds which field.</summary>
internal sealed class ColumnMap
{
    private readonly int[] _columns;

    /// <summary>Creates a map.</summary>
    /// <param name="headings">The headings of the file.</param>
    /// <param name="columns">For each field its column from 0, or -1.</param>
    internal ColumnMap(IReadOnlyList<string> headings, int[] columns)
    {
        Headings = headings;
        _columns = columns;
    }

    /// <summary>The headings of the file, in its order.</summary>
    internal IReadOnlyList<string> Headings { get; }

    /// <summary>Finds the column of a field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>From 0; -1 when the file has none.</returns>
    internal int this[DealField field] => _columns[(int)field];

    /// <summary>Whether the file has a field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>True when a column holds it.</returns>
    internal bool Has(DealField field) => _columns[(int)field] >= 0;

    /// <summary>Finds the heading of a field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The heading as the file writes it, or the field's id when the file has none.</returns>
    internal string HeadingOf(DealField field) => Has(field) ? Headings[this[field]] : DealFields.Of(field).Id;
}
