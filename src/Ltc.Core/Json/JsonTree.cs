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

    private readonly List<Finding> _findings;
    private readonly JsonPlaces _places;
    private string _expected = JsonExpected.Value;
    private bool _stopped;

    private JsonTree(JsonPlaces places, List<Finding> findings)
    {
        _places = places;
        _findings = findings;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="firstLine">The number of its first line.</param>
    /// <returns>The value; null when the text is no JSON.</returns>
    internal static JsonPart? Parse(string text, List<Finding> findings, int firstLine = 1)
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

        return Parse(Encoding.UTF8.GetBytes(text), findings, firstLine);
    }

    /// <summary>Reads UTF-8; a byte order mark in front is skipped.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="firstLine">The number of the first line.</param>
    /// <returns>The value; null when the bytes are no JSON.</returns>
    internal static JsonPart? Parse(byte[] utf8, List<Finding> findings, int firstLine = 1)
    {
        var start = utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? 3 : 0;
        var places = new JsonPlaces(utf8, start, firstLine);
        var bad = Utf8.FirstBad(utf8, start);
        if (bad >= 0)
        {
            findings.Add(JsonFindings.Encoding(utf8[bad], places.At(bad)));
            return null;
        }

        return new JsonTree(places, findings).Read(utf8, start);
    }

    private JsonPart? Read(byte[] utf8, int start)
    {
        var options = new JsonReaderOptions { MaxDepth = MaximumDepth + 1 };
        var reader = new Utf8JsonReader(new ReadOnlySpan<byte>(utf8, start, utf8.Length - start), options);
        try
        {
            reader.Read();
            var part = ReadValue(ref reader, string.Empty, start);
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

    private JsonPart ReadValue(ref Utf8JsonReader reader, string pointer, int start)
    {
        var place = _places.At(start + reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, new JsonPart(JsonValueKind.Object, pointer, place), start);
            case JsonTokenType.StartArray:
                return ReadArray(ref reader, new JsonPart(JsonValueKind.Array, pointer, place), start);
            case JsonTokenType.String:
                return TryText(ref reader, pointer, place, out var text)
                    ? new JsonPart(JsonValueKind.String, pointer, place) { Text = text }
                    : new JsonPart(JsonValueKind.Undefined, pointer, place);
            case JsonTokenType.Number:
                return ReadNumber(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()), pointer, place);
            case JsonTokenType.True:
                return new JsonPart(JsonValueKind.True, pointer, place);
            case JsonTokenType.False:
                return new JsonPart(JsonValueKind.False, pointer, place);
            default:
                return new JsonPart(JsonValueKind.Null, pointer, place);
        }
    }

    private JsonPart ReadObject(ref Utf8JsonReader reader, JsonPart part, int start)
    {
        if (IsTooDeep(reader.CurrentDepth, part))
            return part;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        _expected = JsonExpected.FirstName;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var place = _places.At(start + reader.TokenStartIndex);
            var named = TryText(ref reader, part.Pointer, place, out var name);
            _expected = JsonExpected.Value;
            reader.Read();
            var value = ReadValue(ref reader, part.Below(name), start);
            if (_stopped)
                return part;
            _expected = JsonExpected.NextName;
            if (named && seen.Add(name))
                part.Add(new JsonMember(name, place, value));
            else if (named)
                _findings.Add(JsonFindings.Duplicate(name, part.Below(name), place));
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
            part.Add(ReadValue(ref reader, part.Pointer + "/" + Numbers.ToText(part.Items.Count), start));
            if (_stopped)
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

    private JsonPart ReadNumber(string text, string pointer, JsonPlace place)
    {
        if (JsonNumbers.TryRead(text, out var number))
            return new JsonPart(JsonValueKind.Number, pointer, place) { Number = number };
        _findings.Add(JsonFindings.Number(text, pointer, place));
        return new JsonPart(JsonValueKind.Undefined, pointer, place);
    }

    private bool TryText(ref Utf8JsonReader reader, string pointer, JsonPlace place, out string text)
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
            _findings.Add(JsonFindings.Surrogate(pointer, place));
            return false;
        }
    }
}
