using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>A JSON value that knows its pointer, line and column.</summary>
/// <remarks>A value that could not be read is <see cref="JsonValueKind.Undefined"/>; its finding has been made already.</remarks>
internal sealed class JsonPart(JsonValueKind kind, string pointer, JsonPlace place)
{
    private readonly List<JsonPart> _items = [];
    private readonly List<JsonMember> _members = [];

    internal JsonValueKind Kind { get; } = kind;

    internal string Pointer { get; } = pointer;

    internal JsonPlace Place { get; } = place;

    internal string Text { get; set; } = string.Empty;

    internal decimal Number { get; set; }

    internal IReadOnlyList<JsonPart> Items => _items;

    internal IReadOnlyList<JsonMember> Members => _members;

    internal void Add(JsonPart item) => _items.Add(item);

    internal void Add(JsonMember member) => _members.Add(member);

    /// <summary>The value of a property; null when it is absent or null.</summary>
    internal JsonPart? Find(string name)
    {
        var value = _members.FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.Ordinal))?.Value;
        return value is null || value.Kind == JsonValueKind.Null ? null : value;
    }

    internal bool Has(string name) => _members.Any(member => string.Equals(member.Name, name, StringComparison.Ordinal));

    /// <summary>The part at a pointer below this one, or the nearest part above it that exists.</summary>
    internal JsonPart At(string pointer)
    {
        var at = this;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            var next = at.Kind == JsonValueKind.Array
                ? int.TryParse(step, out var index) && index < at._items.Count ? at._items[index] : null
                : at._members.FirstOrDefault(member => member.Name == step.Replace("~1", "/").Replace("~0", "~"))?.Value;
            if (next is null)
                return at;
            at = next;
        }

        return at;
    }

    /// <summary>The pointer of something inside.</summary>
    internal string Below(string name) => Pointer + "/" + name.Replace("~", "~0").Replace("/", "~1");
}
