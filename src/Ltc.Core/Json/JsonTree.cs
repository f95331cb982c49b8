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
            var part = ReadValue(ref reader, null, null, start);
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

    private JsonPart ReadValue(ref Utf8JsonReader reader, JsonPart? owner, string? name, int start)
    {
        var offset = start + (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, Make(JsonValueKind.Object, owner, name, offset), start);
            case JsonTokenType.StartArray:
                return ReadArray(ref reader, Make(JsonValueKind.Array, owner, name, offset), start);
            case JsonTokenType.String:
                return ReadText(ref reader, owner, name, offset);
            case JsonTokenType.Number:
                return ReadNumber(ref reader, owner, name, offset);
            case JsonTokenType.True:
                return Make(JsonValueKind.True, owner, name, offset);
            case JsonTokenType.False:
                return Make(JsonValueKind.False, owner, name, offset);
            default:
                return Make(JsonValueKind.Null, owner, name, offset);
        }
    }

    private JsonPart Make(JsonValueKind kind, JsonPart? owner, string? name, int offset) =>
        owner is null ? new JsonPart(kind, _places, offset) : new JsonPart(kind, owner, name, _places, offset);

    private JsonPart ReadObject(ref Utf8JsonReader reader, JsonPart part, int start)
    {
        if (IsTooDeep(reader.CurrentDepth, part))
            return part;
        var seen = new JsonNames();
        _expected = JsonExpected.FirstName;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var offset = start + (int)reader.TokenStartIndex;
            var named = TryText(ref reader, part, null, offset, out var name);
            _expected = JsonExpected.Value;
            reader.Read();
            var value = ReadValue(ref reader, part, name, start);
            if (_stopped)
                return part;
            _expected = JsonExpected.NextName;
            if (named && seen.Add(name))
                part.Add(new JsonMember(name, _places, offset, value));
            else if (named)
                _findings.Add(JsonFindings.Duplicate(name, part.Below(name), _places.At(offset)));
            if (IsTooMuch(part.Members.Count, part))
                return part;
        }

        return part;
    }

    private JsonPart ReadArray(ref Utf8JsonReader reader, JsonPart part, int start)
    {
        if (IsTooDeep(reader.CurrentDepth, part))
            return part;
        _expected = JsonExpected.FirstItem;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            part.Add(ReadValue(ref reader, part, null, start));
            if (_stopped || IsTooMuch(part.Items.Count, part))
                return part;
            _expected = JsonExpected.NextItem;
        }

        return part;
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

    private JsonPart ReadNumber(ref Utf8JsonReader reader, JsonPart? owner, string? name, int offset)
    {
        var written = reader.ValueSpan;
        if (written.Length <= PlainDigits && written.IndexOfAny((byte)'e', (byte)'E') < 0 && reader.TryGetDecimal(out var plain))
            return Number(owner, name, offset, plain);
        var text = Encoding.UTF8.GetString(written.ToArray());
        if (JsonNumbers.TryRead(text, out var number))
            return Number(owner, name, offset, number);
        var part = Make(JsonValueKind.Undefined, owner, name, offset);
        _findings.Add(JsonFindings.Number(text, part.Pointer, part.Place));
        return part;
    }

    private JsonPart Number(JsonPart? owner, string? name, int offset, decimal number)
    {
        var part = Make(JsonValueKind.Number, owner, name, offset);
        part.Number = number;
        return part;
    }

    private JsonPart ReadText(ref Utf8JsonReader reader, JsonPart? owner, string? name, int offset)
    {
        if (!TryText(ref reader, owner, name, offset, out var text))
            return Make(JsonValueKind.Undefined, owner, name, offset);
        var part = Make(JsonValueKind.String, owner, name, offset);
        part.Text = text;
        return part;
    }

    private bool TryText(ref Utf8JsonReader reader, JsonPart? owner, string? name, int offset, out string text)
    {
        try
        {
            text = reader.GetString() ?? string.Empty;
            return true;
        }
        catch (InvalidOperationException)
        {
            // An escape names half a character.
            text = string.Empty;
            var at = name is null && owner is { Kind: JsonValueKind.Object } ? owner : Make(JsonValueKind.Undefined, owner, name, offset);
            _findings.Add(JsonFindings.Surrogate(at.Pointer, _places.At(offset)));
            return false;
        }
    }
}
