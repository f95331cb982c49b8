#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>A flag in a field that a requirement asks for.</summary>
internal readonly struct FlagProbe(nint place, TestReasons reasons)
{
    private readonly TestReasons _reasons = reasons;
    private readonly nint _place = place;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Test<TFacts>(in TFacts facts)
        where TFacts : struct
    {
        ref readonly var flag = ref FieldPlace.At<TFacts, FlagBytes>(facts, _place);
        return _reasons.After(flag.Known, flag.Yes);
    }
}
#endif
