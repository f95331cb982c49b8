using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>A flag that a requirement asks for, and its bit in an answer. Tests without a branch and without a virtual call.</summary>
internal readonly struct FlagProbe<TFacts>(Read<TFacts, bool?> read, bool expected, int bit)
    where TFacts : struct
{
    private readonly Read<TFacts, bool?> _read = read;
    private readonly uint _expected = expected ? 1u : 0u;
    private readonly int _bit = bit;

    /// <summary>Whether this is a probe and not the default.</summary>
    internal bool IsMade => _read is not null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Test(in TFacts facts, ref uint unmet, ref uint unknown)
    {
        var value = _read(facts);
        var known = value.HasValue ? 1u : 0u;
        var said = value.GetValueOrDefault() ? 1u : 0u;
        unmet |= (known & (said ^ _expected)) << _bit;
        unknown |= (known ^ 1u) << _bit;
    }
}
