using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>What each outcome requires at a decision point.</summary>
/// <remarks>
/// Decided here: whoever says anything must be separate and empowered; only what opens something needs papers, calculations, the hard rules, the votes
/// and every reviewer, so that a refusal never waits for a paper. A hold and a refusal stop a project, so both need the level of its grade and a reason.
/// </remarks>
internal static class OutcomeChecklists
{
    private static IEnumerable<Requirement<DecisionFacts>> Always =>
    [
        DecidingRequirements.IsRecommended, DecidingRequirements.StillAsked, DecidingRequirements.DutiesSeparate, DecidingRequirements.DeciderEmpowered,
        DecidingRequirements.AssistantSigned,
    ];

    internal static Checklist<DecisionFacts> For(DecisionPointParts parts, DecisionOutcome outcome)
    {
        var requirements = Always.ToList();
        requirements.AddRange(outcome switch
        {
            DecisionOutcome.NoGo => [RefusalRequirements.ReasonGiven, RefusalRequirements.AtGradeLevel, RefusalRequirements.CompanyWill],
            DecisionOutcome.Hold =>
            [
                RefusalRequirements.ReasonGiven, RefusalRequirements.AtGradeLevel, RefusalRequirements.ResumeNamed, RefusalRequirements.HoldLimited(parts.Limits),
            ],
            DecisionOutcome.Redirect => [RefusalRequirements.ReasonGiven],
            _ => Opening(parts),
        });
        return new Checklist<DecisionFacts>(
            EnumIds<DecisionPoint>.IdOf(parts.Point) + "-" + EnumIds<DecisionOutcome>.IdOf(outcome), Text.Same(parts.Label), DecisionFact.All, requirements);
    }

    /// <summary>What a Go requires; a conditional Go requires the same.</summary>
    internal static IEnumerable<Requirement<DecisionFacts>> ForGo(DecisionPointParts parts) => Always.Concat(Opening(parts));

    private static IEnumerable<Requirement<DecisionFacts>> Opening(DecisionPointParts parts) =>
    [
        DecidingRequirements.LevelReached, DecidingRequirements.NoWiderThanAsked, DecidingRequirements.GradeStands, DecidingRequirements.ReviewersHeard,
        DecidingRequirements.VetoRespected, DecidingRequirements.NotOverdue, DecidingRequirements.BodyAgrees, .. PapersThere(parts), .. parts.Calculations.SelectMany(CalculationsOf), .. parts.Rules,
    ];

    private static IEnumerable<Requirement<DecisionFacts>> PapersThere(DecisionPointParts parts)
    {
        if (parts.Papers.Count == 0)
            yield break;
        yield return new(
            "required-papers-there",
            Condition<DecisionFacts>.All([.. parts.Papers.Select(paper => DecisionFact.Papers.Has(paper.Id))]),
            new("every paper of the decision point is there", "决策材料齐全", "決策材料齊全"),
            "domain.md §14.3");
    }

    private static IEnumerable<Requirement<DecisionFacts>> CalculationsOf(Calculation calculation) => calculation switch
    {
        Calculation.Estimate => [CalculationRequirements.Estimated],
        Calculation.Budget => [CalculationRequirements.BudgetInherits],
        Calculation.Accounting => [CalculationRequirements.Accounted],
        _ => [CalculationRequirements.Settled],
    };
}
