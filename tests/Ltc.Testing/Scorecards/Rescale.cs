using System.Linq;

namespace Ltc.Testing;

/// <summary>Makes the data of a card again, with all points multiplied.</summary>
public static class Rescale
{
    private const decimal Finest = 0.000000001m;

    /// <summary>The data that a card was made of.</summary>
    public static ScorecardData DataOf(ScorecardDefinition card) => new()
    {
        Id = card.Id,
        Text = card.Text,
        Source = card.Source,
        Initial = card.Initial,
        Minimum = card.Minimum,
        Maximum = card.Maximum,
        WholePoints = card.WholePoints,
        Reasons = card.Reasons,
        Groups = card.Groups,
        Characteristics = card.Characteristics,
        Signals = card.Signals,
        Bands = card.Bands,
    };

    /// <summary>Multiplies everything that is points.</summary>
    public static void By(ScorecardData data, decimal factor)
    {
        data.Initial *= factor;
        data.Groups = [.. data.Groups.Select(group => new ScoreGroup(group.Id, group.Minimum * factor, group.Maximum * factor, group.Text))];
        data.Signals = [.. data.Signals.Select(signal => new ScoreSignal(signal.Id, signal.Points * factor, signal.HalfLifeDays, signal.Text, signal.Group))];
        data.Characteristics = [.. data.Characteristics.Select(one => By(one, factor))];
    }

    /// <summary>What the rounding of weighted characteristics can make of a factor.</summary>
    public static decimal Noise(ScorecardDefinition card, decimal factor) => card.Characteristics.Count(one => one.Kind == CharacteristicKind.Weighted) * (factor + 1) * Finest;

    private static ScoreCharacteristic By(ScoreCharacteristic one, decimal factor) => new(
        one.Id, one.Kind, one.Bins.Select(bin => By(bin, factor)), one.Text, one.Missing * factor, one.Weight * factor, one.Range, one.Values, one.Unit, one.Direction,
        one.Group, one.Baseline * factor, one.ReasonCode, one.IsPartial);

    private static ScoreBin By(ScoreBin bin, decimal factor) => bin.IsRest ? ScoreBin.Rest(bin.Points * factor, bin.ReasonCode, bin.Text)
        : bin.HasRange ? ScoreBin.Between(bin.From, bin.To, bin.Points * factor, bin.Values, bin.ReasonCode, bin.Text)
        : ScoreBin.In(bin.Values!, bin.Points * factor, bin.ReasonCode, bin.Text);
}
