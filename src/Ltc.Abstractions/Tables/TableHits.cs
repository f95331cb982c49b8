using System.Collections;
using System.Collections.Generic;

namespace Ltc;

/// <summary>The rows of a table that meet an input, in table order.</summary>
/// <remarks>Worked out while it is read; a <c>foreach</c> allocates nothing, LINQ works and boxes. <c>default</c> is empty.</remarks>
public readonly struct TableHits : IReadOnlyCollection<TableRow>
{
    private readonly TableIndex? _index;
    private readonly TablePosition _position;
    private readonly int _row;

    internal TableHits(TableIndex? index, in TablePosition position, int row)
    {
        _index = index;
        _position = position;
        _row = row;
    }

    /// <summary>How many rows there are.</summary>
    /// <value>0 when no row meets the input.</value>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var _ in this)
                count++;
            return count;
        }
    }

    /// <summary>Starts reading.</summary>
    /// <returns>The reader.</returns>
    public Enumerator GetEnumerator() => new(_index, _position, _row);

    IEnumerator<TableRow> IEnumerable<TableRow>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads the rows one after the other.</summary>
    public struct Enumerator : IEnumerator<TableRow>
    {
        private readonly TableIndex? _index;
        private readonly TablePosition _position;
        private readonly int _only;
        private int _word;
        private ulong _rows;
        private int _current;

        internal Enumerator(TableIndex? index, in TablePosition position, int row)
        {
            _index = index;
            _position = position;
            _only = index is not null && index.Definition.Hit == HitPolicy.First ? row : -1;
            _word = -1;
            _rows = 0UL;
            _current = -1;
        }

        /// <summary>The row that has been reached.</summary>
        /// <value>Null before the first move.</value>
        public readonly TableRow Current => _current < 0 ? null! : _index!.Definition.Rows[_current];

        readonly object IEnumerator.Current => Current;

        internal readonly int CurrentNumber => _current;

        /// <summary>Goes to the next row.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_index is null)
                return false;
            if (_only >= 0)
            {
                var found = _current < 0;
                _current = _only;
                return found;
            }

            while (_rows == 0UL)
            {
                if (_word + 1 >= _index.Words)
                    return false;
                _word++;
                _rows = _index.RowsAt(_position, _word);
            }

            _current = (_word * RowBits.WordSize) + RowBits.Lowest(_rows);
            _rows = RowBits.WithoutLowest(_rows);
            return true;
        }

        /// <summary>Goes back to the start.</summary>
        public void Reset()
        {
            _word = -1;
            _rows = 0UL;
            _current = -1;
        }

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
