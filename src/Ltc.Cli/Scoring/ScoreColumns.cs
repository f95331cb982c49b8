using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Which column of a file holds which characteristic.</summary>
internal sealed class ScoreColumns
{
    private ScoreColumns(string[] headings, int[] columns)
    {
        Headings = headings;
        Columns = columns;
    }

    /// <summary>The headings of the file, in its order.</summary>
    internal string[] Headings { get; }

    /// <summary>For each characteristic its column from 0, or -1.</summary>
    internal int[] Columns { get; }

    /// <summary>Finds the columns: the heading that the caller chose, else the id of the characteristic, letter case aside,
    /// else its name in any language.</summary>
    /// <param name="card">The card.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="chosen">What the caller chose.</param>
    /// <param name="line">The line of the headings.</param>
    /// <param name="findings">Takes headings that occur twice or are not there.</param>
    /// <returns>The columns.</returns>
    internal static ScoreColumns Map(ScorecardDefinition card, string[] headings, IReadOnlyDictionary<string, string> chosen, int line, FindingBag findings)
    {
        foreach (var twice in headings.Where(heading => heading.Length > 0).GroupBy(heading => heading).Where(group => group.Count() > 1))
        {
            var finding = new Finding { Line = line, Column = Shortened.Of(twice.Key), Expected = new Phrase(Texts.ExpectedUniqueHeading) };
            findings.Add(FindingKinds.HeadingDuplicate, finding);
        }

        return new ScoreColumns(headings, [.. card.Characteristics.Select(one => Find(one, headings, chosen, line, findings))]);
    }

    /// <summary>The heading of a characteristic as the file writes it.</summary>
    internal string HeadingOf(int characteristic) => Headings[Columns[characteristic]];

    private static int Find(ScoreCharacteristic one, string[] headings, IReadOnlyDictionary<string, string> chosen, int line, FindingBag findings)
    {
        if (!chosen.TryGetValue(one.Id, out var heading))
            return Array.FindIndex(headings, own => Names(one).Contains(own, StringComparer.OrdinalIgnoreCase));
        var at = Array.IndexOf(headings, heading);
        if (at < 0)
        {
            findings.Add(FindingKinds.ColumnMissing, new Finding
            {
                Line = line,
                Column = one.Id,
                Found = Shortened.Headings(headings),
                Expected = new Phrase(Texts.ExpectedHeading, heading),
                Nearest = Nearest.Of(heading, headings),
            });
        }

        return at;
    }

    private static IEnumerable<string> Names(ScoreCharacteristic one) => one.Text is { } text
        ? [one.Id, text.In(Language.English), text.In(Language.SimplifiedChinese), text.In(Language.TraditionalChinese)]
        : [one.Id];
}
