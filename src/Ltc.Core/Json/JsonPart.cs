using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Ltc;

/// <summary>A JSON value that knows its pointer, line and column; both are worked out only when somebody asks.</summary>
/// <remarks>A value that could not be read is <see cref="JsonValueKind.Undefined"/>; its finding has been made already.</remarks>
internal sealed class JsonPart
{
    private static readonly JsonPart[] NoItems = [];
    private static readonly JsonMember[] NoMembers = [];

    private readonly JsonPart? _owner;
    private readonly JsonPlaces _places;
    private readonly string? _name;
    private readonly int _number;
    private readonly int _offset;
    private List<JsonPart>? _items;
    private List<JsonMember>? _members;

    /// <summary>The value of a text as a whole.</summary>
    internal JsonPart(JsonValueKind kind, JsonPlaces places, int offset)
    {
        Kind = kind;
        _places = places;
        _offset = offset;
    }

    /// <summary>A value inside another one: under a name, or at the end of a list.</summary>
    internal JsonPart(JsonValueKind kind, JsonPart owner, string? name, JsonPlaces places, int offset)
        : this(kind, places, offset)
    {
        _owner = owner;
        _name = name;
        _number = owner.Items.Count;
    }

    internal JsonValueKind Kind { get; }

    internal string Pointer => _owner is null ? string.Empty : _owner.Below(_name ?? Numbers.ToText(_number));

    internal JsonPlace Place => _places.At(_offset);

    internal string Text { get; set; } = string.Empty;

    internal decimal Number { get; set; }

    internal IReadOnlyList<JsonPart> Items => _items is null ? NoItems : _items;

    internal IReadOnlyList<JsonMember> Members => _members is null ? NoMembers : _members;

    internal void Add(JsonPart item) => (_items ??= []).Add(item);

    internal void Add(JsonMember member) => (_members ??= []).Add(member);

    /// <summary>The value of a property; null when it is absent or null.</summary>
    internal JsonPart? Find(string name)
    {
        var value = FindMember(name)?.Value;
        return value is null || value.Kind == JsonValueKind.Null ? null : value;
    }

    internal bool Has(string name) => FindMember(name) is not null;

    /// <summary>The part at a pointer below this one, or the nearest part above it that exists. An item of a list may be named by its id.</summary>
    internal JsonPart At(string pointer)
    {
        var at = this;
        var steps = pointer.Split('/');
        for (var i = 1; i < steps.Length; i++)
        {
            var step = steps[i].Replace("~1", "/").Replace("~0", "~");
            var next = at.Kind == JsonValueKind.Array ? at.FindItem(step) : at.FindMember(step)?.Value;
            if (next is null)
                return at;
            at = next;
        }

        return at;
    }

    /// <summary>The pointer of something inside.</summary>
    internal string Below(string name) => Pointer + "/" + name.Replace("~", "~0").Replace("/", "~1");

    private JsonMember? FindMember(string name)
    {
        for (var i = 0; i < Members.Count; i++)
        {
            if (string.Equals(_members![i].Name, name, StringComparison.Ordinal))
                return _members[i];
        }

        return null;
    }

    private JsonPart? FindItem(string step)
    {
        if (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Items.Count)
            return _items![index];
        return _items?.Find(item => item.Find("id")?.Text == step);
    }
}
