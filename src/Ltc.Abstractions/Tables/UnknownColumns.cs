using System.Collections;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The columns of a table that are not known and that could still change its answer, in column order.</summary>
/// <remarks>Worked out while it is read; a <c>foreach</c> allocates nothing, LINQ works and boxes. <c>default</c> is empty.</remarks>
public readonly struct UnknownColumns : IEnumerable<TableColumn>
{
    private readonly TableIndex? _index;
    private readonly TablePosition _position;
    private readonly int _row;

    internal UnknownColumns(TableIndex? index, in TablePosition position, int row)
    {
        _index = index;
        _position = position;
        _row = row;
    }

    /// <summary>Starts reading.</summary>
    /// <returns>The reader.</returns>
    public Enumerator GetEnumerator() => new(_index, _position, _row);

    IEnumerator<TableColumn> IEnumerable<TableColumn>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads the columns one after the other.</summary>
    public struct Enumerator : IEnumerator<TableColumn>
    {
        private readonly TableIndex? _index;
        private readonly TablePosition _position;
        private readonly int _row;
        private int _current;

        internal Enumerator(TableIndex? index, in TablePosition position, int row)
        {
            _index = index;
            _position = position;
            _row = row;
            _current = -1;
        }

        /// <summary>The column that has been reached.</summary>
        /// <value>Null before the first move.</value>
        public readonly TableColumn Current => _current < 0 ? null! : _index!.Columns[_current].Axis.Column;

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next column.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_index is null)
                return false;
            for (var next = _current + 1; next < _index.Columns.Length; next++)
            {
                if (!_index.Misses(_index.Columns[next], _position, _row))
                    continue;
                _current = next;
                return true;
            }

            return false;
        }

        /// <summary>Goes back to the start.</summary>
        public void Reset() => _current = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
