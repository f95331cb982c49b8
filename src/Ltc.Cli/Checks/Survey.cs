using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>The first pass: what is not CSV, which stages occur, how dates and amounts are written, which ids may occur twice.</summary>
internal sealed class Survey
{
    private static readonly DealField[] DateFields = [DealField.EngageDate, DealField.CloseDate, DealField.StageDate, DealField.ExpectedCloseDate];
    private readonly DateSurvey[] _dates = [.. DealFields.All.Select(_ => new DateSurvey())];
    private readonly AmountSurvey _amounts = new();
    private readonly ColumnMap _columns;
    private readonly FindingBag _findings;
    private bool _hasProbabilityAboveOne;

    /// <summary>Prepares the first pass.</summary>
    /// <param name="columns">The columns of the file.</param>
    /// <param name="findings">Takes what is not CSV and what cannot be decided.</param>
    /// <param name="bytes">The length of the file.</param>
    internal Survey(ColumnMap columns, FindingBag findings, long bytes)
    {
        Ids = new RepeatedIds(bytes);
        _columns = columns;
        _findings = findings;
    }

    /// <summary>How many rows there are, unreadable ones included.</summary>
    internal long Rows { get; private set; }

    /// <summary>How many rows are not read further, because they are not whole.</summary>
    internal long BrokenRows { get; private set; }

    /// <summary>The stages that occur.</summary>
    internal StageUses Stages { get; } = new();

    /// <summary>The ids that may occur twice.</summary>
    internal RepeatedIds Ids { get; }

    /// <summary>Whether a record can be read as a row.</summary>
    /// <param name="record">The record.</param>
    /// <param name="columns">The columns of the file.</param>
    /// <returns>False for a record with CSV problems or with another number of fields.</returns>
    internal static bool IsWhole(CsvRecord record, ColumnMap columns) => record.Problems.Count == 0 && record.Count == columns.Headings.Count;

    /// <summary>Looks at one record.</summary>
    /// <param name="record">The record.</param>
    internal void See(CsvRecord record)
    {
        Rows++;
        if (!IsWhole(record, _columns))
        {
            BrokenRows++;
            Broken.Report(record, _columns.Headings.Count, _findings);
            return;
        }

        if (TextOf(record, DealField.Stage) is { IsEmpty: false } stage)
            Stages.Count(stage, record.Line);
        if (TextOf(record, DealField.Id) is { IsEmpty: false } id)
            Ids.See(id);
        if (TextOf(record, DealField.Value) is { IsEmpty: false } value)
            _amounts.See(value);
        if (TextOf(record, DealField.Probability) is { IsEmpty: false } probability && !_hasProbabilityAboveOne)
            _hasProbabilityAboveOne = AmountText.TryRead(probability, AmountStyle.Point, out var number, out _) && number > 1;
        foreach (var field in DateFields)
        {
            if (TextOf(record, field) is { IsEmpty: false } date)
                _dates[(int)field].See(date);
        }
    }

    /// <summary>Decides the formats, and reports those that cannot be decided.</summary>
    /// <param name="order">What the caller said about day and month.</param>
    /// <param name="style">What the caller said about decimals.</param>
    /// <returns>The formats.</returns>
    internal DealFormats Decide(DateOrder order, AmountStyle style)
    {
        var decided = new DateFormat?[_dates.Length];
        var ambiguous = new List<DealField>();
        foreach (var field in DateFields)
        {
            decided[(int)field] = _dates[(int)field].Decide(order, out var other);
            if (other is not null)
                ambiguous.Add(field);
        }

        foreach (var field in ambiguous)
            ReportAmbiguous(field, decided);
        var amounts = _amounts.Decide(style);
        if (amounts == AmountStyle.NotSaid)
        {
            _findings.Add(FindingKinds.AmountFormatAmbiguous, new Finding
            {
                Column = _columns.HeadingOf(DealField.Value),
                Found = _amounts.Example,
                Expected = new Phrase(Texts.ExpectedDecimalsOption),
            });
        }

        return new DealFormats(decided, ambiguous, amounts, _hasProbabilityAboveOne);
    }

    /// <summary>Finds the latest date on which something happened: engage, close and stage dates, not the expected ones.</summary>
    /// <param name="formats">The formats that were decided.</param>
    /// <returns>The date, or null when the file has none.</returns>
    internal CalendarDate? Latest(DealFormats formats)
    {
        CalendarDate? latest = null;
        foreach (var field in DateFields)
        {
            if (formats.DateOf(field) is not { } format || field == DealField.ExpectedCloseDate || _columns[field] == _columns[DealField.ExpectedCloseDate])
                continue;
            var date = _dates[(int)field].LatestIn(format);
            latest = latest is null || date > latest ? date : latest;
        }

        return latest;
    }

    private ReadOnlySpan<char> TextOf(CsvRecord record, DealField field) => _columns.Has(field) ? record[_columns[field]] : default;

    private void ReportAmbiguous(DealField field, IEnumerable<DateFormat?> others)
    {
        var hint = others.FirstOrDefault(format => format is { IsDayFirst: true } or { IsMonthFirst: true });
        _findings.Add(FindingKinds.DateFormatAmbiguous, new Finding
        {
            Column = _columns.HeadingOf(field),
            Expected = hint is null
                ? new Phrase(Texts.ExpectedDatesOption)
                : new Phrase(Texts.ExpectedDatesOptionLike, hint.Name, hint.IsDayFirst ? "dmy" : "mdy"),
        });
    }
}
