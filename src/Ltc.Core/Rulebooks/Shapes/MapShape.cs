using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>An object with a value for values of an enum, under their ids.</summary>
/// <remarks>Immutable. A name with null is left out.</remarks>
/// <typeparam name="TKey">The enum.</typeparam>
/// <typeparam name="TValue">The values.</typeparam>
internal sealed class MapShape<TKey, TValue> : Shape<IReadOnlyList<KeyValuePair<TKey, TValue>>>
    where TKey : unmanaged, Enum
{
    private readonly Shape<TValue> _value;
    private readonly bool _isComplete;

    internal MapShape(Shape<TValue> value, bool isComplete, StricterWhen stricter = StricterWhen.Neither)
        : base(new MapForm(value.Form, EnumIds<TKey>.Ids, isComplete, stricter))
    {
        _value = value;
        _isComplete = isComplete;
    }

    internal override bool TryRead(JsonPart part, List<Finding> findings, out IReadOnlyList<KeyValuePair<TKey, TValue>> value)
    {
        value = [];
        if (!Shapes.Is(part, JsonValueKind.Object, "{…}", findings))
            return false;
        var complete = true;
        var pairs = new List<KeyValuePair<TKey, TValue>>();
        foreach (var member in part.Members)
        {
            var at = EnumIds<TKey>.IndexOf(member.Name!);
            if (at < 0)
                findings.Add(JsonFindings.Unknown(part, member, EnumIds<TKey>.Ids));
            else if (member.Kind == JsonValueKind.Null)
                continue;
            else if (_value.TryRead(member, findings, out var read))
                pairs.Add(new(EnumIds<TKey>.Values[at], read));
            else
                complete = false;
        }

        foreach (var name in EnumIds<TKey>.Ids.Where(name => _isComplete && part.Find(name) is null))
        {
            findings.Add(JsonFindings.Missing(name, part));
            complete = false;
        }

        value = pairs.OrderBy(pair => pair.Key).ToArray();
        return complete;
    }

    internal override void Write(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<TKey, TValue>> value)
    {
        json.WriteStartObject();
        foreach (var pair in value.OrderBy(pair => pair.Key))
        {
            json.WritePropertyName(EnumIds<TKey>.IdOf(pair.Key));
            _value.Write(json, pair.Value);
        }

        json.WriteEndObject();
    }
}
