namespace Ltc;

/// <summary>A paper that a decision point asks for.</summary>
/// <remarks>Immutable. Source: domain.md §14.3.</remarks>
public sealed class Paper
{
    /// <summary>Creates a paper.</summary>
    /// <param name="id">The id, kebab-case, as <see cref="DecisionFacts.Papers"/> names it.</param>
    /// <param name="text">The name for people.</param>
    public Paper(string id, Text text)
    {
        Id = id;
        Text = text;
    }

    /// <summary>The id under which a case names it.</summary>
    /// <value>Kebab-case, stable.</value>
    public string Id { get; }

    /// <summary>The name for people.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
