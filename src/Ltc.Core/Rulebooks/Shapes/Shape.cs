using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>How a value stands in JSON: its form, and how it is read and written.</summary>
/// <remarks>Immutable. Reading never throws, whatever the JSON is.</remarks>
/// <typeparam name="TValue">The value.</typeparam>
internal abstract class Shape<TValue>
{
    private protected Shape(Form form) => Form = form;

    /// <summary>What the JSON may be.</summary>
    internal Form Form { get; }

    /// <summary>Whether the value may be left out; then <see cref="Absent"/> stands for it.</summary>
    internal virtual bool MayBeAbsent => false;

    /// <summary>What stands for a value that is left out.</summary>
    internal virtual TValue Absent => default!;

    /// <summary>Reads a value.</summary>
    /// <param name="part">The JSON; never null in the sense of JSON.</param>
    /// <param name="findings">Takes everything that is wrong; something can be wrong with a value that was read.</param>
    /// <param name="value">The value; meaningless when it could not be read.</param>
    /// <returns>Whether it was read.</returns>
    internal abstract bool TryRead(JsonPart part, List<Finding> findings, out TValue value);

    internal abstract void Write(Utf8JsonWriter json, TValue value);

    /// <summary>Whether a value is written at all; what is not written is read as <see cref="Absent"/>.</summary>
    internal virtual bool IsWritten(TValue value) => true;
}
