#if NET8_0_OR_GREATER
using System.Numerics;
#endif

namespace Ltc;

/// <summary>Sets of row numbers as bits, sixty-four a word.</summary>
internal static class RowBits
{
    internal const int WordSize = 64;

    internal static int WordsFor(int rows) => rows == 0 ? 1 : ((rows - 1) / WordSize) + 1;

    internal static void Add(ulong[] words, int offset, int row)
    {
        unchecked
        {
            words[offset + (row / WordSize)] |= 1UL << (row % WordSize);
        }
    }

    /// <summary>The bits of one word below a row number.</summary>
    internal static ulong Below(int row, int word)
    {
        var inside = row - (word * WordSize);
        if (inside >= WordSize)
            return ulong.MaxValue;
        return inside <= 0 ? 0UL : unchecked((1UL << inside) - 1);
    }

    /// <summary>The number of the lowest bit that is set; the word is not zero.</summary>
    internal static int Lowest(ulong word)
    {
#if NET8_0_OR_GREATER
        return BitOperations.TrailingZeroCount(word);
#else
        unchecked
        {
            var count = 0;
            for (var half = 32; half > 0; half /= 2)
            {
                if (word << (WordSize - half) == 0UL)
                {
                    count += half;
                    word >>= half;
                }
            }

            return count;
        }
#endif
    }

    internal static ulong WithoutLowest(ulong word) => unchecked(word & (word - 1));
}
