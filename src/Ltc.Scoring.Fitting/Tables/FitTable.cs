using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>A table to learn from: columns, and for each row whether the outcome came, did not come, or is not known yet.</summary>
/// <remarks>Immutable. Rows without an outcome teach nothing; they show which columns are filled in only once the outcome is known.</remarks>
public sealed class FitTable
{
    private FitTable(FitColumn[] columns, bool?[] outcome, decimal?[]? time)
    {
        Columns = Array.AsReadOnly(columns);
        Outcomes = outcome;
        Time = time;
        var known = Enumerable.Range(0, outcome.Length).Where(row => outcome[row].HasValue).ToArray();
        Known = new FitSample([.. outcome.Select(value => value == true)], known);
    }

    /// <summary>The columns, the target not among them.</summary>
    /// <value>In their order; headings are unique.</value>
    public IReadOnlyList<FitColumn> Columns { get; }

    /// <summary>The number of rows.</summary>
    /// <value>Rows without an outcome included.</value>
    public int Rows => Outcomes.Length;

    /// <summary>The number of rows whose outcome is known.</summary>
    /// <value>At most <see cref="Rows"/>.</value>
    public int KnownRows => Known.Rows.Length;

    /// <summary>The number of rows in which the outcome came.</summary>
    /// <value>At most <see cref="KnownRows"/>.</value>
    public int Positives => Known.Positives;

    internal bool?[] Outcomes { get; }

    /// <summary>When each row was, in any unit; null where nobody said an order.</summary>
    internal decimal?[]? Time { get; }

    /// <summary>The rows whose outcome is known.</summary>
    internal FitSample Known { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="columns">The columns, the target not among them.</param>
    /// <param name="outcomes">Whether the outcome came, for each row; null where it is not known.</param>
    /// <param name="time">When each row was, in any unit, to compare two periods; null where rows have no order.</param>
    /// <param name="table">The table; null when something is wrong.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    /// <exception cref="ArgumentNullException">Columns or outcomes are null.</exception>
    public static bool TryCreate(
        IReadOnlyList<FitColumn> columns,
        IReadOnlyList<bool?> outcomes,
        IReadOnlyList<decimal?>? time,
        out FitTable? table,
        out IReadOnlyList<Finding> findings)
    {
        if (columns is null)
            throw new ArgumentNullException(nameof(columns));
        if (outcomes is null)
            throw new ArgumentNullException(nameof(outcomes));
        var wrong = new List<Finding>();
        foreach (var group in columns.GroupBy(column => column.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            wrong.Add(FitFindings.HeadingTwice(group.Key));
        foreach (var column in columns.Where(column => column.Rows != outcomes.Count))
            wrong.Add(FitFindings.Length(column.Name, column.Rows, outcomes.Count));
        if (time is not null && time.Count != outcomes.Count)
            wrong.Add(FitFindings.Length("time", time.Count, outcomes.Count));
        findings = wrong.AsReadOnly();
        table = wrong.Count == 0 ? new FitTable([.. columns], [.. outcomes], time is null ? null : [.. time]) : null;
        return table is not null;
    }

    /// <summary>The same rows with some columns only.</summary>
    internal FitTable With(IEnumerable<FitColumn> columns) => new([.. columns], Outcomes, Time);
}
