using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>The subject <c>sales-elements</c>: us against each rival, element by element.</summary>
internal sealed class SalesElementsSubject : CaseSubject
{
    private static readonly SalesElement[] Elements =
        [SalesElement.Relationship, SalesElement.Solution, SalesElement.FinancingAndTerms, SalesElement.Delivery];

    /// <inheritdoc/>
    internal override string Id => "sales-elements";

    /// <inheritdoc/>
    internal override CaseAnswer Answer(Given given)
    {
        var ours = Side(given.Object("ours"));
        var rivals = given.Objects("rivals").Select(Side).ToArray();
        given.End();
        var results = new SalesElementsResult[rivals.Length];
        LtcRules.Default.Scores.SalesElements.Compare(ours, rivals, results);
        return new CaseAnswer(new JsonObject { ["rivals"] = new JsonArray([.. results.Select(Show)]) });
    }

    private static SalesElementFacts Side(Given side)
    {
        var facts = GivenFacts.Read(side, SalesElementFact.All);
        side.End();
        return facts;
    }

    private static JsonNode Show(SalesElementsResult result)
    {
        var shown = new JsonObject { ["answer"] = GivenFacts.WordOf(result.Answer) };
        foreach (var element in Elements)
            shown[GivenFacts.IdOf<SalesElement>(element)!] = Words(result, element);
        shown["leads"] = result.Leads;
        shown["trails"] = result.Trails;
        return shown;
    }

    /// <summary>One word for a known position, else every position that is open.</summary>
    private static string Words(SalesElementsResult result, SalesElement element)
    {
        var open = new List<string>();
        for (var position = result.LowestOf(element) ?? ElementPosition.Lead; position <= result.HighestOf(element); position++)
            open.Add(GivenFacts.IdOf<ElementPosition>(position)!);
        return string.Join(" or ", open);
    }
}
