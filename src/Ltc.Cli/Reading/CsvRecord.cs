using System;
using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>One record of a CSV file; the reader fills the same one again and again.</summary>
internal sealed class CsvRecord
{
    /// <summary>The longest field that is kept, in characters.</summary>
    internal const int MaximumField = 1_000_000;

    /// <summary>The most fields that are kept.</summary>
    internal const int MaximumFields = 4_096;

    private const int MaximumText = 4 * MaximumField;
    private readonly List<int> _ends = [];
    private readonly List<CsvProblem> _problems = [];
    private char[] _text = new char[256];
    private int _length;

    /// <summary>The physical line on which the record starts.</summary>
    /// <value>From 1.</value>
    internal int Line { get; private set; }

    /// <summary>How many fields there are, those past the limit included.</summary>
    internal int Count { get; private set; }

    /// <summary>What is wrong with the record as CSV.</summary>
    internal IReadOnlyList<CsvProblem> Problems => _problems;

    /// <summary>Whether the record is an empty line.</summary>
    internal bool IsBlank => Count <= 1 && _length == 0 && _problems.Count == 0;

    /// <summary>Takes one field without the blanks around it.</summary>
    /// <param name="index">From 0.</param>
    /// <returns>Its characters, valid until the next record is read.</returns>
    internal ReadOnlySpan<char> this[int index]
    {
        get
        {
            var start = index == 0 ? 0 : _ends[index - 1];
            return _text.AsSpan(start, _ends[index] - start).Trim();
        }
    }

    internal void Start(int line)
    {
        Line = line;
        Count = 0;
        _length = 0;
        _ends.Clear();
        _problems.Clear();
    }

    internal int FieldLength => _length - (_ends.Count == 0 ? 0 : _ends[^1]);

    /// <summary>Adds a character to the open field.</summary>
    /// <param name="character">The character.</param>
    /// <returns>False when the field or the record is too long and the character was dropped.</returns>
    internal bool Append(char character)
    {
        if (Count >= MaximumFields)
            return true;
        if (_length == _text.Length)
        {
            if (_length >= MaximumText)
                return false;
            Array.Resize(ref _text, Math.Min(_text.Length * 2, MaximumText));
        }

        if (FieldLength >= MaximumField)
            return false;
        _text[_length++] = character;
        return true;
    }

    internal void EndField()
    {
        if (Count < MaximumFields)
            _ends.Add(_length);
        Count++;
    }

    internal void Report(FindingKind kind, int line, int column)
    {
        foreach (var problem in _problems)
        {
            if (problem.Kind == kind)
                return;
        }

        _problems.Add(new CsvProblem(kind, line, column));
    }
}
