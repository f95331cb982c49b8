namespace Ltc;

/// <summary>Reads one fact as points of a characteristic.</summary>
internal abstract class PointsReader<TFacts>
    where TFacts : struct
{
    /// <summary>Finds the bin of the fact's value, and its points.</summary>
    internal abstract long Place(in TFacts facts, out int bin);

    /// <summary>The fact's value as it stands in a frame.</summary>
    internal virtual long Encode(in TFacts facts, FrameColumn plan)
    {
        Place(facts, out var bin);
        return FrameColumn.EncodeBin(bin);
    }

    /// <summary>The reader of a fact; null when it is not of the kind of the characteristic.</summary>
    internal static PointsReader<TFacts>? For(Fact<TFacts> fact, CharacteristicIndex index) => (index.Characteristic.Kind, fact) switch
    {
        (CharacteristicKind.Number or CharacteristicKind.Weighted, NumberFact<TFacts> number) => new NumberPoints<TFacts>(index, number.Read),
        (CharacteristicKind.Flag, FlagFact<TFacts> flag) => new FlagPoints<TFacts>(index, flag.Read),
        (CharacteristicKind.Category, TextFact<TFacts> text) => new TextPoints<TFacts>(index, text),
        (CharacteristicKind.Category, { Type: FactType.Choice }) => new ChoicePoints<TFacts>(index, fact),
        _ => null,
    };
}
