using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>A property of an object: its name, where its value comes from, how it stands in JSON, whose layer it is, and which change makes it stricter.</summary>
/// <remarks>Immutable. It is also the key under which its value is taken out of <see cref="Fields{TOwner}"/>.</remarks>
/// <typeparam name="TOwner">What the object describes.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
internal sealed class Property<TOwner, TValue> : Property<TOwner>
{
    private readonly Func<TOwner, TValue> _get;
    private readonly Shape<TValue> _shape;

    internal Property(string name, Func<TOwner, TValue> get, Shape<TValue> shape, ProcessLayer? layer = null, StricterWhen stricter = StricterWhen.Neither)
        : base(new FormProperty(name, shape.Form, !shape.MayBeAbsent, layer, stricter))
    {
        _get = get;
        _shape = shape;
    }

    internal override object? Absent => _shape.Absent;

    internal override bool TryRead(JsonPart part, List<Finding> findings, out object? value)
    {
        var read = _shape.TryRead(part, findings, out var typed);
        value = typed;
        return read;
    }

    internal override void Write(Utf8JsonWriter json, TOwner owner)
    {
        var value = _get(owner);
        if (!_shape.IsWritten(value))
            return;
        json.WritePropertyName(Name);
        _shape.Write(json, value);
    }
}
