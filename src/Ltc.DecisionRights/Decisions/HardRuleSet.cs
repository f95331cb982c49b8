using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>The hard rules that a decision point can ask for, with the numbers of one set of limits.</summary>
internal sealed class HardRuleSet
{
    private static readonly Dictionary<AuthorityDocument, Requirement<DecisionFacts>> Cleared = new()
    {
        [AuthorityDocument.Terms] = DecidingRequirements.TermsHeld,
        [AuthorityDocument.Price] = DecidingRequirements.PriceHeld,
        [AuthorityDocument.Credit] = DecidingRequirements.CreditHeld,
    };

    private readonly Dictionary<string, Requirement<DecisionFacts>> _rules;

    internal HardRuleSet(DecisionLimits limits) => _rules = All(limits).ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The ids, in the order of the process.</summary>
    internal static IReadOnlyList<string> Ids { get; } = Array.AsReadOnly(All(new DecisionLimits()).Select(rule => rule.Id).ToArray());

    /// <summary>What a document asks for whose holders must stand behind a case; null for one that only the decider can hold.</summary>
    internal static Requirement<DecisionFacts>? ClearanceOf(AuthorityDocument document) => Cleared.TryGetValue(document, out var rule) ? rule : null;

    internal Requirement<DecisionFacts>? Find(string? id) => id is not null && _rules.TryGetValue(id, out var rule) ? rule : null;

    private static Requirement<DecisionFacts>[] All(DecisionLimits limits) =>
    [
        CalculationRequirements.EstimateChecked, GateRequirements.NotBelowInitiation, GateRequirements.InTime(limits), GateRequirements.ChanceAtFloor(limits),
        GateRequirements.ChanceFromSomewhere, GateRequirements.ReserveKept(limits), CalculationRequirements.MarginAtFloor, GateRequirements.PriceBeforeClauses,
        GateRequirements.OnlySellable, GateRequirements.DatesStated, GateRequirements.LawObeyed, GateRequirements.TextFixed, CalculationRequirements.Reestimated,
        CalculationRequirements.DeviationKnownAbove(limits), GateRequirements.TailCollected,
    ];
}
