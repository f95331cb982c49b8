using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>Everything that <c>ltc check</c> found out, before it is said in any form.</summary>
/// <param name="path">The file.</param>
/// <param name="findings">What was found.</param>
internal sealed class CheckReport(string path, FindingBag findings)
{
    /// <summary>The file.</summary>
    internal string Path { get; } = path;

    /// <summary>What was found.</summary>
    internal FindingBag Findings { get; } = findings;

    /// <summary>How the file is written; null when it could not be opened.</summary>
    internal CsvSource? Source { get; set; }

    /// <summary>Its columns; null when it has no headings.</summary>
    internal ColumnMap? Columns { get; set; }

    /// <summary>Its formats; null when its rows were not read.</summary>
    internal DealFormats? Formats { get; set; }

    /// <summary>How many rows there are.</summary>
    internal long Rows { get; set; }

    /// <summary>How many rows were not checked, because they are not whole.</summary>
    internal long BrokenRows { get; set; }

    /// <summary>The day on which ages are counted; null when the file has no date and the caller named none.</summary>
    internal CalendarDate? AsOf { get; set; }

    /// <summary>Whether the caller named that day.</summary>
    internal bool AsOfGiven { get; set; }

    /// <summary>The stages that occur.</summary>
    internal IReadOnlyList<StageUse> Stages { get; set; } = [];

    /// <summary>The sums of open deals; null when rows were not read.</summary>
    internal WeightedPipeline? Pipeline { get; set; }

    /// <summary>How long open deals have been in their stage; null when rows were not read.</summary>
    internal Staleness? Staleness { get; set; }

    /// <summary>The next moves of open deals; null when rows were not read or nobody asked.</summary>
    internal NextMoves? NextMoves { get; set; }

    /// <summary>What a unit watches; null when nobody asked, or a column that it needs is missing.</summary>
    internal UnitView? View { get; set; }

    /// <summary>Reads the file once more and gives each open deal with its situation, one at a time.</summary>
    internal IEnumerable<DealLine> OpenDeals { get; set; } = [];

    /// <summary>What was not checked, and why.</summary>
    internal List<Phrase> Unchecked { get; } = [];

    /// <summary>What to do next.</summary>
    internal List<Phrase> NextSteps { get; } = [];

    /// <summary>Which of the lists were used.</summary>
    internal List<ReferenceList> References { get; } = [];

    /// <summary>The exit code that the findings ask for.</summary>
    internal int ExitCode => Findings.ExitCode;
}
