using System.Collections.Generic;

namespace Ltc.Cli;

/// <summary>Reads the file of a card and says everything that is wrong with it, with line and column.</summary>
internal static class CardFile
{
    /// <summary>Reads a card.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="problems">Everything that is wrong.</param>
    /// <returns>The card, or null.</returns>
    internal static ScorecardDefinition? Read(string path, out IReadOnlyList<FileProblem> problems)
    {
        var file = new JsonFile();
        problems = file.Problems;
        var card = file.Read<ScorecardDefinition>(path, DefinitionJson.TryReadScorecard);
        if (card is null || card.Signals.Count == 0)
            return card;
        var signal = card.Signals[0].Id;
        problems =
        [
            FileProblem.Of(path, "card-with-signals", new Text(
                Texts.CardWithSignals.Say(Language.English, signal),
                Texts.CardWithSignals.Say(Language.SimplifiedChinese, signal),
                Texts.CardWithSignals.Say(Language.TraditionalChinese, signal))),
        ];
        return null;
    }
}
