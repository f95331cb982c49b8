using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Ltc;

/// <summary>Reads JSON into parts that know where they stand. Whatever the bytes are, it finds and never throws.</summary>
internal sealed class JsonTree
{
    /// <summary>How deep objects and lists may be nested.</summary>
    internal const int MaximumDepth = 64;

    /// <summary>How many things may be wrong before reading stops: a text that is nothing but faults must not cost more than it is worth.</summary>
    internal const int MostFindings = 500;

    /// <summary>A number of so many letters without an exponent has at most 28 digits, all of which a decimal holds.</summary>
    private const int PlainDigits = 28;

    private readonly List<Finding> _findings;
    private readonly JsonPlaces _places;
    private readonly int _most;
    private readonly JsonWords _words = new();

    /// <summary>The parts of the objects and lists that are not closed yet.</summary>
    private readonly List<JsonPart> _open = [];
    private string _expected = JsonExpected.Value;
    private bool _stopped;

    private JsonTree(JsonPlaces places, List<Finding> findings, int most)
    {
        _places = places;
        _findings = findings;
        _most = most;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="firstLine">The number of its first line.</param>
    /// <param name="most">How many items a list, and how many properties an object may have.</param>
    /// <returns>The value; null when the text is no JSON.</returns>
    internal static JsonPart? Parse(string text, List<Finding> findings, int firstLine = 1, int most = int.MaxValue)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            var before = Encoding.UTF8.GetBytes(text.Substring(0, i));
            findings.Add(JsonFindings.Surrogate(string.Empty, new JsonPlaces(before, 0, firstLine).At(before.Length)));
            return null;
        }

