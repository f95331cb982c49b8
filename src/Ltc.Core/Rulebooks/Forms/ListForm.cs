using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>A list. One whose items have a key is changed item by item; another one is changed as a whole.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class ListForm : Form
{
    private readonly string[] _key;

    internal ListForm(Form item, bool isOrdered, int least = 0, params string[] key)
    {
        Item = item;
        IsOrdered = isOrdered;
        Least = least;
        _key = [.. key];
        Key = Array.AsReadOnly(_key);
    }

    internal Form Item { get; }

    /// <summary>The properties that together name an item; empty for a list without a key.</summary>
    internal IReadOnlyList<string> Key { get; }

    /// <summary>Whether the order decides anything. An order in which answers are only listed does not.</summary>
    internal bool IsOrdered { get; }

    internal int Least { get; }

    /// <summary>Whether it is ordered and its items have no names: it is then compared and changed as a whole.</summary>
    internal bool IsPlainOrder => IsOrdered && _key.Length == 0;

    /// <summary>What names an item: the words of its key, with a stroke between them; null when one is missing, or when there is no key.</summary>
    internal string? KeyOf(JsonPart item)
    {
        if (_key.Length == 0)
            return null;
        if (_key.Length == 1)
            return WordOf(item, _key[0]);
        var words = Array.ConvertAll(_key, name => WordOf(item, name));
        return Array.IndexOf(words, null) >= 0 ? null : string.Join("/", words);
    }

    internal override void WriteKeywords(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "array");
        schema.WriteProperty("items", Item);
        if (Least > 0)
            schema.Json.WriteNumber("minItems", Least);
    }

    internal override void WriteMeaning(Utf8JsonWriter json, JsonPart part)
    {
        json.WriteStartArray();
        var items = IsOrdered ? part.Items : [.. part.Items.OrderBy(item => KeyOf(item) ?? item.Text, StringComparer.Ordinal)];
        foreach (var item in items)
            Item.WriteMeaning(json, item);
        json.WriteEndArray();
    }

    private static string? WordOf(JsonPart item, string name) => item.Find(name) is { Kind: JsonValueKind.String } part ? part.Text : null;
}
