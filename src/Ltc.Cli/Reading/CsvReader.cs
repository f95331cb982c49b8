using System.IO;

namespace Ltc.Cli;

/// <summary>Reads CSV records with their physical positions, in constant memory, whatever the text.</summary>
/// <remarks>
/// RFC 4180 with any separator and any line end. What is not CSV becomes a problem of its record, one of each kind, and reading goes on:
/// a quote that is never closed swallows the rest of the file and says where it was opened.
/// </remarks>
internal sealed class CsvReader(TextReader text, char separator)
{
    private const char Nul = '\0';
    private const char Replacement = '\uFFFD';
    private const int End = -1;
    private readonly char[] _block = new char[1 << 16];
    private int _next;
    private int _filled;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The record that was read last.</summary>
    internal CsvRecord Record { get; } = new();

    /// <summary>Reads the next record that is not an empty line.</summary>
    /// <returns>False at the end of the text.</returns>
    internal bool Read()
    {
        while (Peek() != End)
        {
            ReadRecord();
            if (!Record.IsBlank)
                return true;
        }

        return false;
    }

    private void ReadRecord()
    {
        Record.Start(_line);
        while (true)
        {
            if (Peek() == '"')
                ReadQuoted();
            ReadPlain();
            Record.EndField();
            if (Peek() != separator)
                break;
            Take();
        }

        if (Peek() != End)
            TakeLineEnd();
    }

    private void ReadPlain()
    {
        while (true)
        {
            var character = Peek();
            if (character == separator || character is '\n' or '\r' or End)
                return;
            Keep();
        }
    }

    private void ReadQuoted()
    {
        var (line, column) = (_line, _column);
        Take();
        while (true)
        {
            var character = Peek();
            if (character == End)
            {
                Record.Report(FindingKinds.QuoteUnterminated, line, column);
                return;
            }

            if (character != '"')
            {
                Keep();
                continue;
            }

            Take();
            if (Peek() != '"')
                break;
            Keep();
        }

        var after = Peek();
        if (after != separator && after is not ('\n' or '\r' or End))
            Record.Report(FindingKinds.TextAfterQuote, _line, _column);
    }

    private void Keep()
    {
        var (line, column) = (_line, _column);
        var character = Take();
        if (character == Nul)
            Record.Report(FindingKinds.NulCharacter, line, column);
        else if (character == Replacement)
            Record.Report(FindingKinds.EncodingInvalid, line, column);
        if (!Record.Append(character))
            Record.Report(FindingKinds.FieldTooLong, line, column);
    }

    private int Peek()
    {
        if (_next < _filled)
            return _block[_next];
        _filled = text.Read(_block, 0, _block.Length);
        _next = 0;
        return _filled == 0 ? End : _block[0];
    }

    private char Take()
    {
        var character = _block[_next++];
        if (character == '\n' || (character == '\r' && Peek() != '\n'))
        {
            _line++;
            _column = 1;
        }
        else
        {
            _column++;
        }

        return character;
    }

    private void TakeLineEnd()
    {
        if (Take() == '\r' && Peek() == '\n')
            Take();
    }
}
