using System.Collections.Generic;
using System.Text.Json;

namespace Ltc;

/// <summary>A property of an object, whatever its type.</summary>
/// <remarks>Immutable.</remarks>
/// <typeparam name="TOwner">What the object describes.</typeparam>
internal abstract class Property<TOwner>
{
    private protected Property(FormProperty form) => Form = form;

    internal FormProperty Form { get; }

    internal string Name => Form.Name;

    /// <summary>What stands for the property when it is left out.</summary>
    internal abstract object? Absent { get; }

    internal abstract bool TryRead(JsonPart part, List<Finding> findings, out object? value);

    internal abstract void Write(Utf8JsonWriter json, TOwner owner);
}
