namespace Ltc;

/// <summary>Something that must hold before something may happen: an id, a text and a condition.</summary>
/// <remarks>Immutable. The generic form, <see cref="Requirement{TFacts}"/>, can be tested; this one describes.</remarks>
public abstract class Requirement
{
    private protected Requirement(string id, in Text text, string source)
    {
        Id = id;
        Text = text;
        Source = source;
    }

    /// <summary>The id, unique in its definition.</summary>
    /// <value>Kebab-case English, stable.</value>
    public string Id { get; }

    /// <summary>What is required, in the words of the business.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>Where the rule comes from.</summary>
    /// <value>A seed or a section of the domain description; empty when it is the host's own.</value>
    public string Source { get; }

    /// <summary>The condition as data.</summary>
    /// <value>Null when the requirement is only named and its truth is given by id.</value>
    public abstract ConditionData? Data { get; }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    internal abstract ReasonDetail Detail(object? facts, Language language);

    /// <summary>The fact that a reader should look at first.</summary>
    internal virtual string? FactOf(object? facts) => null;
}
