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

#if NET8_0_OR_GREATER
    internal override ColumnProbe<TFacts> ToProbe()
    {
        if (!_read.HasPlace || !FlagBytes.AreAsExpected)
            return base.ToProbe();
        var pieces = new int[ColumnProbe<TFacts>.Bytes];
        for (var number = 0; number < pieces.Length; number++)
            pieces[number] = number == 0 ? _no : _yes;
        return new(_read.Place, Axis.Unknown, pieces);
    }
#endif
}
