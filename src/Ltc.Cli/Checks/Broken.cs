using System.Globalization;

namespace Ltc.Cli;

/// <summary>Reports a record that cannot be read as a row.</summary>
internal static class Broken
{
    /// <summary>Reports what is wrong with a record.</summary>
    /// <param name="record">A record that is not whole.</param>
    /// <param name="headings">How many headings there are.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="file">The file, where it is not the export.</param>
    internal static void Report(CsvRecord record, int headings, FindingBag findings, string? file = null)
    {
        Problems(record, findings, file);
        if (record.Problems.Count > 0)
            return;
        findings.Add(FindingKinds.RowRagged, new Finding
        {
            File = file,
            Line = record.Line,
            Found = record.Count.ToString(CultureInfo.InvariantCulture),
            Expected = new Phrase(Texts.ExpectedFields, headings),
        });
    }

    /// <summary>Reports what is not CSV in a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="file">The file, where it is not the export.</param>
    internal static void Problems(CsvRecord record, FindingBag findings, string? file = null)
    {
        foreach (var problem in record.Problems)
            findings.Add(problem.Kind, new Finding { File = file, Line = problem.Line, Character = problem.Column, Expected = Expected(problem.Kind) });
    }

    private static Phrase Expected(FindingKind kind)
    {
        if (kind == FindingKinds.EncodingInvalid)
            return new Phrase(Texts.ExpectedEncoding);
        if (kind == FindingKinds.NulCharacter)
            return new Phrase(Texts.ExpectedNoNul);
        if (kind == FindingKinds.FieldTooLong)
            return new Phrase(Texts.ExpectedShorterField, Wording.Count(CsvRecord.MaximumField));
        return new Phrase(kind == FindingKinds.QuoteUnterminated ? Texts.ExpectedClosingQuote : Texts.ExpectedSeparator);
    }
}
