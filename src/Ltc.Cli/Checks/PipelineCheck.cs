using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Checks a pipeline export in two passes: one to find out how it is written, one to check its rows.</summary>
/// <remarks>Memory does not grow with the rows: what is kept is counted, and details end at the limit.</remarks>
internal sealed class PipelineCheck
{
    private const int Passes = 2;
    private readonly CheckRequest _request;
    private readonly CommandContext _context;
    private readonly FindingBag _findings;
    private readonly CheckReport _report;

    private PipelineCheck(CheckRequest request, CommandContext context)
    {
        _request = request;
        _context = context;
        _findings = new FindingBag(request.Limit);
        _report = new CheckReport(request.Path, _findings);
    }

    /// <summary>Checks an export.</summary>
    /// <param name="request">What to check.</param>
    /// <param name="context">Where progress is shown.</param>
    /// <returns>The report; what cannot be read is a finding in it, never an exception.</returns>
    internal static CheckReport Run(CheckRequest request, CommandContext context)
    {
        var check = new PipelineCheck(request, context);
        try
        {
            check.Run();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            check._findings.Add(FindingKinds.FileUnreadable, UnreadableFile.Of(request.Path));
        }

        NextSteps.Add(check._report, request);
        return check._report;
    }

    private void Run()
    {
        var source = _report.Source = CsvSource.Examine(_request.Path, _request.Encoding);
        using var progress = new Progress(_context, source.Length * Passes);
        var survey = ReadOnce(source, progress);
        if (_request.Viewer is { } viewer && _report.Columns is { } mapped)
            _report.View = ViewOf(viewer, mapped);
        if (survey is null || _report.Columns is not { } columns || !columns.Has(DealField.Stage))
            return;

        ResolveStages(survey);
        _report.Formats = survey.Decide(_request.Dates, _request.Decimals);
        _report.AsOf = _request.AsOf ?? survey.Latest(_report.Formats);
        _report.AsOfGiven = _request.AsOf is not null;
        if (_request.Rules is { } rules)
            _report.NextMoves = new NextMoves(rules, _report.AsOf);
        ReadAgain(source, survey, _report.Formats, columns, progress);
        if (_report.NextMoves is { } moves)
            _report.OpenDeals = OpenDeals(source, new DealReader(columns, _report.Formats, survey.Stages, new FindingBag(0)), columns, moves);
    }

    /// <summary>The view of a unit; null when a column that it needs is missing, each of which is said.</summary>
    private UnitView? ViewOf(Viewer viewer, ColumnMap columns)
    {
        DealField[] needed = viewer.Field is { } own ? [own, DealField.Grade] : [DealField.Grade];
        DealField[] missing = [.. needed.Where(field => !columns.Has(field))];
        foreach (var field in missing)
            ColumnMapper.ReportMissing(field, columns.Headings, _findings);
        return missing.Length == 0 ? new UnitView(viewer, _context.Rules.Attention, _findings) : null;
    }

    private Survey? ReadOnce(CsvSource source, Progress progress)
    {
        using var open = source.Open(progress);
        if (!open.Reader.Read())
        {
            _findings.Add(FindingKinds.FileEmpty, new Finding { Line = 1, Expected = new Phrase(Texts.ExpectedHeadings) });
            return null;
        }

        var headings = open.Reader.Record;
        Broken.Problems(headings, _findings);
        if (headings.Count == 0)
            return null;
        var columns = _report.Columns = ColumnMapper.Map(HeadingRow.Of(headings), _request.Headings, headings.Line, _findings);
        var survey = new Survey(columns, _findings, source.Length);
        while (open.Reader.Read())
            survey.See(open.Reader.Record);
        _report.Rows = survey.Rows;
        _report.BrokenRows = survey.BrokenRows;
        if (survey.Rows == 0)
            _findings.Add(FindingKinds.NoRows, new Finding { Line = headings.Line, Expected = new Phrase(Texts.ExpectedRows) });
        return survey;
    }

    private void ResolveStages(Survey survey)
    {
        _report.Stages = survey.Stages.All;
        foreach (var use in _report.Stages)
            use.Target = _request.Stages.Resolve(use.Name);
    }

    private void ReadAgain(CsvSource source, Survey survey, DealFormats formats, ColumnMap columns, Progress progress)
    {
        var checks = Checks(survey);
        var reader = new DealReader(columns, formats, survey.Stages, _findings);
        using var open = source.Open(progress);
        open.Reader.Read();
        while (open.Reader.Read())
        {
            if (!Survey.IsWhole(open.Reader.Record, columns))
                continue;
            reader.Read(open.Reader.Record);
            foreach (var check in checks)
                check.See(reader.Deal);
        }

        foreach (var check in checks)
            check.Finish();
    }

    private static IEnumerable<DealLine> OpenDeals(CsvSource source, DealReader reader, ColumnMap columns, NextMoves moves)
    {
        using var open = source.Open();
        open.Reader.Read();
        while (open.Reader.Read())
        {
            if (!Survey.IsWhole(open.Reader.Record, columns))
                continue;
            reader.Read(open.Reader.Record);
            if (moves.Of(reader.Deal) is { } situation)
                yield return new DealLine(reader.Deal.Line, reader.Deal.Knows(DealField.Id) ? reader.Deal.TextOf(DealField.Id).ToString() : null, situation);
        }
    }

    private List<ICheck> Checks(Survey survey)
    {
        var stale = _report.Staleness = new Staleness(_report.AsOf, _request.Limit);
        var pipeline = _report.Pipeline = new WeightedPipeline();
        List<ICheck> checks =
        [
            new StageCheck(_findings, _request.Stages), new IdCheck(_findings, survey.Ids), new InvariantCheck(_findings),
            new DateCheck(_findings, _report.AsOf), new NumberCheck(_findings), stale, pipeline,
        ];
        if (_report.NextMoves is { } moves)
            checks.Add(moves);
        if (_report.View is { } view)
            checks.Add(view);
        foreach (var request in _request.References)
        {
            if (ReferenceList.Read(request, _findings) is not { } list)
                continue;
            _report.References.Add(list);
            checks.Add(new ReferenceCheck(_findings, list));
            if (list.Field == DealField.Owner)
                checks.Add(new IdleOwnerCheck(_findings, list));
        }

        return checks;
    }
}
