using System.Runtime.CompilerServices;

namespace Ltc;

/// <summary>Bits on every target.</summary>
internal static class Bits
{
    /// <summary>Makes 1 of true and 0 of false, without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Of(bool value) =>
#if NET8_0_OR_GREATER
        Unsafe.BitCast<bool, byte>(value);
#else
        value ? 1u : 0u;
#endif

    /// <summary>How many are set.</summary>
    internal static int Count(uint bits)
    {
#if NET8_0_OR_GREATER
        return System.Numerics.BitOperations.PopCount(bits);
#else
        var count = 0;
        for (; bits != 0; bits = unchecked(bits & (bits - 1)))
            count++;
        return count;
#endif
    }
}
