using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>All findings of one kind: the first ones, then a count.</summary>
internal sealed class FindingGroup
{
    /// <summary>The most different subjects that are told apart, so that memory stays constant.</summary>
    internal const int MaximumSubjects = 10_000;

    private readonly List<Finding> _first = [];
    private readonly Dictionary<string, FindingSubject> _subjects = new(StringComparer.Ordinal);
    private readonly int _limit;

    internal FindingGroup(FindingKind kind, int limit)
    {
        Kind = kind;
        _limit = limit;
    }

    /// <summary>The kind.</summary>
    internal FindingKind Kind { get; }

    /// <summary>How many there are.</summary>
    internal long Count { get; private set; }

    /// <summary>The first of them, at most the limit; empty for a kind that is counted by subject.</summary>
    internal IReadOnlyList<Finding> First => _first;

    /// <summary>The subjects with the most findings, at most the limit; empty for a kind that is listed one by one.</summary>
    internal IReadOnlyList<FindingSubject> Subjects =>
        [.. _subjects.Values.OrderByDescending(subject => subject.Count).ThenBy(subject => subject.Subject, StringComparer.Ordinal).Take(_limit)];

    /// <summary>How many different subjects there are, as far as they were told apart.</summary>
    internal int SubjectCount => _subjects.Count;

    internal void Add(Finding finding)
    {
        Count++;
        if (_first.Count < _limit)
            _first.Add(finding);
    }

    internal void Add(ReadOnlySpan<char> subject, int line)
    {
        Count++;
        var lookup = _subjects.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(subject, out var found))
        {
            if (_subjects.Count >= MaximumSubjects)
                return;
            found = new FindingSubject(subject.ToString());
            _subjects.Add(found.Subject, found);
        }

        found.Add(line, _limit);
    }
}
