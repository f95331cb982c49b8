using System.Collections.Generic;

namespace Ltc;

/// <summary>The shape of a scorecard over the facts of its definition.</summary>
internal static class CardShape
{
    /// <summary>The shape of one scorecard of the library: a book can change its points, not what it is about.</summary>
    internal static Shape<Scorecard<TFacts>> Of<TFacts>(string id, FactSet<TFacts> facts)
        where TFacts : struct => new EmbeddedShape<Scorecard<TFacts>>(
        ScorecardForm.Form, (part, findings) => Read(part, id, facts, findings), (json, card) => ScorecardJson.Write(json, card.Definition));

    private static Scorecard<TFacts>? Read<TFacts>(JsonPart part, string id, FactSet<TFacts> facts, List<Finding> findings)
        where TFacts : struct
    {
        var definition = ScorecardReader.Read(part, findings);
        if (part.Kind != System.Text.Json.JsonValueKind.Object)
            return null;
        if (part.Find("id") is { Text.Length: > 0 } given && given.Text != id)
            findings.Add(BookFindings.CardId(given.Text, id, given));
        if (part.Find("characteristics") is null)
            findings.Add(JsonFindings.Missing("characteristics", part));
        AddMissingTexts(part, findings);
        if (definition is null || findings.Count > 0)
            return null;
        Scorecard.TryBind(definition, facts, out var card, out var defects);
        PlacedFindings.AddBelow(findings, part, ScorecardForm.Form, defects);
        return card;
    }

    private static void AddMissingTexts(JsonPart card, List<Finding> findings)
    {
        AddMissingText(card, findings);
        string[] lists = ["groups", "characteristics", "signals", "bands"];
        foreach (var list in lists)
        {
            foreach (var item in card.Find(list)?.Items ?? [])
                AddMissingText(item, findings);
        }
    }

    private static void AddMissingText(JsonPart part, List<Finding> findings)
    {
        if (part.Kind == System.Text.Json.JsonValueKind.Object && part.Find("text") is null)
            findings.Add(JsonFindings.Missing("text", part));
    }
}
