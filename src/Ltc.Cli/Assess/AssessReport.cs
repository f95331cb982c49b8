using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>What <c>ltc assess</c> found.</summary>
/// <param name="path">The file.</param>
/// <param name="findings">What is wrong.</param>
internal sealed class AssessReport(string path, FindingBag findings)
{
    internal string Path { get; } = path;

    internal FindingBag Findings { get; } = findings;

    internal CsvSource? Source { get; set; }

    internal LeadColumnMap? Columns { get; set; }

    /// <summary>How many rows there are below the headings.</summary>
    internal long Rows { get; set; }

    internal CalendarDate? AsOf { get; set; }

    internal bool AsOfGiven { get; set; }

    /// <summary>The leads, from the first place on.</summary>
    internal IReadOnlyList<LeadRow> Leads { get; set; } = [];

    /// <summary>What is late, about to end or not known, latest first.</summary>
    internal IReadOnlyList<DatedFinding> Dated { get; set; } = [];

    internal List<Phrase> Unchecked { get; } = [];

    internal List<Phrase> NextSteps { get; } = [];

    internal int ExitCode => Findings.ExitCode;
}
