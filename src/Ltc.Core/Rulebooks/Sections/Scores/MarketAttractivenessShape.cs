using System.Collections.Generic;

namespace Ltc;

/// <summary>How attractive a market is: four weights and three bands. That of rivalry counts against a market.</summary>
internal static class MarketAttractivenessShape
{
    private static readonly IReadOnlyList<string> Names = WeightShapes.NamesOf(MarketFact.Space, MarketFact.Growth, MarketFact.Profit, MarketFact.Rivalry);

    private static readonly Property<MarketAttractiveness, IReadOnlyList<decimal>> Weights =
        new("weights", market => WeightShapes.On(market.Card.Definition, Names), new NumbersShape(WeightShapes.Weight, Names));

    private static readonly Property<MarketAttractiveness, ScoreBands<MarketAppeal>> Bands = new("bands", market => market.Bands, BandsShape.Of<MarketAppeal>("market-appeal"));

    internal static readonly Shape<MarketAttractiveness> Shape = new ObjectShape<MarketAttractiveness>(
        (fields, out market) =>
        {
            MarketAttractiveness.TryCreate(fields.Of(Weights), fields.Of(Bands), out market, out var findings);
            return findings.Named("/weights", Names);
        },
        Weights,
        Bands);
}
