using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Ltc.Cli;

/// <summary>Reads the file of a card and says everything that is wrong with it, with line and column.</summary>
internal static class CardFile
{
    /// <summary>Reads a card.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="language">The language of the problems.</param>
    /// <param name="card">The card, or null.</param>
    /// <param name="problems">Everything that is wrong, in words.</param>
    /// <returns>Whether the card was read.</returns>
    internal static bool TryRead(string path, Language language, out ScorecardDefinition? card, out IReadOnlyList<string> problems)
    {
        card = null;
        try
        {
            DefinitionJson.TryReadScorecard(File.ReadAllBytes(path), out card, out var findings);
            problems = [.. findings.Select(finding => $"{path}({finding.Line},{finding.Column}): {finding.Pointer} {finding.Code}: {finding.Text(language)}{Hint(finding, language)}")];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            var unreadable = UnreadableFile.Of(path);
            problems = [Texts.CardUnreadable.Say(language, path) + (unreadable.Nearest is null ? string.Empty : " " + Texts.NearestIs.Say(language, unreadable.Nearest))];
        }

        if (card is null || card.Signals.Count == 0)
            return card is not null;
        problems = [Texts.CardWithSignals.Say(language, path, card.Signals[0].Id)];
        card = null;
        return false;
    }

    private static string Hint(Ltc.Finding finding, Language language) => finding.Fix is null ? string.Empty : " " + Texts.NearestIs.Say(language, finding.Fix);
}
