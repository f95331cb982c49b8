using System;
using System.Collections;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Every move out of a stage with what the machine answers, in the order of declaration.</summary>
/// <remarks>Holds a copy of the facts and asks as it is read: <c>foreach</c> allocates nothing. <c>default</c> is empty.</remarks>
/// <typeparam name="TStage">The stages.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
/// <typeparam name="TFacts">The facts.</typeparam>
public readonly struct MoveList<TStage, TTrigger, TFacts> : IEnumerable<NextMove<TStage, TTrigger>>
    where TStage : unmanaged, Enum
    where TTrigger : unmanaged, Enum
    where TFacts : struct
{
    private readonly TypedEdge<TTrigger, TFacts>[]? _edges;
    private readonly TFacts _facts;

    internal MoveList(TypedEdge<TTrigger, TFacts>[] edges, in TFacts facts)
    {
        _edges = edges;
        _facts = facts;
    }

    /// <summary>How many moves the machine knows out of this stage.</summary>
    /// <value>0 for an end and for a stage that is not defined.</value>
    public int Count => _edges?.Length ?? 0;

    /// <summary>Walks the moves without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<NextMove<TStage, TTrigger>> IEnumerable<NextMove<TStage, TTrigger>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks a list of moves.</summary>
    public struct Enumerator : IEnumerator<NextMove<TStage, TTrigger>>
    {
        private readonly MoveList<TStage, TTrigger, TFacts> _list;
        private int _index;

        internal Enumerator(in MoveList<TStage, TTrigger, TFacts> list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The move reached.</summary>
        /// <value>Valid after <see cref="MoveNext"/> returned true.</value>
        public readonly NextMove<TStage, TTrigger> Current
        {
            get
            {
                var edge = _list._edges![_index];
                return new NextMove<TStage, TTrigger>(edge.Trigger, edge.Fire<TStage>(_list._facts));
            }
        }

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next move.</summary>
        /// <returns>False after the last.</returns>
        public bool MoveNext() => ++_index < _list.Count;

        /// <summary>Goes back before the first move.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
