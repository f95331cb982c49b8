using System.Collections.Generic;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Says scores in text: the first rows, what they come to, and the findings.</summary>
internal sealed class ScoreScreen(ScoreRequest request, ScorecardDefinition card, CommandContext context)
{
    private readonly List<string[]> _first = [];

    /// <summary>Keeps one of the first rows.</summary>
    internal void Add(ScoredRow row)
    {
        if (_first.Count >= request.Limit)
            return;
        string[] fields = [Wording.Count(row.Record!.Line), .. row.Fields()];
        _first.Add(request.WithContributions ? [.. fields, .. row.Points()] : fields);
    }

    /// <summary>Writes everything; the file of scores is named only when it was written.</summary>
    internal void Write(ScoreSummary summary, ScoredRow row, FindingBag findings, bool isWritten)
    {
        var screen = context.OpenScreen();
        screen.Line(context.Say(Texts.ScoreRows, request.Path, Wording.Count(summary.Rows), card.Text is { } text ? context.Say(text) : card.Id));
        if (_first.Count > 0)
        {
            screen.Heading(context.Say(Texts.HeadingScores));
            screen.Table([.. Columns(row)], _first);
        }

        if (summary.Rows > _first.Count)
            screen.Line(context.Say(Texts.AndMore, Wording.Count(summary.Rows - _first.Count)), indent: 2);
        screen.Heading(context.Say(Texts.HeadingScoreSummary));
        screen.Line(context.Say(Texts.ScoreCounts, Wording.Count(summary.Known), Wording.Count(summary.Unknown), Wording.Count(summary.Refused)), indent: 2);
        if (summary.Mean is { } mean)
            screen.Line(context.Say(Texts.ScoreSpread, ScoredRow.Show(summary.Least), ScoredRow.Show(mean), ScoredRow.Show(summary.Greatest)), indent: 2);
        if (summary.Bands.Count > 0)
            screen.Table([string.Empty, ">"], card.Bands.Select(band => new[] { NameOf(band), Wording.Count(summary.Bands.GetValueOrDefault(band.Id)) }));
        if (isWritten)
            screen.Line(context.Say(Texts.ScoreWritten, request.Out!), indent: 2);
        FindingScreen.Write(findings, context, screen);
    }

    private IEnumerable<string> Columns(ScoredRow row)
    {
        Text[] names =
        [
            Texts.ScoreLine, Texts.ScoreAnswer, Texts.ScoreValue, Texts.ScoreRaw, Texts.ScoreLowest, Texts.ScoreHighest,
            Texts.ScoreBand, Texts.ScoreMissing, Texts.ScoreReasons,
        ];
        var headings = names.Select((name, i) => (i is 0 or (>= 2 and <= 5) ? ">" : string.Empty) + context.Say(name));
        return request.WithContributions ? headings.Concat(row.Parts.Select(part => ">" + part)) : headings;
    }

    private string NameOf(ScoreBand band) => band.Text is { } text ? context.Say(text) : band.Id;
}
