using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What happened, in order: the one journal format of the project, NDJSON with one entry a line.</summary>
/// <remarks>
/// A line is <c>{"event", "machine", "subject", "trigger", "at", "facts", "records", "stamp"}</c>; event, facts, records and stamp may be left out. Blank lines are skipped.
/// Immutable. Nothing in a journal is verified.
/// </remarks>
public sealed class Journal
{
    /// <summary>Creates a journal.</summary>
    /// <param name="entries">The entries, in the order in which they happened.</param>
    public Journal(IEnumerable<JournalEntry> entries) => Entries = [.. entries];

    /// <summary>Everything that happened, in order.</summary>
    /// <value>In the order in which they happened.</value>
    public IReadOnlyList<JournalEntry> Entries { get; }

    /// <summary>The decisions of all entries.</summary>
    /// <value>In order of appearance; not verified.</value>
    public IEnumerable<DecisionRecord> Records => Entries.SelectMany(entry => entry.Records);

    /// <summary>Reads a journal.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="rules">The rules that know the machines and the types of their facts.</param>
    /// <param name="journal">The journal, or null.</param>
    /// <param name="findings">Everything that is wrong with any line, at once, with line, column and the pointer inside the line.</param>
    /// <returns>Whether every line was read.</returns>
    public static bool TryRead(string text, LtcRules rules, out Journal? journal, out IReadOnlyList<Finding> findings) =>
        TryRead(text.Split('\n'), rules, out journal, out findings);

    /// <summary>Reads a journal line by line.</summary>
    /// <param name="lines">The lines, with or without their line ends.</param>
    /// <param name="rules">The rules that know the machines and the types of their facts.</param>
    /// <param name="journal">The journal, or null.</param>
    /// <param name="findings">Everything that is wrong with any line, at once, with line, column and the pointer inside the line.</param>
    /// <returns>Whether every line was read.</returns>
    public static bool TryRead(IEnumerable<string> lines, LtcRules rules, out Journal? journal, out IReadOnlyList<Finding> findings)
    {
        var reader = new JournalReader(rules);
        foreach (var line in lines)
            reader.Add(line);
        findings = reader.Findings;
        journal = findings.Count == 0 ? new Journal(reader.Entries) : null;
        return journal is not null;
    }

    /// <summary>Writes the journal.</summary>
    /// <returns>One line an entry, each ended by a line feed; reading it gives the same journal.</returns>
    public string ToText() => string.Concat(Entries.Select(entry => JsonText.Write(false, json => JournalJson.Write(json, entry)) + "\n"));
}
