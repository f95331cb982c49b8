using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>A value without parts.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class ValueShape<TValue> : Shape<TValue>
{
    private readonly ReadValue<TValue> _read;
    private readonly Action<Utf8JsonWriter, TValue> _write;

    internal ValueShape(Form form, ReadValue<TValue> read, Action<Utf8JsonWriter, TValue> write)
        : base(form)
    {
        _read = read;
        _write = write;
    }

    internal override bool TryRead(JsonPart part, List<Finding> findings, out TValue value)
    {
        value = default!;
        // What could not even be read as JSON has its finding already.
        if (part.Kind == JsonValueKind.Undefined || _read(part, out value) is { } finding && Add(findings, finding))
            return false;
        return true;
    }

    internal override void Write(Utf8JsonWriter json, TValue value) => _write(json, value);

    private static bool Add(List<Finding> findings, Finding finding)
    {
        findings.Add(finding);
        return true;
    }
}
