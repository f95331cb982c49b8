using System.Collections.Generic;
using static Ltc.ProcessLayer;
using static Ltc.Shapes;

namespace Ltc;

/// <summary>PPVVC: the question bank, the grades, and what decision points expect of them.</summary>
internal static class PpvvcShape
{
    private static readonly Property<PpvvcDefinition, IReadOnlyList<PpvvcQuestion>> Questions =
        new("questions", one => one.Questions, Keyed(PpvvcQuestionShape.Shape, "id"), stricter: StricterWhen.More);

    private static readonly Property<PpvvcDefinition, ScoreBands<PpvvcGrade>> Bands = new("bands", one => one.Bands, BandsShape.Of<PpvvcGrade>("ppvvc"));

    private static readonly Property<PpvvcDefinition, PpvvcGrade> Cap =
        new("capWithoutYes", one => one.CapWithoutYes, Choice<PpvvcGrade>(), stricter: StricterWhen.Lower);

    private static readonly Property<PpvvcDefinition, IReadOnlyList<PpvvcBlock>> Blocks =
        new("blocks", one => one.Blocks, Keyed(PpvvcBlockShape.Shape, "dimension", "point"), L3, StricterWhen.More);

    private static readonly Property<PpvvcDefinition, IReadOnlyList<PpvvcExpectation>> Expectations =
        new("expectations", one => one.Expectations, Keyed(PpvvcExpectationShape.Shape, "point"), L3, StricterWhen.More);

    private static readonly Property<PpvvcDefinition, int> Rescore = new("rescoreDays", one => one.RescoreDays, Some, stricter: StricterWhen.Lower);

    internal static readonly Shape<PpvvcScore> Shape = new MadeShape<PpvvcDefinition, PpvvcScore>(
        new ObjectShape<PpvvcDefinition>(Make, Questions, Bands, Cap, Blocks, Expectations, Rescore),
        score => score.Definition,
        (PpvvcDefinition definition, out PpvvcScore? score) =>
        {
            score = new PpvvcScore(definition);
            return [];
        });

    private static IReadOnlyList<Finding> Make(Fields<PpvvcDefinition> fields, out PpvvcDefinition? definition)
    {
        PpvvcDefinition.TryCreate(
            fields.Of(Questions), fields.Of(Bands), fields.Of(Cap), fields.Of(Blocks), fields.Of(Expectations), fields.Of(Rescore), out definition, out var findings);
        return findings;
    }
}
