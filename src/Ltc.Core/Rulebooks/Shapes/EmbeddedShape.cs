using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>A value whose reader and writer are written by hand; the form says what they read and write.</summary>
/// <remarks>Immutable. The reader has findings of its own, so that what is wrong elsewhere in a book does not keep it from looking at the whole.</remarks>
/// <typeparam name="TValue">The value.</typeparam>
internal sealed class EmbeddedShape<TValue> : Shape<TValue>
    where TValue : class
{
    private readonly Func<JsonPart, List<Finding>, TValue?> _read;
    private readonly Action<Utf8JsonWriter, TValue> _write;

    internal EmbeddedShape(Form form, Func<JsonPart, List<Finding>, TValue?> read, Action<Utf8JsonWriter, TValue> write)
        : base(form)
    {
        _read = read;
        _write = write;
    }

    internal override bool TryRead(JsonPart part, List<Finding> findings, out TValue value)
    {
        var own = new List<Finding>();
        value = _read(part, own)!;
        findings.AddRange(own);
        return value is not null && own.Count == 0;
    }

    internal override void Write(Utf8JsonWriter json, TValue value) => _write(json, value);
}
