using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Reads a scorecard from JSON parts; what the card itself finds wrong gets its place in the text.</summary>
internal static class ScorecardReader
{
    private static readonly string[] CardNames =
        ["id", "text", "source", "initial", "minimum", "maximum", "wholePoints", "reasons", "groups", "characteristics", "signals", "bands"];

    internal static ScorecardDefinition? Read(JsonPart root, List<Finding> findings)
    {
        var read = new JsonReading(findings);
        if (!read.IsObject(root, CardNames))
            return null;
        var data = new ScorecardData
        {
            Id = read.Words(root, "id"),
            Text = OptionalText(read, root),
            Source = read.OptionalWords(root, "source") ?? string.Empty,
            Initial = read.Number(root, "initial") ?? 0m,
            Minimum = read.Number(root, "minimum"),
            Maximum = read.Number(root, "maximum"),
            WholePoints = read.Flag(root, "wholePoints") ?? false,
            Reasons = read.Choice<ReasonMethod>(root, "reasons") ?? default,
            Groups = read.List(root, "groups").Select(part => Group(read, part)).ToArray(),
            Characteristics = read.List(root, "characteristics").Select(part => CharacteristicReader.Read(read, part)).ToArray(),
            Signals = read.List(root, "signals").Select(part => Signal(read, part)).ToArray(),
            Bands = read.List(root, "bands").Select(part => Band(read, part)).ToArray(),
        };
        // With parts missing, what the card says about the whole would only repeat it.
        if (findings.Count > 0)
            return null;
        ScorecardDefinition.TryCreate(data, out var card, out var defects);
        PlacedFindings.AddBelow(findings, root, ScorecardForm.Form, defects);
        return card;
    }

    internal static Text? OptionalText(JsonReading read, JsonPart part) => part.Find("text") is null ? null : read.Text(part, "text");

    /// <summary>A number that must be there; 0 when it is not.</summary>
    internal static decimal RequireNumber(JsonReading read, JsonPart part, string name)
    {
        read.Require(part, name);
        return read.Number(part, name) ?? 0m;
    }

    private static ScoreGroup Group(JsonReading read, JsonPart part) => read.IsObject(part, "id", "text", "minimum", "maximum")
        ? new ScoreGroup(read.Words(part, "id"), read.Number(part, "minimum"), read.Number(part, "maximum"), OptionalText(read, part))
        : new ScoreGroup(string.Empty);

    private static ScoreSignal Signal(JsonReading read, JsonPart part) => read.IsObject(part, "id", "text", "points", "halfLifeDays", "group")
        ? new ScoreSignal(
            read.Words(part, "id"), RequireNumber(read, part, "points"), read.Number(part, "halfLifeDays"), OptionalText(read, part), read.OptionalWords(part, "group"))
        : new ScoreSignal(string.Empty, 0m, null);

    private static ScoreBand Band(JsonReading read, JsonPart part) => read.IsObject(part, "id", "text", "from")
        ? new ScoreBand(read.Words(part, "id"), read.Number(part, "from"), OptionalText(read, part))
        : new ScoreBand(string.Empty, null);
}
