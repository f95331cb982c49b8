using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Says a check report in text: the summary first, then the findings by kind, then what to do next.</summary>
internal sealed class CheckScreen
{
    private readonly CheckReport _report;
    private readonly CommandContext _context;
    private readonly Screen _screen;

    private CheckScreen(CheckReport report, CommandContext context)
    {
        _report = report;
        _context = context;
        _screen = context.OpenScreen();
    }

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="context">Where and in which language.</param>
    /// <param name="withDeals">Whether every open deal is listed.</param>
    internal static void Write(CheckReport report, CommandContext context, bool withDeals = false) => new CheckScreen(report, context).Write(withDeals);

    private void Write(bool withDeals)
    {
        if (_report.Columns is not null)
            WriteFile(_report.Columns);
        if (_report.Formats is not null)
        {
            WriteStages();
            WritePipeline();
            WriteStaleness();
        }

        if (_report is { View: { } view, Formats: not null })
            ViewScreen.Write(view, _context, _screen);
        if (_report.NextMoves is { } moves)
            MoveScreen.Write(_report, moves, _context, withDeals);
        FindingScreen.Write(_report.Findings, _context, _screen);
        WriteList(Texts.HeadingUnchecked, _report.Unchecked);
        WriteList(Texts.HeadingNext, _report.NextSteps);
        if (_report.NextSteps.Count == 0)
        {
            _screen.Heading(_context.Say(Texts.HeadingNext));
            _screen.Line(_context.Say(_report.ExitCode == ExitCode.Fine ? Texts.NothingToDo : Texts.NextRepair), indent: 2);
        }
    }

    private void WriteFile(ColumnMap columns)
    {
        _screen.Line(_context.Say(Texts.RowsRead, _report.Path, Wording.Count(_report.Rows), columns.Headings.Count));
        if (_report.Source is { } source)
            _screen.Line(_context.Say(Texts.FileFormat, source.EncodingName, _context.Say(SeparatorName(source.Separator), source.Separator)));
        if (_report.BrokenRows > 0)
            _screen.Line(_context.Say(Texts.RowsBroken, Wording.Count(_report.BrokenRows)));
        if (_report.Formats is null)
            return;
        _screen.Line(_report.AsOf is { } asOf ? _context.Say(_report.AsOfGiven ? Texts.AsOfGiven : Texts.AsOfLatest, asOf) : _context.Say(Texts.AsOfUnknown));
        _screen.Heading(_context.Say(Texts.HeadingColumns));
        _screen.Table(
            Headings(Texts.ColumnField, Texts.ColumnHost, Texts.ColumnFormat),
            DealFields.All.Where(info => columns.Has(info.Field)).Select(info => Row(
                _context.Say(info.Name), Shortened.Of(columns.HeadingOf(info.Field)), FormatOf(info.Field))));
    }

    private void WriteStages()
    {
        _screen.Heading(_context.Say(Texts.HeadingStages));
        _screen.Table(
            [.. Headings(Texts.ColumnHost, Texts.ColumnOurs, Texts.ColumnKind, Texts.ColumnFunnel), ">" + _context.Say(Texts.ColumnDeals)],
            _report.Stages.Take(_report.Findings.Limit).Select(use => Row(
                Shortened.Of(use.Name),
                use.Target?.Id ?? _context.Say(Texts.UnknownStage),
                use.Target is { } target ? _context.Say(DealKinds.NameOf(target.Kind)) : "–",
                use.Target?.Stage?.Funnel is { } funnel ? _context.Say(funnel.Text) : "–",
                Wording.Count(use.Count))));
        if (_report.Stages.Count > _report.Findings.Limit)
            _screen.Line(_context.Say(Texts.AndMore, _report.Stages.Count - _report.Findings.Limit), indent: 2);
        var kinds = _report.Stages.Where(use => use.Target is not null).GroupBy(use => use.Target!.Kind).OrderBy(group => group.Key);
        var counts = kinds.Select(group => $"{_context.Say(DealKinds.NameOf(group.Key))} {Wording.Count(group.Sum(use => use.Count))}");
        _screen.Line(string.Join(" · ", counts), indent: 2);
    }

