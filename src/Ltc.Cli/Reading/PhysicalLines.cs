using System;
using System.IO;

namespace Ltc.Cli;

/// <summary>A text that hands out at most one physical line at a time and ends its last line, so that a parser above it can be replaced between two lines.</summary>
internal sealed class PhysicalLines(TextReader text) : TextReader
{
    private readonly char[] _block = new char[1 << 16];
    private int _next;
    private int _filled;
    private int _allowed;
    private bool _isInLine;

    /// <summary>How many lines have ended.</summary>
    internal int Ended { get; private set; }

    /// <summary>Limits what may be read until the next call.</summary>
    /// <param name="characters">How many characters, the line in which they end excepted.</param>
    internal void Allow(int characters) => _allowed = characters;

    /// <summary>Leaves out the rest of the line that was begun.</summary>
    internal void SkipLine()
    {
        while (_isInLine && Fill())
            _next += Take(_filled - _next).Length;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">More was read than is allowed.</exception>
    public override int Read(char[] buffer, int index, int count)
    {
        if (_allowed <= 0)
            throw new InvalidDataException("The record is too long.");
        if (!Fill())
            return EndLastLine(buffer, index, count);
        var part = Take(count);
        part.CopyTo(buffer.AsSpan(index));
        _next += part.Length;
        _allowed -= part.Length;
        return part.Length;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();
        base.Dispose(disposing);
    }

    private bool Fill()
    {
        if (_next < _filled)
            return true;
        _filled = text.Read(_block, 0, _block.Length);
        _next = 0;
        return _filled > 0;
    }

    private ReadOnlySpan<char> Take(int most)
    {
        var rest = _block.AsSpan(_next, Math.Min(most, _filled - _next));
        var length = rest.IndexOfAny('\r', '\n') + 1;
        if (length > 0 && rest[length - 1] == '\r' && length < rest.Length && rest[length] == '\n')
            length++;
        var part = length == 0 ? rest : rest[..length];
        _isInLine = part[^1] != '\n' && (part[^1] != '\r' || After(part.Length) == '\n');
        if (!_isInLine)
            Ended++;
        return part;
    }

    private int After(int length) => _next + length < _filled ? _block[_next + length] : text.Peek();

    private int EndLastLine(char[] buffer, int index, int count)
    {
        if (!_isInLine || count == 0)
            return 0;
        _isInLine = false;
        buffer[index] = '\n';
        return 1;
    }
}
