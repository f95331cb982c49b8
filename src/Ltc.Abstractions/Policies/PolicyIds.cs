using System.Collections;
using System.Collections.Generic;

namespace Ltc;

/// <summary>Ids of policies, sorted.</summary>
/// <remarks>Worked out while it is read; a <c>foreach</c> allocates nothing, LINQ works and boxes. <c>default</c> is empty.</remarks>
/// <typeparam name="TRequest">The request.</typeparam>
public readonly struct PolicyIds<TRequest> : IEnumerable<string>
    where TRequest : struct
{
    private readonly PolicySet<TRequest>? _set;
    private readonly TRequest _request;
    private readonly bool _onlyUnknown;

    internal PolicyIds(PolicySet<TRequest>? set, in TRequest request, bool onlyUnknown)
    {
        _set = set;
        _request = request;
        _onlyUnknown = onlyUnknown;
    }

    /// <summary>Starts reading.</summary>
    /// <returns>The reader.</returns>
    public Enumerator GetEnumerator() => new(_set, _request, _onlyUnknown);

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads the ids one after the other.</summary>
    public struct Enumerator : IEnumerator<string>
    {
        private readonly PolicySet<TRequest>? _set;
        private readonly TRequest _request;
        private readonly bool _onlyUnknown;
        private readonly bool _isForbidden;
        private int _word;
        private ulong _rest;
        private int _current;

        internal Enumerator(PolicySet<TRequest>? set, in TRequest request, bool onlyUnknown)
        {
            _set = set;
            _request = request;
            _onlyUnknown = onlyUnknown;
            _word = -1;
            _rest = 0UL;
            _current = -1;
            for (var word = 0; set is not null && !onlyUnknown && word < set.Words; word++)
            {
                set.Split(request, word, out var forbids, out _, out _);
                _isForbidden |= forbids != 0UL;
            }
        }

        /// <summary>The id that has been reached.</summary>
        /// <value>Null before the first move.</value>
        public readonly string Current => _current < 0 ? null! : _set!.Policies[_current].Id;

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next id.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            while (_rest == 0UL)
            {
                if (_set is null || _word + 1 >= _set.Words)
                    return false;
                _word++;
                _set.Split(_request, _word, out var forbids, out var permits, out var unknown);
                _rest = _onlyUnknown ? unknown : _isForbidden ? forbids : permits;
            }

            _current = (_word * RowBits.WordSize) + RowBits.Lowest(_rest);
            _rest = RowBits.WithoutLowest(_rest);
            return true;
        }

        /// <summary>Goes back to the start.</summary>
        public void Reset()
        {
            _word = -1;
            _rest = 0UL;
            _current = -1;
        }

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
