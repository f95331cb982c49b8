#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>Two texts in fields that a requirement wants the same or different; or one, twice, that it wants known.</summary>
internal readonly struct TextProbe(nint one, nint other, TestReasons reasons)
{
    private readonly TestReasons _reasons = reasons;
    private readonly nint _one = one;
    private readonly nint _other = other;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Test<TFacts>(in TFacts facts)
        where TFacts : struct
    {
        var one = FieldPlace.At<TFacts, string?>(facts, _one);
        var other = FieldPlace.At<TFacts, string?>(facts, _other);
        if (string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other))
            return _reasons.After(known: 0, holds: 0);
        return _reasons.After(known: 1, Bits.Of(string.Equals(one, other, StringComparison.Ordinal)));
    }
}
#endif
