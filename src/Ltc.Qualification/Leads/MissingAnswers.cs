using System.Collections;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The answers and facts that a qualification lacks.</summary>
/// <remarks>A view over bits: counting and <c>foreach</c> allocate nothing; LINQ works and boxes. <c>default</c> is empty.</remarks>
public readonly struct MissingAnswers : IReadOnlyList<Fact>
{
    private readonly uint _bits;

    internal MissingAnswers(uint bits) => _bits = bits;

    /// <summary>How many are not known.</summary>
    /// <value>0 to 13.</value>
    public int Count => Bits.Count(_bits);

    /// <summary>One of them.</summary>
    /// <param name="index">0 to <see cref="Count"/> − 1.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException">There is no such fact.</exception>
    public Fact this[int index]
    {
        get
        {
            foreach (var fact in this)
            {
                if (index-- == 0)
                    return fact;
            }

            throw new System.ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <summary>Walks them without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_bits);

    IEnumerator<Fact> IEnumerable<Fact>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks what is not known.</summary>
    public struct Enumerator : IEnumerator<Fact>
    {
        private readonly uint _bits;
        private int _bit;

        internal Enumerator(uint bits)
        {
            _bits = bits;
            _bit = -1;
        }

        /// <summary>The fact reached.</summary>
        /// <value>Valid after <see cref="MoveNext"/> returned true.</value>
        public readonly Fact Current => QualificationFact.All.Facts[_bit];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next fact.</summary>
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

        /// <summary>Goes back before the first fact.</summary>
        public void Reset() => _bit = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