        return Parse(Encoding.UTF8.GetBytes(text), findings, firstLine, most);
    }

    /// <summary>Reads UTF-8; a byte order mark in front is skipped.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="firstLine">The number of the first line.</param>
    /// <param name="most">How many items a list, and how many properties an object may have.</param>
    /// <returns>The value; null when the bytes are no JSON.</returns>
    internal static JsonPart? Parse(byte[] utf8, List<Finding> findings, int firstLine = 1, int most = int.MaxValue)
    {
        var start = utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? 3 : 0;
        var places = new JsonPlaces(utf8, start, firstLine);
        var bad = Utf8.FirstBad(utf8, start);
        if (bad >= 0)
        {
            findings.Add(JsonFindings.Encoding(utf8[bad], places.At(bad)));
            return null;
        }

        return new JsonTree(places, findings, most).Read(utf8, start);
    }

    private JsonPart? Read(byte[] utf8, int start)
    {
        var options = new JsonReaderOptions { MaxDepth = MaximumDepth + 1 };
        var reader = new Utf8JsonReader(new ReadOnlySpan<byte>(utf8, start, utf8.Length - start), options);
        try
        {
            reader.Read();
            var part = ReadValue(ref reader, default, start);
            if (_stopped)
                return null;
            _expected = JsonExpected.Nothing;
            reader.Read();
            return part;
        }
        catch (JsonException error)
        {
            _findings.Add(JsonFindings.Syntax(_expected, _places.At(error.LineNumber ?? 0, error.BytePositionInLine ?? 0)));
            return null;
        }
    }

    private JsonPart ReadValue(ref Utf8JsonReader reader, in Seat seat, int start)
    {
        var offset = start + (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, Make(JsonValueKind.Object, seat, offset), start);
            case JsonTokenType.StartArray:
                return ReadArray(ref reader, Make(JsonValueKind.Array, seat, offset), start);
            case JsonTokenType.String:
                return ReadText(ref reader, seat, offset);
            case JsonTokenType.Number:
                return ReadNumber(ref reader, seat, offset);
            case JsonTokenType.True:
                return Make(JsonValueKind.True, seat, offset);
            case JsonTokenType.False:
                return Make(JsonValueKind.False, seat, offset);
            default:
                return Make(JsonValueKind.Null, seat, offset);
        }
    }

    private JsonPart Make(JsonValueKind kind, in Seat seat, int offset)
    {
        if (seat.Owner is null)
            return new JsonPart(kind, _places, offset);
        return seat.Name is { } name ? new JsonPart(kind, seat.Owner, name, seat.At, offset) : new JsonPart(kind, seat.Owner, seat.At, offset);
    }

    private JsonPart ReadObject(ref Utf8JsonReader reader, JsonPart part, int start)
    {
        if (IsTooDeep(reader.CurrentDepth, part))
            return part;
        var first = _open.Count;
        var seen = new JsonNames(_open, first);
        _expected = JsonExpected.FirstName;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var offset = start + (int)reader.TokenStartIndex;
            var named = TryText(ref reader, out var name);
            if (!named)
                _findings.Add(JsonFindings.Surrogate(part.Pointer, _places.At(offset)));
            _expected = JsonExpected.Value;
            reader.Read();
            var value = ReadValue(ref reader, new Seat(part, name, offset), start);
            if (_stopped)
                return part;
            _expected = JsonExpected.NextName;
            if (named && seen.Add(value))
                _open.Add(value);
            else if (named)
                _findings.Add(JsonFindings.Duplicate(name, part.Below(name), _places.At(offset)));
            if (IsTooMuch(_open.Count - first, part))
                return part;
        }

        part.Parts = Close(first);
        return part;
    }

    private JsonPart ReadArray(ref Utf8JsonReader reader, JsonPart part, int start)
    {
        if (IsTooDeep(reader.CurrentDepth, part))
            return part;
        var first = _open.Count;
        _expected = JsonExpected.FirstItem;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            _open.Add(ReadValue(ref reader, new Seat(part, null, _open.Count - first), start));
            if (_stopped || IsTooMuch(_open.Count - first, part))
                return part;
            _expected = JsonExpected.NextItem;
        }

        part.Parts = Close(first);
        return part;
    }

    /// <summary>Takes the parts that were opened last off the list.</summary>
    private JsonPart[] Close(int first)
    {
        var count = _open.Count - first;
        if (count == 0)
            return [];
        var parts = new JsonPart[count];
        _open.CopyTo(first, parts, 0, count);
        _open.RemoveRange(first, count);
        return parts;
    }

    private bool IsTooDeep(int depth, JsonPart part)
    {
        _stopped = depth >= MaximumDepth;
        if (_stopped)
            _findings.Add(JsonFindings.Depth(MaximumDepth, part.Pointer, part.Place));
        return _stopped;
    }

    private bool IsTooMuch(int count, JsonPart part)
    {
        _stopped = count > _most || _findings.Count >= MostFindings;
        if (count > _most)
            _findings.Add(JsonFindings.TooMany(_most, part));
        return _stopped;
    }

    private JsonPart ReadNumber(ref Utf8JsonReader reader, in Seat seat, int offset)
    {
        var written = reader.ValueSpan;
        decimal number;
        var isRead = written.Length <= PlainDigits && written.IndexOfAny((byte)'e', (byte)'E') < 0
            ? reader.TryGetDecimal(out number)
            : JsonNumbers.TryRead(Encoding.UTF8.GetString(written.ToArray()), out number);
        var part = Make(isRead ? JsonValueKind.Number : JsonValueKind.Undefined, seat, offset);
        if (isRead)
            part.Number = number;
        else
            _findings.Add(JsonFindings.Number(Encoding.UTF8.GetString(written.ToArray()), part.Pointer, part.Place));
        return part;
    }

    private JsonPart ReadText(ref Utf8JsonReader reader, in Seat seat, int offset)
    {
        var isRead = TryText(ref reader, out var text);
        var part = Make(isRead ? JsonValueKind.String : JsonValueKind.Undefined, seat, offset);
        if (isRead)
            part.Text = text;
        else
            _findings.Add(JsonFindings.Surrogate(part.Pointer, part.Place));
        return part;
    }

    /// <summary>Reads a name or a text; false when an escape names half a character.</summary>
    private bool TryText(ref Utf8JsonReader reader, out string text)
    {
        if (!reader.ValueIsEscaped && _words.Find(reader.ValueSpan) is { } known)
        {
            text = known;
            return true;
        }

        try
        {
            text = reader.GetString() ?? string.Empty;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = string.Empty;
            return false;
        }
    }

    /// <summary>Where a value stands: in an object under a name, whose offset it knows; in a list under a number; or nowhere.</summary>
    private readonly struct Seat(JsonPart owner, string? name, int at)
    {
        internal JsonPart? Owner { get; } = owner;

        internal string? Name { get; } = name;

        internal int At { get; } = at;
    }
}
