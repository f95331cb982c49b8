#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>A flag as the two bytes that it is: whether it is known, and what it says.</summary>
/// <remarks>Should a platform ever lay out a nullable bool in another way, <see cref="AreAsExpected"/> says so and flags are read by a call.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct FlagBytes
{
    /// <summary>Whether anybody has said: 1, else 0.</summary>
    internal readonly byte Known;

    /// <summary>What was said: 1 for yes, else 0.</summary>
    internal readonly byte Yes;

    /// <summary>Whether a flag has these bytes on this platform.</summary>
    internal static bool AreAsExpected { get; } = Unsafe.SizeOf<bool?>() == Unsafe.SizeOf<FlagBytes>() && Is(null, 0, 0) && Is(false, 1, 0) && Is(true, 1, 1);

    private static bool Is(bool? flag, byte known, byte yes)
    {
        ref var bytes = ref Unsafe.As<bool?, FlagBytes>(ref flag);
        return bytes.Known == known && bytes.Yes == yes;
    }
}
#endif
