namespace Ltc.Cli;

/// <summary>The headings of a file.</summary>
internal static class HeadingRow
{
    /// <summary>Takes the fields of the first record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The headings without blanks around them.</returns>
    internal static string[] Of(CsvRecord record)
    {
        var headings = new string[record.Kept.Length];
        for (var i = 0; i < headings.Length; i++)
            headings[i] = record[i].ToString();
        return headings;
    }
}
