#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>A choice in a field, from an enum laid out as a byte, and the values that a requirement allows.</summary>
internal readonly struct ChoiceProbe(nint place, ulong allowed, int number)
{
    private readonly TestReasons _reasons = TestReasons.Of(expected: true, number);
    private readonly ulong _allowed = allowed;
    private readonly nint _place = place;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Test<TFacts>(in TFacts facts)
        where TFacts : struct
    {
        unchecked
        {
            ref readonly var value = ref FieldPlace.At<TFacts, byte?>(facts, _place);
            int chosen = value.GetValueOrDefault();
            return _reasons.After(Bits.Of(value.HasValue), (uint)(_allowed >> chosen) & Bits.Of(chosen < 64));
        }
    }
}
#endif
