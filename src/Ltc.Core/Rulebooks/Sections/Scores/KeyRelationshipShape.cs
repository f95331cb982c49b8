using System.Collections.Generic;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>How a key person stands to us: six weights, five levels, and how far a person may stand above the level of support.</summary>
internal static class KeyRelationshipShape
{
    private static readonly IReadOnlyList<string> Names = WeightShapes.NamesOf(
        RelationshipFact.Acceptance, RelationshipFact.Participation, RelationshipFact.Information, RelationshipFact.Guidance, RelationshipFact.Support, RelationshipFact.Competition);

    private static readonly Property<KeyRelationship, IReadOnlyList<decimal>> Weights =
        new("weights", one => WeightShapes.On(one.Card.Definition, Names), new NumbersShape(WeightShapes.Weight, Names));

    private static readonly Property<KeyRelationship, ScoreBands<RelationshipLevel>> Bands = new("bands", one => one.Bands, BandsShape.Of<RelationshipLevel>("relationship-level"));
    private static readonly Property<KeyRelationship, int> MostAbove = new("mostAboveSupport", one => one.MostAboveSupport, Whole(0, 4), stricter: StricterWhen.Lower);

    internal static readonly Shape<KeyRelationship> Shape = new ObjectShape<KeyRelationship>(
        (fields, out one) =>
        {
            KeyRelationship.TryCreate(fields.Of(Weights), fields.Of(Bands), fields.Of(MostAbove), out one, out var findings);
            return findings.Named("/weights", Names).Moved("/mostAbove", "/mostAboveSupport");
        },
        Weights,
        Bands,
        MostAbove);
}
