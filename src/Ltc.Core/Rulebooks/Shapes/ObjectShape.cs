using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Ltc;

/// <summary>An object with named properties.</summary>
/// <remarks>
/// Immutable. What could not be read is said once, at its place: the object is then not made, because what it would say about the whole only repeats it. A
/// property that is not known, or that is there twice, keeps nothing from being made.
/// </remarks>
/// <typeparam name="TValue">What the object describes.</typeparam>
internal sealed class ObjectShape<TValue> : Shape<TValue>
{
    private readonly Property<TValue>[] _properties;
    private readonly Make<TValue> _make;

    internal ObjectShape(Make<TValue> make, params Property<TValue>[] properties)
        : base(new ObjectForm(Array.ConvertAll(properties, property => property.Form)))
    {
        _make = make;
        _properties = [.. properties];
    }

    internal override bool TryRead(JsonPart part, List<Finding> findings, out TValue value)
    {
        value = default!;
        if (!Shapes.Is(part, JsonValueKind.Object, "{…}", findings))
            return false;
        var values = new object?[_properties.Length];
        if (!TryReadValues(part, findings, values))
            return false;
        var defects = _make(new Fields<TValue>(_properties, values, part), out var made);
        PlacedFindings.AddBelow(findings, part, Form, defects);
        value = made!;
        return defects.Count == 0 && made is not null;
    }

    internal override void Write(Utf8JsonWriter json, TValue value)
    {
        json.WriteStartObject();
        foreach (var property in _properties)
            property.Write(json, value);
        json.WriteEndObject();
    }

    private bool TryReadValues(JsonPart part, List<Finding> findings, object?[] values)
    {
        var given = new bool[_properties.Length];
        var complete = true;
        var next = 0;
        foreach (var member in part.Members)
        {
            var at = IndexOf(member.Name!, next);
            if (at < 0)
            {
                findings.Add(JsonFindings.Unknown(part, member, _properties.Select(property => property.Name)));
                continue;
            }

            next = at + 1;
            given[at] = member.Kind != JsonValueKind.Null;
            complete &= !given[at] || _properties[at].TryRead(member, findings, out values[at]);
        }

        return FillAbsent(part, findings, values, given) && complete;
    }

    private bool FillAbsent(JsonPart part, List<Finding> findings, object?[] values, bool[] given)
    {
        var complete = true;
        for (var i = 0; i < given.Length; i++)
        {
            if (given[i])
                continue;
            values[i] = _properties[i].Absent;
            if (!_properties[i].Form.IsRequired)
                continue;
            findings.Add(JsonFindings.Missing(_properties[i].Name, part));
            complete = false;
        }

        return complete;
    }

    /// <summary>Where a property is; properties mostly come in the order in which they are written.</summary>
    private int IndexOf(string name, int next)
    {
        for (var i = 0; i < _properties.Length; i++)
        {
            var at = (next + i) % _properties.Length;
            if (string.Equals(_properties[at].Name, name, StringComparison.Ordinal))
                return at;
        }

        return -1;
    }
}
