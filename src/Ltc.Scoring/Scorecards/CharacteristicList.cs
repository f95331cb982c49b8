using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Ltc;

/// <summary>Some characteristics of a card, in the order of declaration.</summary>
/// <remarks>A view over bits: counting and <c>foreach</c> allocate nothing; LINQ works and boxes. <c>default</c> is empty.</remarks>
public readonly struct CharacteristicList : IReadOnlyList<ScoreCharacteristic>
{
    private readonly ScorecardDefinition? _card;
    private readonly ulong _bits;

    internal CharacteristicList(ScorecardDefinition? card, ulong bits)
    {
        _card = card;
        _bits = card is null ? 0 : bits;
    }

    /// <summary>How many there are.</summary>
    /// <value>0 to 64.</value>
    public int Count => Bits.Count(unchecked((uint)_bits)) + Bits.Count((uint)(_bits >> 32));

    /// <summary>One of them.</summary>
    /// <param name="index">0 to <see cref="Count"/> − 1.</param>
    /// <returns>The characteristic.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such one.</exception>
    public ScoreCharacteristic this[int index]
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

    /// <summary>Walks the list without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_card, _bits);

    IEnumerator<ScoreCharacteristic> IEnumerable<ScoreCharacteristic>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The ids.</summary>
    /// <returns>For example <c>budget, need</c>.</returns>
    public override string ToString() => string.Join(", ", this.Select(one => one.Id));

    /// <summary>Walks a list of characteristics.</summary>
    public struct Enumerator : IEnumerator<ScoreCharacteristic>
    {
        private readonly ScorecardDefinition? _card;
        private readonly ulong _bits;
        private int _bit;

        internal Enumerator(ScorecardDefinition? card, ulong bits)
        {
            _card = card;
            _bits = bits;
            _bit = -1;
        }

        /// <summary>The characteristic reached.</summary>
        /// <value>Valid after <see cref="MoveNext"/> returned true.</value>
        public readonly ScoreCharacteristic Current => _card!.Index.Characteristics[_bit].Characteristic;

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next one.</summary>
        /// <returns>False after the last.</returns>
        public bool MoveNext()
        {
            for (_bit++; _bit < ScorecardDefinition.MostCharacteristics; _bit++)
            {
                if ((_bits >> _bit & 1) != 0)
                    return true;
            }

            return false;
        }

        /// <summary>Goes back before the first one.</summary>
        public void Reset() => _bit = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
