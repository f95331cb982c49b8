using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>A value that stands in JSON as a simpler one and is checked when it is made of that.</summary>
/// <remarks>Immutable.</remarks>
/// <typeparam name="TPart">What stands in JSON.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
internal sealed class MadeShape<TPart, TValue> : Shape<TValue>
    where TValue : class
{
    private readonly Shape<TPart> _part;
    private readonly Func<TValue, TPart> _take;
    private readonly MakeOf<TPart, TValue> _make;

    internal MadeShape(Shape<TPart> part, Func<TValue, TPart> take, MakeOf<TPart, TValue> make)
        : base(part.Form)
    {
        _part = part;
        _take = take;
        _make = make;
    }

    internal override bool TryRead(JsonPart part, List<Finding> findings, out TValue value)
    {
        value = null!;
        if (!_part.TryRead(part, findings, out var read))
            return false;
        var defects = _make(read, out var made);
        PlacedFindings.AddBelow(findings, part, Form, defects);
        value = made!;
        return defects.Count == 0 && made is not null;
    }

    internal override void Write(Utf8JsonWriter json, TValue value) => _part.Write(json, _take(value));
}
