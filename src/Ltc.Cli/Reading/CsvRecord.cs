using System;
using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>One record of a CSV file; the reader fills the same one again and again.</summary>
internal sealed class CsvRecord
{
    /// <summary>The longest field, in characters, its quotes included.</summary>
    internal const int MaximumField = 1_000_000;

    /// <summary>The most fields that are kept.</summary>
    internal const int MaximumFields = 4_096;

    /// <summary>The longest record, in characters.</summary>
    internal const int MaximumText = 4 * MaximumField;

    private readonly List<CsvProblem> _problems = [];
    private string[] _fields = new string[16];
    private int _kept;

    /// <summary>The physical line on which the record starts.</summary>
    /// <value>From 1.</value>
    internal int Line { get; private set; }

    /// <summary>How many fields there are, those past the limit included.</summary>
    internal int Count { get; set; }

    /// <summary>What is wrong with the record as CSV.</summary>
    internal IReadOnlyList<CsvProblem> Problems => _problems;

    /// <summary>Whether the record is an empty line.</summary>
    internal bool IsBlank => Count <= 1 && (_kept == 0 || _fields[0].Length == 0) && _problems.Count == 0;

    /// <summary>The fields that are kept, with the blanks around them.</summary>
    internal ReadOnlySpan<string> Kept => _fields.AsSpan(0, _kept);

    /// <summary>Takes one field without the blanks around it.</summary>
    /// <param name="index">From 0.</param>
    /// <returns>Its characters.</returns>
    internal ReadOnlySpan<char> this[int index] => Kept[index].AsSpan().Trim();

    internal void Start(int line)
    {
        Line = line;
        Count = 0;
        _kept = 0;
        _problems.Clear();
    }

    internal string Keep(string field)
    {
        if (_kept == _fields.Length)
            Array.Resize(ref _fields, 2 * _kept);
        return _fields[_kept++] = field;
    }

    internal bool Has(FindingKind kind)
    {
        foreach (var problem in _problems)
        {
            if (problem.Kind == kind)
                return true;
        }

        return false;
    }

    internal void Report(FindingKind kind, int line, int column)
    {
        if (!Has(kind))
            _problems.Add(new CsvProblem(kind, line, column));
    }
}
