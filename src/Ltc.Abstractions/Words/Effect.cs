using System;

namespace Ltc;

/// <summary>Something that the host has to do after a move: an effect as a value, never a callback.</summary>
/// <remarks>Immutable, equal by id.</remarks>
public sealed class Effect : IEquatable<Effect>
{
    /// <summary>Creates an effect.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="text">What has to be done.</param>
    public Effect(string id, Text text)
    {
        Id = id;
        Text = text;
    }

    /// <summary>The id that books and journals name.</summary>
    /// <value>Kebab-case English, stable.</value>
    public string Id { get; }

    /// <summary>What has to be done.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <inheritdoc/>
    public bool Equals(Effect? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Effect);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id that books and journals name.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
