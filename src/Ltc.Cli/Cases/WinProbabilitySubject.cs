using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Learns from closed deals and asks for the chance of an open one.</summary>
internal sealed class WinProbabilitySubject : CaseSubject
{
    private const string Tags = "tags";

    internal override string Id => "win-probability";

    internal override CaseAnswer Answer(Given given)
    {
        var definition = DefinitionOf(given);
        var history = given.Objects("history").Select(Closed).ToArray();
        var query = given.Object("query");
        var facts = FactsOf(query);
        given.End();
        if (!WinProbabilityModel.Empty(definition).TryLearn(history, out var model, out var findings))
            throw CaseException.Of(findings);
        return new CaseAnswer(Write(model!.Estimate(facts)));
    }

    private static JsonObject Write(WinProbability chance)
    {
        if (chance.Value is not { } value)
            return new JsonObject { ["error"] = "not-computable" };
        var factors = new JsonObject();
        foreach (var factor in chance.Factors)
            factors[factor.Id] = factor.Leaning;
        return new JsonObject
        {
            ["probability"] = value,
            ["lowest"] = chance.Lowest,
            ["highest"] = chance.Highest,
            ["factors"] = factors,
            ["top"] = CaseAnswer.List(chance.Top.Select(factor => factor.Id)),
            ["low"] = CaseAnswer.List(chance.Low.Select(factor => factor.Id)),
        };
    }

    private static WinProbabilityDefinition DefinitionOf(Given given)
    {
        var data = new WinProbabilityData
        {
            Stages = given.TextsOrNull("stages") ?? throw CaseException.Missing(given.Path("stages")),
            Fields = given.TextsOrNull("fields") ?? throw CaseException.Missing(given.Path("fields")),
            Smoothing = given.NumberOrNull("smoothing"),
            TagMinimum = given.CountOrNull("tagMinimum"),
        };
        return WinProbabilityDefinition.TryCreate(data, out var definition, out var findings)
            ? definition!
            : throw CaseException.Of(findings);
    }

    private static ClosedDeal Closed(Given deal)
    {
        var outcome = deal.Text("outcome") switch
        {
            "won" => DealOutcome.Won,
            "lost" => DealOutcome.Lost,
            var other => throw CaseException.Expected(deal.Path("outcome"), CaseExpected.OneOf("won", "lost"), other),
        };
        return new ClosedDeal { Facts = FactsOf(deal), Outcome = outcome };
    }

    /// <summary>Reads a deal; every property but team, stage, outcome and tags is the value of a field.</summary>
    private static WinProbabilityFacts FactsOf(Given deal)
    {
        var values = new Dictionary<string, string?>();
        foreach (var name in deal.Names.Where(name => name is not ("team" or "stage" or "outcome" or Tags)).ToArray())
            values[name] = deal.Take(name) is { } value ? ValueOf(value, deal.Path(name)) : null;
        var facts = new WinProbabilityFacts
        {
            Team = deal.TextOrNull("team"),
            Stage = deal.TextOrNull("stage"),
            Tags = deal.TextsOrNull(Tags),
            Values = values,
        };
        deal.End();
        return facts;
    }

    /// <summary>The value as one text: a text keeps its quotation marks, so that the empty text is a value and the text "1" is not the number 1.</summary>
    private static string ValueOf(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.String => "\"" + value.GetString() + "\"",
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? Numbers.ToText(number) : value.GetRawText(),
        JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => throw CaseException.Expected(path, CaseExpected.Scalar),
    };
}
