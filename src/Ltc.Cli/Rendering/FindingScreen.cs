using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Says findings in text, by kind.</summary>
internal static class FindingScreen
{
    private const int LinesShown = 8;

    /// <summary>Writes findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="context">The language.</param>
    /// <param name="screen">Where they are written.</param>
    internal static void Write(FindingBag findings, CommandContext context, Screen screen)
    {
        var groups = findings.Groups;
        screen.Heading(context.Say(Texts.HeadingFindings, Wording.Count(groups.Sum(group => group.Count))));
        if (groups.Count == 0)
            screen.Line(context.Say(Texts.NoFindings), indent: 2);
        foreach (var group in groups)
        {
            screen.Line($"{context.Say(group.Kind.Name)} ({group.Kind.Id}): {Wording.Count(group.Count)}", indent: 2);
            foreach (var subject in group.Subjects)
                screen.Line(SubjectLine(subject, context), indent: 4);
            foreach (var finding in group.First)
                screen.Line(FindingLine(finding, context), indent: 4);
            var rest = group.Kind.BySubject ? group.SubjectCount - group.Subjects.Count : group.Count - group.First.Count;
            if (rest > 0)
                screen.Line(context.Say(Texts.AndMore, Wording.Count(rest)), indent: 4);
        }
    }

    /// <summary>Says one finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="context">The language.</param>
    /// <returns>File, line, column, what was found, what was expected and what is nearest, as far as there is any.</returns>
    internal static string FindingLine(Finding finding, CommandContext context)
    {
        var parts = new List<string>();
        if (finding.File is not null)
            parts.Add(finding.Line > 0 ? Path.GetFileName(finding.File) : finding.File);
        if (finding.Line > 0)
            parts.Add(finding.Character > 0 ? context.Say(Texts.LineCharacter, finding.Line, finding.Character) : context.Say(Texts.Line, finding.Line));
        if (finding.Column is not null)
            parts.Add(finding.Column);
        if (finding.Found is not null)
            parts.Add(context.Say(Texts.Found, finding.Found));
        var what = finding.What.Say(context.Language);
        if (what.Length > 0)
            parts.Add(what);
        var expected = finding.Expected.Say(context.Language);
        if (expected.Length > 0)
            parts.Add(context.Say(Texts.Expected, expected));
        if (finding.Nearest is not null)
            parts.Add(context.Say(Texts.NearestIs, finding.Nearest));
        return string.Join(" · ", parts);
    }

    private static string SubjectLine(FindingSubject subject, CommandContext context)
    {
        var lines = string.Join(", ", subject.Lines.Take(LinesShown).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        var parts = new List<string> { context.Say(Texts.SubjectCount, Shortened.Of(subject.Subject), Wording.Count(subject.Count)) };
        if (subject.Nearest is not null)
            parts.Add(context.Say(Texts.NearestIs, subject.Nearest));
        parts.Add(context.Say(Texts.LinesAre, subject.Count > LinesShown ? $"{lines}, …" : lines));
        return string.Join(" · ", parts);
    }
}
