namespace Ltc;

internal sealed class FlagColumnReader<TFacts>(ColumnAxis axis, FactReader<TFacts, bool?> read) : ColumnReader<TFacts>(axis)
    where TFacts : struct
{
    private readonly FactReader<TFacts, bool?> _read = read;
    private readonly int _yes = axis.PieceOf(ValueText.Write(true));
    private readonly int _no = axis.PieceOf(ValueText.Write(false));

    internal override int PieceOf(in TFacts facts)
    {
        var flag = _read.Of(facts);
        if (!flag.HasValue)
            return Axis.Unknown;
        return flag.GetValueOrDefault() ? _yes : _no;
    }
}
