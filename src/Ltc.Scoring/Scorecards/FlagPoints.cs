namespace Ltc;

/// <summary>Reads yes or no.</summary>
internal sealed class FlagPoints<TFacts>(CharacteristicIndex index, Read<TFacts, bool?> read) : PointsReader<TFacts>
    where TFacts : struct
{
    private readonly int _yes = index.BinOf("true");
    private readonly int _no = index.BinOf("false");

    internal override long Place(in TFacts facts, out int bin)
    {
        var flag = read(facts);
        bin = !flag.HasValue ? CharacteristicIndex.Missing : flag.GetValueOrDefault() ? _yes : _no;
        return index.PointsOf(bin);
    }
}
