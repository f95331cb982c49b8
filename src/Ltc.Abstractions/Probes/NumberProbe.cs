#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>A number in a field, and the range that a requirement wants it in.</summary>
internal readonly struct NumberProbe(nint place, FastRange range, int number)
{
    private readonly FastRange _range = range;
    private readonly TestReasons _reasons = TestReasons.Of(expected: true, number);
    private readonly nint _place = place;

    /// <summary>Tests without a call.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="missed">Becomes true when the number has so many digits that it takes <see cref="TestExactly"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong TestFast<TFacts>(in TFacts facts, ref bool missed)
        where TFacts : struct
    {
        ref readonly var value = ref FieldPlace.At<TFacts, decimal?>(facts, _place);
        if (_range.TryContains(in Nullable.GetValueRefOrDefaultRef(in value), out var inside))
            return _reasons.After(Bits.Of(value.HasValue), inside);
        missed = true;
        return 0UL;
    }

    /// <summary>Tests where <see cref="TestFast"/> could not.</summary>
    internal ulong TestExactly<TFacts>(in TFacts facts)
        where TFacts : struct
    {
        ref readonly var value = ref FieldPlace.At<TFacts, decimal?>(facts, _place);
        ref readonly var number = ref Nullable.GetValueRefOrDefaultRef(in value);
        return _range.TryContains(in number, out _) ? 0UL : _reasons.After(Bits.Of(value.HasValue), Bits.Of(_range.Contains(number)));
    }
}
#endif
