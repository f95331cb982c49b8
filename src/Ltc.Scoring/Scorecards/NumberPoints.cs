namespace Ltc;

/// <summary>Reads a number.</summary>
internal sealed class NumberPoints<TFacts>(CharacteristicIndex index, Read<TFacts, decimal?> read) : PointsReader<TFacts>
    where TFacts : struct
{
    internal override long Place(in TFacts facts, out int bin)
    {
        var number = read(facts);
        if (number.HasValue)
            return index.Place(number.GetValueOrDefault(), out bin);
        bin = CharacteristicIndex.Missing;
        return index.MissingPoints;
    }

    internal override long Encode(in TFacts facts, FrameColumn plan)
    {
        var number = read(facts);
        return number.HasValue ? plan.Encode(number.GetValueOrDefault()) : FrameColumn.Missing;
    }
}
