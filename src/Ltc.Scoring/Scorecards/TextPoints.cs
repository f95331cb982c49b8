namespace Ltc;

/// <summary>Reads a text.</summary>
internal sealed class TextPoints<TFacts>(CharacteristicIndex index, TextFact<TFacts> fact) : PointsReader<TFacts>
    where TFacts : struct
{
    internal override long Place(in TFacts facts, out int bin)
    {
        bin = fact.Read(facts) is { } text ? index.BinOf(text) : CharacteristicIndex.Missing;
        return index.PointsOf(bin);
    }
}
