using System;

namespace Ltc;

/// <summary>Something that somebody does or that happens, and that may move a thing to another stage.</summary>
/// <remarks>Immutable, equal by content.</remarks>
public sealed class Trigger : IEquatable<Trigger>
{
    /// <summary>Creates a trigger.</summary>
    /// <param name="id">The id, camelCase.</param>
    /// <param name="text">Its name.</param>
    public Trigger(string id, Text text)
    {
        Id = id;
        Text = text;
    }

    /// <summary>The id that journals, cases and exports name.</summary>
    /// <value>CamelCase English, stable, unique in its machine.</value>
    public string Id { get; }

    /// <summary>The name for people.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <inheritdoc/>
    public bool Equals(Trigger? other) => other is not null && Id == other.Id && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Trigger);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
