using System;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Who may adapt which layer of the process, under which preconditions, and what no adaptation may touch.</summary>
/// <remarks>
/// Immutable, safe to share between threads. Source: seed 004; domain.md §11.2, §11.3. Decided here: the front unit tailors nothing; the four preconditions
/// that the seed puts before rep offices hold for every level below the company, which owns the standard; a trial and a way back are asked of every adaptation.
/// </remarks>
public sealed class TailoringRules
{
    private readonly TailoringScope[] _scopes;

    private TailoringRules(TailoringScope[] scopes, DecisionTable<TailoringRequest, TailoringRight> rights)
    {
        _scopes = scopes;
        Rights = rights;
        Checklist = new Checklist<TailoringRequest>(
            "tailoring", new("tailoring of the process", "流程裁剪", "流程裁剪"), TailoringFact.All, [.. TailoringRequirements.Of(Rights, scopes)]);
    }

    /// <summary>Which level may adapt which layer.</summary>
    /// <value>A complete table without overlaps.</value>
    public DecisionTable<TailoringRequest, TailoringRight> Rights { get; }

    /// <summary>What a change in each layer may touch.</summary>
    /// <value>From L1 to L6.</value>
    public IReadOnlyList<TailoringScope> Scopes => Array.AsReadOnly(_scopes);

    /// <summary>What is asked of a request. The first two ask <see cref="Rights"/>.</summary>
    /// <value>Never null.</value>
    public Checklist<TailoringRequest> Checklist { get; }

    /// <summary>Defines the rules of the seed with the examples of the domain.</summary>
    /// <returns>The rules.</returns>
    public static TailoringRules Define() =>
        TryCreate(DefaultScopes, out var rules, out var findings) ? rules! : throw new DefinitionException("tailoring", findings);

    /// <summary>Checks scopes and makes the rules.</summary>
    /// <param name="scopes">What a change in each layer may touch: one a layer.</param>
    /// <param name="rules">The rules, or null.</param>
    /// <param name="findings">Everything that is wrong, at once: a layer without a scope or with several, and what is protected everywhere.</param>
    /// <returns>Whether the rules were made.</returns>
    public static bool TryCreate(IEnumerable<TailoringScope> scopes, out TailoringRules? rules, out IReadOnlyList<Finding> findings) =>
        TryCreate(scopes, TailoringRights.Define(), out rules, out findings);

    /// <summary>Checks scopes and rights and makes the rules.</summary>
    /// <param name="scopes">What a change in each layer may touch: one a layer.</param>
    /// <param name="rights">Which level may adapt which layer; it asks for nothing but level, layer and the approval of the company.</param>
    /// <param name="rules">The rules, or null.</param>
    /// <param name="findings">
    /// Everything that is wrong, at once: a layer without a scope or with several, what is protected everywhere, a table that asks for other facts, that leaves a case
    /// open or answers it twice, or that still asks for an approval once it is given.
    /// </param>
    /// <returns>Whether the rules were made.</returns>
    public static bool TryCreate(
        IEnumerable<TailoringScope> scopes, DecisionTable<TailoringRequest, TailoringRight> rights, out TailoringRules? rules, out IReadOnlyList<Finding> findings)
    {
        var given = scopes.OrderBy(one => one.Layer).ToArray();
        var found = EnumIds<ProcessLayer>.Values.Select(layer => (Layer: layer, Count: given.Count(one => one.Layer == layer)))
            .Where(pair => pair.Count != 1).Select(pair => TailoringFindings.LayerNotOnce(pair.Layer, pair.Count)).ToList();
        found.AddRange(given.SelectMany(scope => scope.Elements.Where(IsProtected).Select(element => TailoringFindings.Protected(scope.Layer, element))));
        found.AddRange(TailoringRightsCheck.Run(rights));
        rules = found.Count == 0 ? new TailoringRules(given, rights) : null;
        findings = found;
        return rules is not null;
    }

    /// <summary>Says whether an element is one that no adaptation may touch.</summary>
    /// <param name="element">The element.</param>
    /// <returns>True for the first six, and for what is not defined.</returns>
    public static bool IsProtected(TailoringElement element) => element <= TailoringElement.StateNames || element > TailoringElement.Languages;

    /// <summary>Says which right a level has in a layer.</summary>
    /// <param name="layer">The layer; null is not known.</param>
    /// <param name="level">The level; null is not known.</param>
    /// <param name="companyApproved">Whether the company has approved it; null is not known.</param>
    /// <returns>Null when it depends on something that is not known, or a value is not defined.</returns>
    public TailoringRight? RightOf(ProcessLayer? layer, OrgLevel? level, bool? companyApproved) =>
        Rights.Decide(new TailoringRequest { Layer = layer, Level = level, CompanyApproved = companyApproved }).Result;

    /// <summary>Judges a request.</summary>
    /// <param name="request">What a unit wants to adapt.</param>
    /// <returns>The right, and every reason at once.</returns>
    public TailoringAnswer Evaluate(in TailoringRequest request) => new(Rights.Decide(request).Result, Checklist.Check(request));

    private static TailoringScope[] DefaultScopes =>
    [
        new(ProcessLayer.L1),
        new(ProcessLayer.L2),
        new(ProcessLayer.L3),
        new(
            ProcessLayer.L4,
            TailoringElement.RoleNames,
            TailoringElement.LocalLawSteps,
            TailoringElement.ReviewNodes,
            TailoringElement.Templates,
            TailoringElement.Checklists,
            TailoringElement.FieldLabels,
            TailoringElement.Languages),
        new(ProcessLayer.L5, TailoringElement.Templates, TailoringElement.Checklists, TailoringElement.FieldLabels, TailoringElement.Languages),
        new(ProcessLayer.L6, TailoringElement.Templates, TailoringElement.Checklists, TailoringElement.FieldLabels, TailoringElement.Languages),
    ];
}
