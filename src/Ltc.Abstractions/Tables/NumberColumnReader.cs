namespace Ltc;

internal sealed class NumberColumnReader<TFacts>(ColumnAxis axis, FactReader<TFacts, decimal?> read) : ColumnReader<TFacts>(axis)
    where TFacts : struct
{
    private readonly FactReader<TFacts, decimal?> _read = read;

    internal override int PieceOf(in TFacts facts)
    {
        var number = _read.Of(facts);
        return number.HasValue ? Axis.PieceOf(number.GetValueOrDefault()) : Axis.Unknown;
    }

#if NET8_0_OR_GREATER
    internal override ColumnProbe<TFacts> ToProbe() => _read.HasPlace ? new(_read.Place, Axis.Unknown, Axis.Bounds) : base.ToProbe();
#endif
}
