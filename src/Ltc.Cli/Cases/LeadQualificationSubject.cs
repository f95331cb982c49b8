using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Ltc.Cli;

/// <summary>Qualifies a lead. Beyond the common format it reads <c>regionException</c> and tells <c>reasons</c> and <c>answer</c>.</summary>
internal sealed class LeadQualificationSubject : CaseSubject
{
    /// <summary>The names of the cases for the facts of the library.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["needIsReal"] = QualificationFact.NeedReal.Id,
        ["definiteNeed"] = QualificationFact.NeedDefinite.Id,
        ["definiteBudget"] = QualificationFact.BudgetDefinite.Id,
        ["definiteStart"] = QualificationFact.StartDefinite.Id,
        ["decidersKnown"] = QualificationFact.DecidersKnown.Id,
        ["scopeFit"] = QualificationFact.ScopeFit.Id,
        ["purchasingProcess"] = QualificationFact.PurchasingProcess.Id,
    };

    private static readonly string[] Answers = ["scopeFit", "risk", "urgency", "purchasingProcess", "relationship", "solution", "team", "competition"];

    private static readonly string[] Conversion = ["definiteNeed", "definiteBudget", "definiteStart", "decidersKnown"];

    internal override string Id => "lead-qualification";

    internal override CaseAnswer Answer(Given given)
    {
        var facts = Read(given);
        var lead = LtcRules.Default.Qualification.Evaluate(facts);
        return new CaseAnswer(new JsonObject
        {
            ["answer"] = EnumIds<Answer>.IdOf(lead.Answer),
            ["score"] = lead.Score,
            ["highest"] = lead.Highest,
            ["value"] = EnumIds<LeadValue>.IdOf(lead.Value!.Value),
            ["highestValue"] = EnumIds<LeadValue>.IdOf(lead.HighestValue!.Value),
            ["temperature"] = EnumIds<LeadTemperature>.IdOf(lead.Temperature!.Value),
            ["highestTemperature"] = EnumIds<LeadTemperature>.IdOf(lead.HighestTemperature!.Value),
            ["maturity"] = lead.Maturity is { } maturity ? EnumIds<LeadMaturity>.IdOf(maturity) : "unknown",
            ["questions"] = new JsonObject { ["lead"] = Word(lead.IsLead), ["near"] = Word(lead.IsNear), ["win"] = Word(lead.CanWin) },
            ["outcome"] = EnumIds<LeadOutcome>.IdOf(lead.Outcome!.Value),
            ["reasons"] = CaseAnswer.List(lead.Reasons.Select(reason => reason.Id)),
            ["unknown"] = CaseAnswer.List(lead.Missing.Select(fact => NameOf(fact.Id)).Order(StringComparer.Ordinal)),
        });
    }

    private static QualificationFacts Read(Given given)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var answers = given.Object("answers");
        foreach (var name in Answers)
            values[IdOf(name)] = Points(answers, name);
        answers.End();
        if (given.Take("conversion") is not null)
        {
            var conversion = given.Object("conversion");
            foreach (var name in Conversion)
                values[IdOf(name)] = conversion.FlagOrNull(name);
            conversion.End();
        }

        values[QualificationFact.NeedReal.Id] = given.FlagOrNull("needIsReal");
        values[QualificationFact.RegionException.Id] = given.FlagOrNull("regionException");
        values[QualificationFact.PreviousValue.Id] = Value(given, "previousValue");
        given.End();
        return QualificationFact.All.TryBind(values, out var facts, out var findings) ? facts : throw CaseException.Of(findings);
    }

    private static object? Points(Given given, string name) => given.NumberOrNull(name) switch
    {
        null => null,
        0m => Fulfilment.NotMet,
        50m => Fulfilment.Partly,
        100m => Fulfilment.Met,
        _ => throw CaseException.Expected(given.Path(name), CaseExpected.OneOf("0", "50", "100", "null")),
    };

    private static object? Value(Given given, string name) =>
        GivenFacts.Choice<LeadValue>(given, name) is { } value ? EnumIds<LeadValue>.IdOf(value) : null;

    private static string IdOf(string name) => Names.TryGetValue(name, out var id) ? id : name;

    private static string NameOf(string id) => Names.FirstOrDefault(pair => pair.Value == id).Key ?? id;

    private static string Word(Truth truth) => truth.IsTrue ? "yes" : truth.IsFalse ? "no" : "unknown";
}
