namespace Ltc;

/// <summary>A set of voters by number. Up to 64 voters need no memory of their own.</summary>
internal struct VoterBits
{
    private const int WordSize = 64;
    private readonly ulong[]? _words;
    private ulong _only;

    internal VoterBits(int size)
    {
        _words = size > WordSize ? new ulong[(size + WordSize - 1) / WordSize] : null;
        _only = 0UL;
    }

    internal readonly int Count
    {
        get
        {
            var count = Ones(_only);
            foreach (var word in _words ?? [])
                count += Ones(word);
            return count;
        }
    }

    internal readonly bool Has(int number) => ((_words is null ? _only : _words[number / WordSize]) >> (number % WordSize) & 1UL) != 0UL;

    internal void Add(int number)
    {
        if (_words is null)
            _only |= 1UL << number;
        else
            _words[number / WordSize] |= 1UL << (number % WordSize);
    }

    /// <summary>How many are in both sets, which have one size.</summary>
    internal readonly int CountIn(in VoterBits other)
    {
        if (_words is null)
            return Ones(_only & other._only);
        var count = 0;
        for (var i = 0; i < _words.Length; i++)
            count += Ones(_words[i] & other._words![i]);
        return count;
    }

    private static int Ones(ulong word) => Bits.Count(unchecked((uint)word)) + Bits.Count((uint)(word >> 32));
}
