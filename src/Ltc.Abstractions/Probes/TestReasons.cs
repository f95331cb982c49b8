using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>The reasons that the test of one requirement can leave, by its outcome: looked up, because outcomes are not predictable and a branch would cost more.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct TestReasons
{
    private readonly ulong _unknown;
    private readonly ulong _false;
    private readonly ulong _unknownToo;
    private readonly ulong _true;

    private TestReasons(ulong unknown, ulong no, ulong yes)
    {
        _unknown = unknown;
        _unknownToo = unknown;
        _false = no;
        _true = yes;
    }

    /// <summary>The reasons of a requirement that asks for an outcome.</summary>
    internal static TestReasons Of(bool expected, int number)
    {
        var unmet = ReasonBits.Of(Truth.False, number);
        return new(ReasonBits.Of(Truth.Unknown, number), expected ? unmet : 0UL, expected ? 0UL : unmet);
    }

    /// <summary>The reasons of a requirement that asks whether something is known.</summary>
    internal static TestReasons OfKnown(int number) => new(ReasonBits.Of(Truth.False, number), 0UL, 0UL);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong After(bool? flag) => !flag.HasValue ? _unknown : flag.GetValueOrDefault() ? _true : _false;

#if NET8_0_OR_GREATER
    /// <summary>The reasons after a test.</summary>
    /// <param name="known">1 when what it asks about is known, else 0.</param>
    /// <param name="holds">1 when it holds, else 0; nobody looks while it is not known.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong After(uint known, uint holds) => unchecked(Unsafe.Add(ref Unsafe.AsRef(in _unknown), (nint)((known + (2 * holds)) & 3)));
#endif
}
