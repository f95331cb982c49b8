namespace Ltc;

/// <summary>A field, or a group of fields, of a customer card.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CardField
{
    /// <summary>Creates a field.</summary>
    /// <param name="id">The id, kebab-case.</param>
    /// <param name="text">Its name.</param>
    /// <param name="isSensitive">Whether only owner, backup and direct superior see it.</param>
    /// <param name="isMinimal">Whether a task grant opens it.</param>
    public CardField(string id, Text text, bool isSensitive = false, bool isMinimal = false)
    {
        Id = id;
        Text = text;
        IsSensitive = isSensitive;
        IsMinimal = isMinimal;
    }

    /// <summary>The id, unique on the card.</summary>
    /// <value>Kebab-case.</value>
    public string Id { get; }

    /// <summary>The name for people.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>Whether only owner, backup and direct superior see it.</summary>
    /// <value>Family, private traits and gifts by default.</value>
    public bool IsSensitive { get; }

    /// <summary>Whether a task grant opens it: part of the least set of fields.</summary>
    /// <value>Never true for a sensitive field.</value>
    public bool IsMinimal { get; }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
