using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Ltc;

/// <summary>A JSON value that knows its pointer, line and column; they are worked out only when somebody asks.</summary>
/// <remarks>A value that could not be read is <see cref="JsonValueKind.Undefined"/>; its finding has been made already.</remarks>
internal sealed class JsonPart
{
    /// <summary>The value that this one is in; for the value of a text as a whole, the places of that text.</summary>
    private readonly object _above;
    private readonly int _number;
    private readonly int _offset;
    private readonly int _nameOffset;
    private object? _content;

    /// <summary>The value of a text as a whole.</summary>
    internal JsonPart(JsonValueKind kind, JsonPlaces places, int offset)
    {
        Kind = kind;
        _above = places;
        _offset = offset;
    }

    /// <summary>A property of an object.</summary>
    internal JsonPart(JsonValueKind kind, JsonPart owner, string name, int nameOffset, int offset)
    {
        Kind = kind;
        Name = name;
        _above = owner;
        _nameOffset = nameOffset;
        _offset = offset;
    }

    /// <summary>An item of a list.</summary>
    internal JsonPart(JsonValueKind kind, JsonPart owner, int number, int offset)
    {
        Kind = kind;
        _above = owner;
        _number = number;
        _offset = offset;
    }

    internal JsonValueKind Kind { get; }

    /// <summary>The name of a property; null for an item of a list and for a text as a whole.</summary>
    internal string? Name { get; }

    internal string Pointer => _above is JsonPart owner ? owner.Below(Name ?? Numbers.ToText(_number)) : string.Empty;

    internal JsonPlace Place => Places.At(_offset);

    /// <summary>Where the name of a property stands.</summary>
    internal JsonPlace NamePlace => Places.At(_nameOffset);

    internal string Text
    {
        get => _content as string ?? string.Empty;
        set => _content = value;
    }

    internal decimal Number
    {
        get => _content is decimal number ? number : 0m;
        set => _content = value;
    }

    internal IReadOnlyList<JsonPart> Items => Kind == JsonValueKind.Array ? Parts : [];

    /// <summary>The properties of an object, each as its value, which knows its name.</summary>
    internal IReadOnlyList<JsonPart> Members => Kind == JsonValueKind.Object ? Parts : [];

    /// <summary>What is in a list or an object.</summary>
    internal JsonPart[] Parts
    {
        get => _content as JsonPart[] ?? [];
        set => _content = value;
    }

    private JsonPlaces Places => _above is JsonPart owner ? owner.Places : (JsonPlaces)_above;

    /// <summary>The value of a property; null when it is absent or null.</summary>
    internal JsonPart? Find(string name)
    {
        var value = FindMember(name);
        return value is null || value.Kind == JsonValueKind.Null ? null : value;
    }

    internal bool Has(string name) => FindMember(name) is not null;

    /// <summary>The part at a pointer below this one, or the nearest part above it that exists.</summary>
    internal JsonPart At(string pointer)
    {
        var at = this;
        var steps = pointer.Split('/');
        for (var i = 1; i < steps.Length; i++)
        {
            var step = steps[i].Replace("~1", "/").Replace("~0", "~");
            var next = at.FindMember(step) ?? at.FindItem(step);
            if (next is null)
                return at;
            at = next;
        }

        return at;
    }

    /// <summary>The pointer of something inside.</summary>
    internal string Below(string name) => Pointer + "/" + name.Replace("~", "~0").Replace("/", "~1");

    /// <summary>A property, also one that is null.</summary>
    internal JsonPart? FindMember(string name)
    {
        if (Kind != JsonValueKind.Object)
            return null;
        foreach (var part in Parts)
        {
            if (string.Equals(part.Name, name, StringComparison.Ordinal))
                return part;
        }

        return null;
    }

    /// <summary>The item of a list with this number.</summary>
    internal JsonPart? FindItem(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Items.Count ? Parts[index] : null;
}
