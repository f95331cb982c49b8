namespace Ltc;

internal sealed class FlagColumnReader<TFacts>(ColumnAxis axis, Read<TFacts, bool?> read) : ColumnReader<TFacts>(axis)
    where TFacts : struct
{
    private readonly Read<TFacts, bool?> _read = read;
    private readonly int _yes = axis.PieceOf(ValueText.Write(true));
    private readonly int _no = axis.PieceOf(ValueText.Write(false));

    internal override int PieceOf(in TFacts facts)
    {
        var flag = _read(facts);
        if (!flag.HasValue)
            return Axis.Unknown;
        return flag.GetValueOrDefault() ? _yes : _no;
    }
}
