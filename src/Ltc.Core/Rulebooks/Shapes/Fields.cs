using System;

namespace Ltc;

/// <summary>The values of an object that was read, each under its property.</summary>
/// <typeparam name="TOwner">What the object describes.</typeparam>
internal readonly struct Fields<TOwner>(Property<TOwner>[] properties, object?[] values, JsonPart part)
{
    /// <summary>The object itself.</summary>
    internal JsonPart Part { get; } = part;

    /// <summary>Takes the value of a property.</summary>
    /// <exception cref="ArgumentException">The object has no such property.</exception>
    internal TValue Of<TValue>(Property<TOwner, TValue> property)
    {
        var at = Array.IndexOf(properties, property);
        return at >= 0 ? (TValue)values[at]! : throw new ArgumentException($"`{property.Name}` is no property of this object", nameof(property));
    }
}
