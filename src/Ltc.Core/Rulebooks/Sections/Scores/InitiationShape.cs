using System.Collections.Generic;

namespace Ltc;

/// <summary>The initiation score: a card whose bands are the verdicts, and the knock-outs.</summary>
internal static class InitiationShape
{
    private static readonly Property<InitiationScore, Scorecard<InitiationFacts>> Card = new("card", score => score.Card, CardShape.Of("initiation-score", InitiationFact.All));

    private static readonly Property<InitiationScore, IReadOnlyList<Requirement<InitiationFacts>>> KnockOuts =
        new("knockOuts", score => score.KnockOuts, RequirementShape.List(InitiationFact.All), stricter: StricterWhen.More);

    internal static readonly Shape<InitiationScore> Shape = new ObjectShape<InitiationScore>(Make, Card, KnockOuts);

    private static IReadOnlyList<Finding> Make(Fields<InitiationScore> fields, out InitiationScore? score)
    {
        score = null;
        var findings = BandsShape.OfCard<InitiationBand>(fields.Of(Card).Definition, out var bands);
        if (bands is not null)
            InitiationScore.TryCreate(fields.Of(Card), bands, fields.Of(KnockOuts), out score, out findings);
        return findings;
    }
}
