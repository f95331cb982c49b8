using System;

namespace Ltc;

/// <summary>One of the words that a dimension of authority can take.</summary>
/// <remarks>Immutable, equal by content.</remarks>
public sealed class AuthorityWord : IEquatable<AuthorityWord>
{
    /// <summary>Creates a word.</summary>
    /// <param name="id">The id, camelCase.</param>
    /// <param name="text">What people call it.</param>
    public AuthorityWord(string id, Text text)
    {
        Id = id;
        Text = text;
    }

    /// <summary>The id that requests, grants and JSON use.</summary>
    /// <value>CamelCase English, stable.</value>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <inheritdoc/>
    public bool Equals(AuthorityWord? other) => other is not null && Id == other.Id && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AuthorityWord);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
