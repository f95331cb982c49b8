using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>A range of numbers, made ready to be asked often. Says exactly what <see cref="Interval.Contains"/> says.</summary>
internal readonly struct FastRange
{
    private readonly Interval _range;
#if NET8_0_OR_GREATER
    private readonly long _first;
    private readonly long _last;
    private readonly int _unit;
#endif

    internal FastRange(Interval range)
    {
        _range = range;
#if NET8_0_OR_GREATER
        _unit = ScaledNumber.UnitFor([range.Lower ?? 0m, range.Upper ?? 0m]);
        _first = long.MinValue;
        _last = long.MaxValue;
        // A number that is scaled is whole, so that an open end is a closed one a step further in.
        if (_unit != ScaledNumber.None && range.Lower is { } lower)
            _first = ScaledNumber.Scale(lower, _unit) + (range.LowerOpen ? 1 : 0);
        if (_unit != ScaledNumber.None && range.Upper is { } upper)
            _last = ScaledNumber.Scale(upper, _unit) - (range.UpperOpen ? 1 : 0);
#endif
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Contains(in decimal number) => TryContains(number, out var inside) ? inside != 0 : _range.Contains(number);

    /// <summary>Says it without comparing decimals.</summary>
    /// <param name="number">The number.</param>
    /// <param name="inside">1 when it is inside, else 0.</param>
    /// <returns>False when the number needs that.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryContains(in decimal number, out uint inside)
    {
#if NET8_0_OR_GREATER
        var scaled = ScaledNumber.TryScale(number, _unit, out var whole);
        inside = Bits.Of(whole >= _first) & Bits.Of(whole <= _last);
        return scaled;
#else
        inside = 0;
        return false;
#endif
    }
}
