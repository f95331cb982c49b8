using System;
using System.Collections;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The outputs of the rows that meet the facts, in table order, repeats kept.</summary>
/// <remarks>Worked out while it is read; a <c>foreach</c> allocates nothing, LINQ works and boxes. <c>default</c> is empty.</remarks>
/// <typeparam name="TOut">The outputs.</typeparam>
public readonly struct TableResults<TOut> : IEnumerable<TOut>
    where TOut : unmanaged, Enum
{
    private readonly TableHits _hits;
    private readonly TOut[]? _outputs;

    internal TableResults(TableHits hits, TOut[]? outputs)
    {
        _hits = hits;
        _outputs = outputs;
    }

    /// <summary>Starts reading.</summary>
    /// <returns>The reader.</returns>
    public Enumerator GetEnumerator() => new(_hits.GetEnumerator(), _outputs);

    IEnumerator<TOut> IEnumerable<TOut>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads the outputs one after the other.</summary>
    public struct Enumerator : IEnumerator<TOut>
    {
        private readonly TOut[]? _outputs;
        private TableHits.Enumerator _hits;

        internal Enumerator(TableHits.Enumerator hits, TOut[]? outputs)
        {
            _hits = hits;
            _outputs = outputs;
        }

        /// <summary>The output that has been reached.</summary>
        /// <value>Valid after <see cref="MoveNext"/> returned true.</value>
        public readonly TOut Current => _outputs![_hits.CurrentNumber];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next output.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => _hits.MoveNext();

        /// <summary>Goes back to the start.</summary>
        public void Reset() => _hits.Reset();

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