    private void WritePipeline()
    {
        if (_report.Pipeline is not { Open: > 0 } pipeline)
            return;
        _screen.Heading(_context.Say(Texts.HeadingPipeline));
        var hasOwn = pipeline.Sums.Any(sum => sum.OwnDeals > 0);
        List<string> headings =
        [
            _context.Say(Texts.ColumnCurrency), ">" + _context.Say(Texts.ColumnDeals), ">" + _context.Say(Texts.ColumnAmount), ">" + _context.Say(Texts.ColumnWeighted),
        ];
        if (hasOwn)
            headings.Add(">" + _context.Say(Texts.ColumnOwnWeighted));
        if (pipeline.Sums.Count == 0)
            _screen.Line(_context.Say(Texts.NoSum), indent: 2);
        else
            _screen.Table(headings, pipeline.Sums.Select(sum => SumRow(sum, hasOwn)));
        if (pipeline.WithoutAmount > 0)
            _screen.Line(_context.Say(Texts.OpenWithoutAmount, Wording.Count(pipeline.WithoutAmount), Wording.Count(pipeline.Open)), indent: 2);
        if (pipeline.WithoutProbability > 0)
            _screen.Line(_context.Say(Texts.OpenWithoutProbability, Wording.Count(pipeline.WithoutProbability)), indent: 2);
    }

    private static List<string> SumRow(PipelineSum sum, bool hasOwn)
    {
        var currency = sum.Currency.Length == 0 ? "–" : Shortened.Of(sum.Currency);
        List<string> row = [currency, Wording.Count(sum.Deals), Wording.Amount(sum.Amount), Wording.Amount(sum.Weighted)];
        if (hasOwn)
            row.Add(sum.OwnDeals == 0 ? "–" : Wording.Amount(sum.OwnWeighted));
        return row;
    }

    private void WriteStaleness()
    {
        if (_report.Staleness is not { Stages.Count: > 0 } staleness)
            return;
        _screen.Heading(_context.Say(Texts.HeadingStale));
        _screen.Table(
            [
                .. Headings(Texts.ColumnHost, Texts.ColumnLimit), ">" + _context.Say(Texts.ColumnStale), ">" + _context.Say(Texts.ColumnZombies),
                ">" + _context.Say(Texts.ColumnUndated), ">" + _context.Say(Texts.ColumnOldest),
            ],
            staleness.Stages.Select(stage => Row(
                Shortened.Of(stage.Stage.Name),
                _context.Say(Texts.Months, Wording.Amount(stage.Limit.AlarmMonths ?? 0)),
                stage.Dated == 0 ? "–" : Wording.Count(stage.Stale),
                stage.Dated == 0 ? "–" : Wording.Count(stage.Zombies),
                Wording.Count(stage.Undated),
                stage.Dated == 0 ? "–" : _context.Say(Texts.Days, Wording.Count(stage.OldestDays)))));
    }

    private void WriteList(Text heading, List<Phrase> phrases)
    {
        if (phrases.Count == 0)
            return;
        _screen.Heading(_context.Say(heading));
        foreach (var phrase in phrases)
            _screen.Line(phrase.Say(_context.Language), indent: 2);
    }

    private string FormatOf(DealField field) => field switch
    {
        DealField.Value => AmountText.Example(_report.Formats!.Amounts),
        DealField.EngageDate or DealField.CloseDate or DealField.ExpectedCloseDate or DealField.StageDate => _report.Formats!.DateOf(field)?.Name ?? "–",
        _ => string.Empty,
    };

    private string[] Headings(params Text[] texts) => [.. texts.Select(text => _context.Say(text))];

    private static string[] Row(params string[] cells) => cells;

    private static Text SeparatorName(char separator) => separator switch
    {
        ',' => Texts.Comma,
        ';' => Texts.Semicolon,
        '\t' => Texts.Tab,
        _ => Texts.OtherSeparator,
    };
}
