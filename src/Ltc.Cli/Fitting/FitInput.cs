using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Reads a CSV file into a table to learn from.</summary>
internal sealed class FitInput
{
    private const int MostErrors = 20;
    private readonly FitOrder _order;
    private readonly List<Ltc.Finding> _errors;

    private FitInput(FitOrder order, List<Ltc.Finding> errors)
    {
        _order = order;
        _errors = errors;
    }

    /// <summary>Reads the file.</summary>
    /// <param name="order">File, encoding and columns.</param>
    /// <param name="context">Where progress is shown.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <returns>The table; null when something is wrong.</returns>
    internal static FitTable? Read(FitOrder order, CommandContext context, List<Ltc.Finding> errors)
    {
        var input = new FitInput(order, errors);
        try
        {
            return input.Read(context);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            input.Add(FindingKinds.FileUnreadable, UnreadableFile.Of(order.Path));
            return null;
        }
    }

    private FitTable? Read(CommandContext context)
    {
        var source = CsvSource.Examine(_order.Path, _order.Encoding);
        var hasTimeColumn = _order.Table.Time is { } time && time != FitTableReader.RowOrder;
        using var progress = new Progress(context, source.Length * (hasTimeColumn ? 2 : 1));
        var dates = hasTimeColumn ? DatesOf(source, progress) : null;
        using var open = source.Open(progress);
        if (!open.Reader.Read())
        {
            Add(FindingKinds.FileEmpty, new Finding { Line = 1, Expected = new Phrase(Texts.ExpectedHeadings) });
            return null;
        }

        var headings = HeadingRow.Of(open.Reader.Record);
        var reader = new FitTableReader(headings, _order.Table);
        var timePlace = dates is null ? -1 : Array.IndexOf(headings, _order.Table.Time);
        while (open.Reader.Read())
            Add(reader, open.Reader.Record, headings.Length, timePlace, dates);
        if (_errors.Count > 0)
            return null;
        if (!reader.TryFinish(out var table, out var findings))
            _errors.AddRange(findings.Take(MostErrors));
        return table;
    }

    private void Add(FitTableReader reader, CsvRecord record, int headings, int timePlace, DateFormat? dates)
    {
        foreach (var problem in record.Problems)
            Add(problem.Kind, new Finding { Line = problem.Line, Character = problem.Column });
        if (record.Problems.Count > 0)
            return;
        if (record.Count != headings)
        {
            Add(FindingKinds.RowRagged, new Finding { Line = record.Line, Expected = new Phrase(Texts.ExpectedFields, headings) });
            return;
        }

        var fields = new string[headings];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = i == timePlace && dates!.TryRead(record[i], out var date) ? date.ToString() : record.Kept[i];
        reader.Add(fields);
    }

    /// <summary>Finds out how the column of time writes its dates; null where it holds none.</summary>
    private DateFormat? DatesOf(CsvSource source, Progress progress)
    {
        using var open = source.Open(progress);
        var place = open.Reader.Read() ? Array.IndexOf(HeadingRow.Of(open.Reader.Record), _order.Table.Time) : -1;
        var survey = new DateSurvey();
        while (place >= 0 && open.Reader.Read())
        {
            if (place < open.Reader.Record.Kept.Length && open.Reader.Record[place].Length > 0)
                survey.See(open.Reader.Record[place]);
        }

        var format = survey.Decide(_order.Dates, out var other);
        if (other is not null)
            Add(FindingKinds.DateFormatAmbiguous, new Finding { Column = _order.Table.Time, Expected = new Phrase(Texts.DatesNeeded) });
        return format;
    }

    private void Add(FindingKind kind, Finding finding)
    {
        if (_errors.Count >= MostErrors)
            return;
        _errors.Add(new Ltc.Finding(
            kind.Id,
            new Text(Say(kind, finding, Language.English), Say(kind, finding, Language.SimplifiedChinese), Say(kind, finding, Language.TraditionalChinese)),
            finding.Column ?? finding.File ?? _order.Path,
            finding.Line,
            finding.Character));
    }

    private static string Say(FindingKind kind, Finding finding, Language language)
    {
        var expected = finding.Expected.Say(language);
        var nearest = finding.Nearest is { } word ? "; " + Texts.NearestIs.Say(language, word) : string.Empty;
        return (expected.Length == 0 ? kind.Name.In(language) : $"{kind.Name.In(language)}; {Texts.Expected.Say(language, expected)}") + nearest;
    }
}
