using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Says what a fit found out: figures of held-out rows first, then columns, pictures, periods and what the guards say.</summary>
internal sealed class FitScreen
{
    private const int PictureColumns = 48;
    private const int PictureRows = 12;
    private const int SureErrors = 2;
    private readonly CommandContext _context;
    private readonly Screen _screen;

    private FitScreen(CommandContext context)
    {
        _context = context;
        _screen = context.OpenScreen();
    }

    /// <summary>Writes an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="context">Where and in which language.</param>
    internal static void Write(FitOutcome outcome, CommandContext context)
    {
        var errors = context.OpenErrorScreen();
        foreach (var error in outcome.Errors)
            errors.Line(Place(error) + error.Text(context.Language));
        if (outcome.Fit is { } fit)
            new FitScreen(context).Write(outcome.Order, fit.Report);
    }

    private static string Place(Ltc.Finding finding) =>
        finding.Line > 0 ? $"{finding.Pointer}({finding.Line}): " : finding.Pointer.Length > 0 ? finding.Pointer + ": " : string.Empty;

    private void Write(FitOrder order, FitReport report)
    {
        _screen.Line(Say(Texts.FitRows, order.Path, Wording.Count(report.Rows), Wording.Count(report.Positives), Percent(report.BaseRate)));
        if (report.UnknownRows > 0)
            _screen.Line(Say(Texts.FitUnknown, Wording.Count(report.UnknownRows)));
        WriteFolds(report);
        WriteColumns(report);
        WriteLift(report);
        WriteCalibration(report);
        WritePeriods(report);
        WriteFindings(report);
        WriteFiles(order);
    }

    private void WriteFolds(FitReport report)
    {
        _screen.Heading(Say(Texts.HeadingHeldOut));
        _screen.Table(
            [Say(Texts.ColumnFold), ">" + Say(Texts.ColumnRows), ">" + Say(Texts.ColumnOutcomes), ">AUC", ">" + Say(Texts.ColumnLogLoss), ">Brier"],
            [
                .. report.Folds.Select(fold => Row(
                    Wording.Count(fold.Fold + 1), Wording.Count(fold.Rows), Wording.Count(fold.Positives), Fraction(fold.Auc),
                    Fraction(fold.LogLoss), Fraction(fold.Brier))),
                Row(Say(Texts.RowMean), string.Empty, string.Empty, Fraction(report.Auc), Fraction(report.LogLoss), Fraction(report.Brier)),
            ]);
        var isChance = report.Auc < 0.5 + (SureErrors * report.ChanceError);
        _screen.Line(Say(isChance ? Texts.AucIsChance : Texts.AucMeans, Fraction(report.Auc), Fraction(report.ChanceError)), indent: 2);
    }

    private void WriteColumns(FitReport report)
    {
        var hasPeriods = report.Periods is not null;
        _screen.Heading(Say(Texts.HeadingCharacteristics));
        List<string> headings =
        [
            Say(Texts.ColumnHeading), ">" + Say(Texts.ColumnBins), ">" + Say(Texts.ColumnMissing), ">" + Say(Texts.ColumnInformation),
            ">" + Say(Texts.ColumnAlone), ">" + Say(Texts.ColumnPoints),
        ];
        if (hasPeriods)
            headings.Add(">PSI");
        _screen.Table(headings, report.Columns.Select(column => ColumnRow(column, hasPeriods)));
    }

    private static List<string> ColumnRow(ColumnReport column, bool hasPeriods)
    {
        List<string> row =
        [
            Shortened.Of(column.Name), Wording.Count(column.Bins), Percent(column.Missing), Fraction(column.Information), Fraction(column.AloneAuc),
            $"{Signed(column.LowestPoints)} … {Signed(column.HighestPoints)}",
        ];
        if (hasPeriods)
            row.Add(column.Stability is { } stability ? Fraction(stability) : "–");
        return row;
    }

