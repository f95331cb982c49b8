using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>A number, a choice or another value that may be left out: nothing is said then, which is neither zero nor the first choice.</summary>
/// <remarks>Immutable.</remarks>
/// <typeparam name="TValue">The value.</typeparam>
internal sealed class MaybeShape<TValue> : Shape<TValue?>
    where TValue : struct
{
    private readonly Shape<TValue> _shape;

    internal MaybeShape(Shape<TValue> shape)
        : base(shape.Form) => _shape = shape;

    internal override bool MayBeAbsent => true;

    internal override bool IsWritten(TValue? value) => value.HasValue;

    internal override bool TryRead(JsonPart part, List<Finding> findings, out TValue? value)
    {
        var read = _shape.TryRead(part, findings, out var given);
        value = given;
        return read;
    }

    internal override void Write(Utf8JsonWriter json, TValue? value) => _shape.Write(json, value.GetValueOrDefault());
}
