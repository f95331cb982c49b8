namespace Ltc;

/// <summary>Turns offsets into lines and columns. Asked in rising order it walks over the bytes once.</summary>
internal sealed class JsonPlaces
{
    private readonly byte[] _utf8;
    private readonly int _start;
    private readonly int _firstLine;
    private int _offset;
    private int _line;
    private int _column;

    internal JsonPlaces(byte[] utf8, int start, int firstLine)
    {
        _utf8 = utf8;
        _start = start;
        _firstLine = firstLine;
        Restart();
    }

    internal JsonPlace At(long offset)
    {
        if (offset < _offset)
            Restart();
        for (; _offset < offset && _offset < _utf8.Length; _offset++)
            Step(_utf8[_offset]);
        return new JsonPlace(_line, _column);
    }

    /// <summary>The place that a reader names by lines and bytes, both from 0 and from the start.</summary>
    internal JsonPlace At(long line, long bytes)
    {
        var offset = _start;
        for (var left = line; left > 0 && offset < _utf8.Length; offset++)
            left -= _utf8[offset] == (byte)'\n' ? 1 : 0;
        return At(offset + bytes);
    }

    private void Restart() => (_offset, _line, _column) = (_start, _firstLine, 1);

    private void Step(byte value)
    {
        if (value == (byte)'\n')
            (_line, _column) = (_line + 1, 1);
        else if ((value & 0xC0) != 0x80)
            _column += value >= 0xF0 ? 2 : 1;
    }
}
