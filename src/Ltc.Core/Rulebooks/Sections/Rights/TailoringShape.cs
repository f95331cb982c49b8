using System.Collections.Generic;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>The section of tailoring: which level may adapt which layer, and what a change in it may touch.</summary>
internal static class TailoringShape
{
    private static readonly Property<TailoringScope, ProcessLayer> Layer = new("layer", scope => scope.Layer, Choice<ProcessLayer>());

    private static readonly Property<TailoringScope, IReadOnlyList<TailoringElement>> Elements =
        new("elements", scope => scope.Elements, Keyed(Choice<TailoringElement>()), stricter: StricterWhen.Fewer);

    private static readonly Shape<TailoringScope> Scope = new ObjectShape<TailoringScope>(
        (fields, out scope) =>
        {
            scope = new TailoringScope(fields.Of(Layer), [.. fields.Of(Elements)]);
            return [];
        },
        Layer,
        Elements);

    private static readonly Property<TailoringRules, IReadOnlyList<TailoringScope>> Scopes = new("scopes", rules => rules.Scopes, Keyed(Scope, "layer"), L3);

    private static readonly Property<TailoringRules, DecisionTable<TailoringRequest, TailoringRight>> Rights = new(
        "rights",
        rules => rules.Rights,
        TableShape.Of<TailoringRequest, TailoringRight>(TailoringFact.All, TailoringFact.Level, TailoringFact.Layer, TailoringFact.CompanyApproved),
        L3);

    internal static readonly Shape<TailoringRules> Shape = new ObjectShape<TailoringRules>(
        (fields, out rules) =>
        {
            TailoringRules.TryCreate(fields.Of(Scopes), fields.Of(Rights), out rules, out var findings);
            return findings;
        },
        Scopes,
        Rights);
}
