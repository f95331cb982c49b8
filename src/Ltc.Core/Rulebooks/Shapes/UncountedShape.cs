using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>A value that is for people and decides nothing.</summary>
/// <remarks>Immutable.</remarks>
/// <typeparam name="TValue">The value.</typeparam>
internal sealed class UncountedShape<TValue> : Shape<TValue>
{
    private readonly Shape<TValue> _shape;

    internal UncountedShape(Shape<TValue> shape)
        : base(new UncountedForm(shape.Form)) => _shape = shape;

    internal override bool MayBeAbsent => _shape.MayBeAbsent;

    internal override TValue Absent => _shape.Absent;

    internal override bool IsWritten(TValue value) => _shape.IsWritten(value);

    internal override bool TryRead(JsonPart part, List<Finding> findings, out TValue value) => _shape.TryRead(part, findings, out value);

    internal override void Write(Utf8JsonWriter json, TValue value) => _shape.Write(json, value);
}
