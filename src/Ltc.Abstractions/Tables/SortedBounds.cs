using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace Ltc;

/// <summary>The bounds of a number column, sorted, and the search for the piece that a number lies in. Exact to the last digit.</summary>
/// <remarks>
/// Where every bound fits, bounds are also held as whole numbers of a small decimal unit: comparing those is many times faster than comparing decimals. A number
/// that has no such form, because it has more digits or is too large, is compared as a decimal.
/// </remarks>
internal sealed class SortedBounds
{
    private readonly decimal[] _bounds;

    internal SortedBounds(decimal[] bounds)
    {
        _bounds = bounds;
#if NET8_0_OR_GREATER
        _unit = ScaledNumber.UnitFor(bounds);
        _scaled = _unit == ScaledNumber.None ? null : Array.ConvertAll(bounds, bound => ScaledNumber.Scale(bound, _unit));
#endif
    }

    internal int Count => _bounds.Length;

    /// <summary>How many pieces the bounds make: the gaps and the bounds themselves.</summary>
    internal int Pieces => (2 * _bounds.Length) + 1;

    internal decimal this[int index] => _bounds[index];

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#endif
    internal int PieceOf(in decimal number)
    {
#if NET8_0_OR_GREATER
        if (_scaled is { } scaled && ScaledNumber.TryScale(number, _unit, out var whole))
            return scaled.Length <= FewBounds ? CountBelow(scaled, whole) : Search(scaled, whole);
#endif
        return Search(_bounds, number);
    }

    private static int Search<T>(T[] bounds, T number)
        where T : IComparable<T>
    {
        unchecked
        {
            var low = 0;
            var high = bounds.Length;
            while (low < high)
            {
                var middle = (low + high) >> 1;
                var order = bounds[middle].CompareTo(number);
                if (order == 0)
                    return (2 * middle) + 1;
                if (order < 0)
                    low = middle + 1;
                else
                    high = middle;
            }

            return 2 * low;
        }
    }

#if NET8_0_OR_GREATER
    private const int FewBounds = 16;

    private readonly long[]? _scaled;
    private readonly int _unit;

    /// <summary>Counts the bounds below a number and those not above it, which is the piece, without a branch to guess.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountBelow(long[] bounds, long number)
    {
        unchecked
        {
            var piece = 0;
            foreach (var bound in bounds)
                piece += (bound < number ? 1 : 0) + (bound <= number ? 1 : 0);
            return piece;
        }
    }
#endif
}
