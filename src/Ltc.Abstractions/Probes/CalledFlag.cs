using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>A flag that a requirement asks for and that is read by a call.</summary>
internal readonly struct CalledFlag<TFacts>(Read<TFacts, bool?> read, TestReasons reasons)
    where TFacts : struct
{
    private readonly Read<TFacts, bool?> _read = read;
    private readonly TestReasons _reasons = reasons;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Test(in TFacts facts)
    {
        var flag = _read(facts);
#if NET8_0_OR_GREATER
        return _reasons.After(Bits.Of(flag.HasValue), Bits.Of(flag.GetValueOrDefault()));
#else
        return _reasons.After(flag);
#endif
    }
}
