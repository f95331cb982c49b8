using System.Collections;
using System.Collections.Generic;

namespace Ltc;

/// <summary>All reasons of an answer, in the order in which the requirements were declared.</summary>
/// <remarks>A view over bits: counting and <c>foreach</c> allocate nothing; LINQ works and boxes. <c>default</c> is empty.</remarks>
public readonly struct ReasonList : IReadOnlyList<Reason>
{
    private readonly ReasonSource? _source;
    private readonly object? _facts;
    private readonly ulong _reasons;

    internal ReasonList(ReasonSource? source, ulong reasons, object? facts = null)
    {
        _source = source;
        _facts = facts;
        _reasons = reasons;
    }

    /// <summary>How many reasons there are.</summary>
    /// <value>0 to 32.</value>
    public int Count => Bits.Count(ReasonBits.All(_reasons));

    /// <summary>One reason.</summary>
    /// <param name="index">0 to <see cref="Count"/> − 1.</param>
    /// <returns>The reason.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException">There is no such reason.</exception>
    public Reason this[int index]
    {
        get
        {
            foreach (var reason in this)
            {
                if (index-- == 0)
                    return reason;
            }

            throw new System.ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <summary>Walks the reasons without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Reason> IEnumerable<Reason>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks a list of reasons.</summary>
    public struct Enumerator : IEnumerator<Reason>
    {
        private readonly ReasonList _list;
        private int _bit;

        internal Enumerator(ReasonList list)
        {
            _list = list;
            _bit = -1;
        }

        /// <summary>The reason reached.</summary>
        /// <value>Valid after <see cref="MoveNext"/> returned true.</value>
        public readonly Reason Current => new(
            _list._source!.RequirementAt(_bit),
            ReasonBits.IsUnmet(_list._reasons, _bit) ? ReasonKind.Unmet : ReasonKind.Unknown,
            _list._facts);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next reason.</summary>
        /// <returns>False after the last.</returns>
        public bool MoveNext()
        {
            var all = ReasonBits.All(_list._reasons);
            for (_bit++; _bit < 32; _bit++)
            {
                if ((all >> _bit & 1) != 0)
                    return true;
            }

            return false;
        }

        /// <summary>Goes back before the first reason.</summary>
        public void Reset() => _bit = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
