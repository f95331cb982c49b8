using System;
using System.Globalization;
using System.IO;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ltc.Cli;

/// <summary>Reads CSV records with their physical positions, in constant memory, whatever the text.</summary>
/// <remarks>
/// RFC 4180 with any separator and any line end, as CsvHelper parses it. What is not CSV becomes a problem of its record, one of each kind, and reading
/// goes on: a quote that is never closed swallows the rest of the file and says where it was opened; a record with a field that is too long ends with
/// the physical line in which the limit was passed.
/// </remarks>
internal sealed class CsvReader : IDisposable
{
    private const char Nul = '\0';
    private const char Replacement = '\uFFFD';
    private const char Quote = '"';
    private const int BufferCharacters = 1 << 16;
    private readonly PhysicalLines _lines;
    private readonly CsvConfiguration _configuration;
    private CsvParser _parser;
    private int _linesBefore;

    /// <summary>Prepares to read.</summary>
    /// <param name="text">The text; closed with this.</param>
    /// <param name="separator">The separator; neither a quote nor a line end.</param>
    internal CsvReader(TextReader text, char separator)
    {
        _lines = new PhysicalLines(text);
        _configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Mode = CsvMode.RFC4180,
            Delimiter = separator.ToString(),
            WhiteSpaceChars = [],
            IgnoreBlankLines = false,
            BufferSize = BufferCharacters,
            MaxFieldSize = CsvRecord.MaximumField,
            BadDataFound = SeeBadField,
            ExceptionMessagesContainRawData = false,
        };
        _parser = new CsvParser(_lines, _configuration, leaveOpen: true);
    }

    /// <summary>The record that was read last.</summary>
    internal CsvRecord Record { get; } = new();

    /// <summary>Reads the next record that is not an empty line.</summary>
    /// <returns>False at the end of the text.</returns>
    internal bool Read()
    {
        while (ReadRecord())
        {
            if (!Record.IsBlank)
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _parser.Dispose();
        _lines.Dispose();
    }

    private bool ReadRecord()
    {
        Record.Start(_linesBefore + _parser.RawRow + 1);
        _lines.Allow(CsvRecord.MaximumText);
        try
        {
            if (!_parser.Read())
                return false;
            KeepFields();
        }
        catch (MaxFieldSizeException)
        {
            var raw = _parser.RawRecord;
            Report(FindingKinds.FieldTooLong, raw, raw.Length - CsvRecord.MaximumField - 2);
            GoOnWithNextLine();
        }
        catch (InvalidDataException)
        {
            Report(FindingKinds.FieldTooLong, string.Empty, 0);
            GoOnWithNextLine();
        }

        return true;
    }

    private void KeepFields()
    {
        var isSuspect = false;
        for (var i = 0; i < _parser.Count; i++)
        {
            if (i < CsvRecord.MaximumFields)
                isSuspect |= Record.Keep(_parser[i]).AsSpan().ContainsAny(Nul, Replacement);
        }

        Record.Count = _parser.Count;
        if (!isSuspect)
            return;
        var raw = _parser.RawRecord;
        Report(FindingKinds.NulCharacter, raw, raw.IndexOf(Nul, StringComparison.Ordinal));
        Report(FindingKinds.EncodingInvalid, raw, raw.IndexOf(Replacement, StringComparison.Ordinal));
    }

    /// <summary>Tells what is wrong with a field that the parser does not take for CSV; a quote inside a field without quotes is nothing wrong.</summary>
    private void SeeBadField(BadDataFoundArgs bad)
    {
        var (field, raw) = (bad.Field, bad.RawRecord);
        if (field[0] != Quote)
            return;
        if (field[^1] is '\r' or '\n')
            Report(FindingKinds.QuoteUnterminated, raw, raw.Length - field.Length);
        else if (!Record.Has(FindingKinds.TextAfterQuote))
            Report(FindingKinds.TextAfterQuote, raw, RawPlace.AfterFields(raw, Record.Kept) + RawPlace.AfterQuote(field));
    }

    private void GoOnWithNextLine()
    {
        _lines.SkipLine();
        _linesBefore = _lines.Ended;
        _parser.Dispose();
        _parser = new CsvParser(_lines, _configuration, leaveOpen: true);
    }

    private void Report(FindingKind kind, string raw, int index)
    {
        if (index < 0)
            return;
        var (lines, column) = RawPlace.Of(raw, index);
        Record.Report(kind, Record.Line + lines, column);
    }
}
