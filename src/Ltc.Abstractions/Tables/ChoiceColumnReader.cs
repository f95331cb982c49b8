using System;

namespace Ltc;

internal sealed class ChoiceColumnReader<TFacts, TValue> : ColumnReader<TFacts>
    where TFacts : struct
    where TValue : unmanaged, Enum
{
    private const int MostValues = 64;

    private readonly FactReader<TFacts, TValue?> _read;
    private readonly int[] _pieces = new int[MostValues];

    internal ChoiceColumnReader(ColumnAxis axis, FactReader<TFacts, TValue?> read)
        : base(axis)
    {
        _read = read;
        for (var number = 0; number < MostValues; number++)
            _pieces[number] = Unlisted;
        foreach (var value in EnumIds<TValue>.Values)
        {
            var number = EnumIds<TValue>.NumberOf(value);
            if (number < MostValues)
                _pieces[number] = axis.PieceOf(EnumIds<TValue>.IdOf(value));
        }
    }

    private int Unlisted => Axis.Unknown - 1;

    internal override int PieceOf(in TFacts facts)
    {
        var value = _read.Of(facts);
        if (!value.HasValue)
            return Axis.Unknown;
        var number = EnumIds<TValue>.NumberOf(value.GetValueOrDefault());
        return number < MostValues ? _pieces[number] : Unlisted;
    }

#if NET8_0_OR_GREATER
    internal override unsafe ColumnProbe<TFacts> ToProbe()
    {
        if (!_read.HasPlace || sizeof(TValue) != 1)
            return base.ToProbe();
        var pieces = new int[ColumnProbe<TFacts>.Bytes];
        for (var number = 0; number < pieces.Length; number++)
            pieces[number] = number < MostValues ? _pieces[number] : Unlisted;
        return new(_read.Place, Axis.Unknown, pieces);
    }
#endif
}