    private void WriteLift(FitReport report)
    {
        _screen.Heading(Say(Texts.HeadingLift));
        _screen.Line(Say(Texts.LiftMeans, Percent(report.Lift[0].Share), Percent(report.Lift[0].Captured),
            report.Lift[0].Lift.ToString("0.00", CultureInfo.InvariantCulture)), indent: 2);
        var picture = new DotPicture(PictureColumns, PictureRows);
        picture.Line(FitCurves.Diagonal, step: 6);
        picture.Line(FitCurves.Lift(report));
        Draw(picture, Say(Texts.LiftAxes));
        _screen.Table(
            [">" + Say(Texts.ColumnShare), ">" + Say(Texts.ColumnCaptured), ">" + Say(Texts.ColumnLift)],
            report.Lift.Select(band => Row(Percent(band.Share), Percent(band.Captured), band.Lift.ToString("0.00", CultureInfo.InvariantCulture))));
    }

    private void WriteCalibration(FitReport report)
    {
        _screen.Heading(Say(Texts.HeadingCalibration));
        var picture = new DotPicture(PictureColumns, PictureRows);
        picture.Line(FitCurves.Diagonal, step: 6);
        var marks = FitCurves.Calibration(report, out var most);
        foreach (var (x, y) in marks)
            picture.Mark(x, y);
        Draw(picture, Say(Texts.CalibrationAxes, Percent(most)));
        _screen.Table(
            [Say(Texts.ColumnScores), ">" + Say(Texts.ColumnRows), ">" + Say(Texts.ColumnPredicted), ">" + Say(Texts.ColumnObserved)],
            report.Calibration.Select(band => Row(
                band.LowestScore == band.HighestScore ? Points(band.LowestScore) : $"{Points(band.LowestScore)} … {Points(band.HighestScore)}",
                Wording.Count(band.Rows),
                Percent(band.Predicted),
                Percent(band.Observed))));
    }

    private void WritePeriods(FitReport report)
    {
        if (report.Periods is not { } periods)
            return;
        _screen.Heading(Say(Texts.HeadingPeriods));
        _screen.Line(Say(Texts.PeriodRates, Wording.Count(periods.FirstRows), Percent(periods.FirstRate), Wording.Count(periods.SecondRows),
            Percent(periods.SecondRate)), indent: 2);
        if (periods.Auc is { } auc)
            _screen.Line(Say(Texts.PeriodAuc, Fraction(auc)), indent: 2);
        if (periods.Stability is { } stability)
            _screen.Line(Say(Texts.PeriodStability, Fraction(stability)), indent: 2);
    }

    private void WriteFindings(FitReport report)
    {
        _screen.Heading(Say(Texts.HeadingFindings, Wording.Count(report.Findings.Count)));
        if (report.Findings.Count == 0)
            _screen.Line(Say(Texts.NoFindings), indent: 2);
        foreach (var finding in report.Findings)
            _screen.Line($"{finding.Code}: {finding.Text(_context.Language)}", indent: 2);
    }

    private void WriteFiles(FitOrder order)
    {
        _screen.Heading(Say(Texts.HeadingNext));
        if (order.CardPath is { } card)
            _screen.Line(Say(Texts.CardWritten, card), indent: 2);
        else
            _screen.Line(Say(Texts.CardNotWritten), indent: 2);
        if (order.PicturePath is { } picture)
            _screen.Line(Say(Texts.PictureWritten, picture), indent: 2);
    }

    private void Draw(DotPicture picture, string axes)
    {
        foreach (var line in picture.Lines)
            _screen.Line(line, indent: 2);
        _screen.Line(axes, indent: 2);
        _screen.Line();
    }

    private string Say(Text text, params object[] values) => _context.Say(text, values);

    private static string[] Row(params string[] cells) => cells;

    private static string Fraction(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Percent(double value) => (value * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Points(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Signed(int value) => value > 0 ? "+" + Points(value) : Points(value);
}
