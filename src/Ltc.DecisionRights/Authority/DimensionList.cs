using System;
using System.Collections;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Some of the dimensions of a matrix, in its order.</summary>
/// <remarks>A view over bits: counting and <c>foreach</c> allocate nothing; LINQ works and boxes. <c>default</c> is empty.</remarks>
public readonly struct DimensionList : IReadOnlyList<AuthorityDimension>
{
    private readonly AuthorityMatrix? _matrix;
    private readonly uint _bits;

    internal DimensionList(AuthorityMatrix? matrix, uint bits)
    {
        _matrix = matrix;
        _bits = matrix is null ? 0 : bits;
    }

    /// <summary>How many dimensions there are.</summary>
    /// <value>0 to 32.</value>
    public int Count => Bits.Count(_bits);

    /// <summary>One dimension.</summary>
    /// <param name="index">0 to <see cref="Count"/> − 1.</param>
    /// <returns>The dimension.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension.</exception>
    public AuthorityDimension this[int index]
    {
        get
        {
            foreach (var dimension in this)
            {
                if (index-- == 0)
                    return dimension;
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <summary>Walks the dimensions without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_matrix, _bits);

    IEnumerator<AuthorityDimension> IEnumerable<AuthorityDimension>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks a list of dimensions.</summary>
    public struct Enumerator : IEnumerator<AuthorityDimension>
    {
        private readonly AuthorityMatrix? _matrix;
        private readonly uint _bits;
        private int _bit;

        internal Enumerator(AuthorityMatrix? matrix, uint bits)
        {
            _matrix = matrix;
            _bits = bits;
            _bit = -1;
        }

        /// <summary>The dimension reached.</summary>
        /// <value>Valid after <see cref="MoveNext"/> returned true.</value>
        public readonly AuthorityDimension Current => _matrix!.DimensionAt(_bit);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next dimension.</summary>
        /// <returns>False after the last.</returns>
        public bool MoveNext()
        {
            for (_bit++; _bit < 32; _bit++)
            {
                if ((_bits >> _bit & 1) != 0)
                    return true;
            }

            return false;
        }

        /// <summary>Goes back before the first dimension.</summary>
        public void Reset() => _bit = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
