using System.Linq;

namespace Ltc;

/// <summary>Reads one characteristic of a scorecard.</summary>
internal static class CharacteristicReader
{
    private static readonly string[] Names =
        ["id", "text", "kind", "unit", "range", "values", "direction", "group", "partial", "missing", "baseline", "reasonCode", "weight", "bins"];

    internal static ScoreCharacteristic Read(JsonReading read, JsonPart part)
    {
        if (!read.IsObject(part, Names))
            return new ScoreCharacteristic(string.Empty, CharacteristicKind.Number, []);
        read.Require(part, "kind");
        return new ScoreCharacteristic(
            read.Words(part, "id"),
            read.Choice<CharacteristicKind>(part, "kind") ?? default,
            read.List(part, "bins").Select(bin => Bin(read, bin)).ToArray(),
            ScorecardReader.OptionalText(read, part),
            read.Number(part, "missing"),
            read.Number(part, "weight"),
            part.Find("range") is null ? default : read.Range(part, "range"),
            part.Find("values") is null ? null : read.WordList(part, "values"),
            read.OptionalWords(part, "unit"),
            read.Choice<ScoreDirection>(part, "direction") ?? default,
            read.OptionalWords(part, "group"),
            read.Number(part, "baseline"),
            read.OptionalWords(part, "reasonCode"),
            read.Flag(part, "partial") ?? false);
    }

    private static ScoreBin Bin(JsonReading read, JsonPart part)
    {
        if (!read.IsObject(part, "text", "from", "to", "in", "rest", "points", "reasonCode"))
            return ScoreBin.Rest(0m);
        var points = ScorecardReader.RequireNumber(read, part, "points");
        var text = ScorecardReader.OptionalText(read, part);
        var code = read.OptionalWords(part, "reasonCode");
        var values = part.Find("in") is null ? null : read.WordList(part, "in");
        var isRest = read.Flag(part, "rest") ?? false;
        var hasEnds = part.Has("from") || part.Has("to");
        if (isRest && (hasEnds || values is not null))
            read.Findings.Add(JsonFindings.Type("rest, from, to, in", part));
        if (isRest)
            return ScoreBin.Rest(points, code, text);
        return hasEnds || values is null
            ? ScoreBin.Between(read.Number(part, "from"), read.Number(part, "to"), points, values, code, text)
            : ScoreBin.In(values, points, code, text);
    }
}
