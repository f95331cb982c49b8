namespace Ltc;

/// <summary>Counting bits on every target.</summary>
internal static class Bits
{
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
