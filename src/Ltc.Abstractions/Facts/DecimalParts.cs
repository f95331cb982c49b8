#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ltc;

/// <summary>The parts of a decimal where it stands; <c>decimal.GetBits</c> would copy them.</summary>
/// <remarks>A decimal is laid out as the DECIMAL of COM. Should a platform ever do otherwise, <see cref="AreAsExpected"/> says so and nobody looks.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct DecimalParts
{
    private readonly int _flags;
    internal readonly uint High;
    internal readonly ulong Low;

    /// <summary>Whether a decimal has these parts on this platform.</summary>
    internal static bool AreAsExpected { get; } = Check();

    /// <summary>How many digits follow the point.</summary>
    internal int Decimals
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (_flags >> 16) & 0xFF;
    }

    /// <summary>Tells numbers below zero, −1, from the others, 0.</summary>
    internal int Sign
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _flags >> 31;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref readonly DecimalParts Of(in decimal number) => ref Unsafe.As<decimal, DecimalParts>(ref Unsafe.AsRef(in number));

    private static bool Check()
    {
        if (Unsafe.SizeOf<decimal>() != Unsafe.SizeOf<DecimalParts>())
            return false;
        var number = new decimal(0x01234567, 0x02345678, 0x03456789, isNegative: true, scale: 7);
        ref readonly var parts = ref Of(number);
        return parts is { Low: 0x02345678_01234567, High: 0x03456789, Decimals: 7, Sign: -1 } && Of(1m) is { Low: 1, High: 0, Decimals: 0, Sign: 0 };
    }
}
#endif
