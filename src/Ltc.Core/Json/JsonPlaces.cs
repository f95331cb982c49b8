using System.Collections.Generic;

namespace Ltc;

/// <summary>Turns offsets into lines and columns. It remembers where each block of bytes begins, so that a place is found in a short walk in any order.</summary>
internal sealed class JsonPlaces
{
    private const int Block = 4096;

    private readonly byte[] _utf8;
    private readonly int _start;
    private readonly int _firstLine;
    private readonly List<(int Line, int Column)> _blocks = [];

    internal JsonPlaces(byte[] utf8, int start, int firstLine)
    {
        _utf8 = utf8;
        _start = start;
        _firstLine = firstLine;
    }

    internal JsonPlace At(long offset)
    {
        var end = (int)System.Math.Min(System.Math.Max(offset, _start), _utf8.Length);
        var block = (end - _start) / Block;
        if (_blocks.Count == 0)
            _blocks.Add((_firstLine, 1));
        while (_blocks.Count <= block)
            _blocks.Add(Walk(_blocks.Count - 1, _start + (_blocks.Count * Block)));
        var (line, column) = Walk(block, end);
        return new JsonPlace(line, column);
    }

    /// <summary>The place that a reader names by lines and bytes, both from 0 and from the start.</summary>
    internal JsonPlace At(long line, long bytes)
    {
        var offset = _start;
        for (var left = line; left > 0 && offset < _utf8.Length; offset++)
            left -= _utf8[offset] == (byte)'\n' ? 1 : 0;
        return At(offset + bytes);
    }

    private (int Line, int Column) Walk(int block, int end)
    {
        var (line, column) = _blocks[block];
        for (var i = _start + (block * Block); i < end; i++)
        {
            var value = _utf8[i];
            if (value == (byte)'\n')
                (line, column) = (line + 1, 1);
            else if ((value & 0xC0) != 0x80)
                column += value >= 0xF0 ? 2 : 1;
        }

        return (line, column);
    }
}
