using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>Findings of one kind about one value or one stage.</summary>
/// <param name="subject">What they are about.</param>
internal sealed class FindingSubject(string subject)
{
    private readonly List<int> _lines = [];

    /// <summary>What they are about.</summary>
    internal string Subject { get; } = subject;

    /// <summary>How many there are.</summary>
    internal long Count { get; private set; }

    /// <summary>The rows of the first of them.</summary>
    internal IReadOnlyList<int> Lines => _lines;

    /// <summary>The nearest value that exists; found when the report is made.</summary>
    internal string? Nearest { get; set; }

    internal void Add(int line, int limit)
    {
        Count++;
        if (_lines.Count < limit)
            _lines.Add(line);
    }
}
