namespace Ltc;

/// <summary>Reads one of the values of an enum.</summary>
internal sealed class ChoicePoints<TFacts> : PointsReader<TFacts>
    where TFacts : struct
{
    private readonly CharacteristicIndex _index;
    private readonly Fact<TFacts> _fact;
    private readonly int[] _bins;

    internal ChoicePoints(CharacteristicIndex index, Fact<TFacts> fact)
    {
        _index = index;
        _fact = fact;
        _bins = new int[fact.Values.Count];
        for (var i = 0; i < _bins.Length; i++)
            _bins[i] = index.BinOf(fact.Values[i]);
    }

    internal override long Place(in TFacts facts, out int bin)
    {
        var at = _fact.PositionOf(facts);
        bin = at >= 0 ? _bins[at] : at == -1 ? CharacteristicIndex.Missing : CharacteristicIndex.NoBin;
        return _index.PointsOf(bin);
    }
}
