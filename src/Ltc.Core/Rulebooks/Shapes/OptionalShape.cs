using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>A value that may be left out; a given value stands for it then.</summary>
/// <remarks>Immutable.</remarks>
/// <typeparam name="TValue">The value.</typeparam>
internal sealed class OptionalShape<TValue> : Shape<TValue>
{
    private readonly Shape<TValue> _shape;
    private readonly TValue _absent;
    private readonly bool _isAlwaysWritten;

    internal OptionalShape(Shape<TValue> shape, TValue absent, bool isAlwaysWritten = false)
        : base(shape.Form)
    {
        _shape = shape;
        _absent = absent;
        _isAlwaysWritten = isAlwaysWritten;
    }

    internal override bool MayBeAbsent => true;

    internal override TValue Absent => _absent;

    internal override bool IsWritten(TValue value) => _isAlwaysWritten || !EqualityComparer<TValue>.Default.Equals(value, _absent);

    internal override bool TryRead(JsonPart part, List<Finding> findings, out TValue value) => _shape.TryRead(part, findings, out value);

    internal override void Write(Utf8JsonWriter json, TValue value) => _shape.Write(json, value);
}
