using System;
using System.IO;
using System.Text;

namespace Ltc.Cli;

/// <summary>Reads the table, learns the card, writes the files.</summary>
internal static class FitWork
{
    /// <summary>Does what was asked.</summary>
    /// <param name="order">What was asked.</param>
    /// <param name="context">Where progress is shown.</param>
    /// <returns>The outcome; what goes wrong is in it, never an exception.</returns>
    internal static FitOutcome Run(FitOrder order, CommandContext context)
    {
        var outcome = new FitOutcome(order);
        if (FitInput.Read(order, context, outcome.Errors) is { } table)
            outcome.Fit = Learn(table, order, context, outcome);
        if (outcome.Fit is not { } fit)
            return outcome;
        if (order.CardPath is { } card)
            Save(card, DefinitionJson.Write(fit.Card), outcome);
        if (order.PicturePath is { } picture)
            Save(picture, FitSvg.Draw(fit.Report, context), outcome);
        return outcome;
    }

    private static FittedScorecard? Learn(FitTable table, FitOrder order, CommandContext context, FitOutcome outcome)
    {
        if (!ScorecardFit.TryStart(table, order.How, out var steps, out var findings))
        {
            outcome.Errors.AddRange(findings);
            return null;
        }

        using var progress = new Progress(context, 1, words: Texts.Learning);
        FittedScorecard? fit = null;
        foreach (var step in steps!)
        {
            progress.Show(step.Done, step.Total);
            fit = step.Fit;
        }

        return fit;
    }

    private static void Save(string path, string text, FitOutcome outcome)
    {
        try
        {
            File.WriteAllText(path, text.EndsWith('\n') ? text : text + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            outcome.Errors.Add(new Ltc.Finding("file-unwritable", Texts.Unwritable, path));
        }
    }
}
