using System;
using System.Collections;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Some parts of a definition, in its order: dimensions of a matrix, characteristics of a card.</summary>
/// <remarks>A view over bits: counting and <c>foreach</c> allocate nothing; LINQ works and boxes. <c>default</c> is empty.</remarks>
/// <typeparam name="TItem">The parts.</typeparam>
public readonly struct Selection<TItem> : IReadOnlyList<TItem>
    where TItem : class
{
    private const int MostItems = 64;

    private readonly TItem[]? _items;
    private readonly ulong _bits;

    internal Selection(TItem[]? items, ulong bits)
    {
        _items = items;
        _bits = items is null ? 0 : bits;
    }

    /// <summary>How many there are.</summary>
    /// <value>0 to 64.</value>
    public int Count => Bits.Count(unchecked((uint)_bits)) + Bits.Count((uint)(_bits >> 32));

    /// <summary>One of them.</summary>
    /// <param name="index">0 to <see cref="Count"/> − 1.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such one.</exception>
    public TItem this[int index]
    {
        get
        {
            foreach (var one in this)
            {
                if (index-- == 0)
                    return one;
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <summary>Walks the parts without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_items, _bits);

    IEnumerator<TItem> IEnumerable<TItem>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The parts, as each says itself.</summary>
    /// <returns>For example <c>budget, need</c>.</returns>
    public override string ToString() => string.Join(", ", (IEnumerable<TItem>)this);

    /// <summary>Walks some parts of a definition.</summary>
    public struct Enumerator : IEnumerator<TItem>
    {
        private readonly TItem[]? _items;
        private readonly ulong _bits;
        private int _bit;

        internal Enumerator(TItem[]? items, ulong bits)
        {
            _items = items;
            _bits = bits;
            _bit = -1;
        }

        /// <summary>The part reached.</summary>
        /// <value>Valid after <see cref="MoveNext"/> returned true.</value>
        public readonly TItem Current => _items![_bit];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next part.</summary>
        /// <returns>False after the last.</returns>
        public bool MoveNext()
        {
            for (_bit++; _bit < MostItems; _bit++)
            {
                if ((_bits >> _bit & 1) != 0)
                    return true;
            }

            return false;
        }

        /// <summary>Goes back before the first part.</summary>
        public void Reset() => _bit = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
