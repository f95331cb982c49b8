using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Reads rows of text into a table to learn from, in batches of any size.</summary>
/// <remarks>
/// A column whose texts are all numbers holds numbers; <c>NA</c>, <c>N/A</c>, <c>null</c>, <c>?</c> and <c>unknown</c> beside numbers are missing.
/// Every other text is a level. The empty text is missing. A reader collects; it is not shared between threads.
/// </remarks>
public sealed class FitTableReader
{
    /// <summary>What a request writes for the last column as target.</summary>
    /// <value>A column of that heading comes first.</value>
    public const string Last = "last";

    /// <summary>What a request writes when the rows stand in the order of time.</summary>
    /// <value>A column of that heading comes first.</value>
    public const string RowOrder = "rows";

    private readonly FitTableRequest _request;
    private readonly TextColumn[] _columns;
    private readonly List<Finding> _ragged = [];
    private int _rows;

    /// <summary>Starts with the headings.</summary>
    /// <param name="headings">The headings, in the order of the fields.</param>
    /// <param name="request">Which column is the target, and what its values mean.</param>
    /// <exception cref="ArgumentNullException">The headings are null.</exception>
    public FitTableReader(IReadOnlyList<string> headings, FitTableRequest request)
    {
        if (headings is null)
            throw new ArgumentNullException(nameof(headings));
        _request = request;
        _columns = [.. headings.Select(heading => new TextColumn(heading.Trim()))];
    }

    /// <summary>Adds one row.</summary>
    /// <param name="fields">Its fields, one for each heading; blanks around them do not count.</param>
    /// <exception cref="ArgumentNullException">The fields are null.</exception>
    public void Add(IReadOnlyList<string> fields)
    {
        if (fields is null)
            throw new ArgumentNullException(nameof(fields));
        _rows++;
        if (fields.Count != _columns.Length)
        {
            _ragged.Add(FitFindings.Ragged(_rows, fields.Count, _columns.Length));
            return;
        }

        for (var i = 0; i < _columns.Length; i++)
            _columns[i].Add(fields[i]);
    }

    /// <summary>Makes the table of what was read.</summary>
    /// <param name="table">The table; null when something is wrong.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public bool TryFinish(out FitTable? table, out IReadOnlyList<Finding> findings)
    {
        table = null;
        var wrong = new List<Finding>(_ragged);
        var target = TargetOf(wrong);
        var time = TimeOf(wrong);
        foreach (var heading in (_request.Drop ?? []).Where(heading => Find(heading) is null))
            wrong.Add(FitFindings.NoColumn(heading, Headings));
        var outcomes = target is null ? [] : TargetValues.Read(target, _request, wrong);
        var times = TimesOf(time, wrong);
        findings = wrong.AsReadOnly();
        if (wrong.Count > 0)
            return false;
        var left = _columns.Where(column => column != target && column != time && !(_request.Drop ?? []).Contains(column.Name, StringComparer.Ordinal));
        return FitTable.TryCreate([.. left.Select(column => column.ToColumn())], outcomes, times, out table, out findings);
    }

    private IEnumerable<string> Headings => _columns.Select(column => column.Name);

    private TextColumn? Find(string heading) => Array.Find(_columns, column => column.Name == heading);

    private TextColumn? TargetOf(List<Finding> wrong)
    {
        if (_request.Target is not { Length: > 0 } heading)
        {
            wrong.Add(FitFindings.NoTarget());
            return null;
        }

        var found = Find(heading) ?? (heading == Last ? _columns.LastOrDefault() : null);
        if (found is null)
            wrong.Add(FitFindings.NoColumn(heading, Headings));
        return found;
    }

    private TextColumn? TimeOf(List<Finding> wrong)
    {
        if (_request.Time is not { } heading)
            return null;
        var found = Find(heading);
        if (found is null && heading != RowOrder)
            wrong.Add(FitFindings.NoColumn(heading, Headings));
        return found;
    }

    private decimal?[]? TimesOf(TextColumn? column, List<Finding> wrong)
    {
        if (column is null)
            return _request.Time == RowOrder ? [.. Enumerable.Range(0, _rows).Select(row => (decimal?)row)] : null;
        var times = column.ToTime(out var unread);
        if (unread is not null)
            wrong.Add(FitFindings.TimeUnread(column.Name, unread));
        return times;
    }
}
