using System;

namespace Ltc;

/// <summary>One item of a named list: a step, a chapter, a scene.</summary>
/// <remarks>Immutable.</remarks>
public sealed class NamedItem
{
    /// <summary>Creates an item.</summary>
    /// <param name="id">The id, kebab-case, unique in its list.</param>
    /// <param name="text">What people call it.</param>
    /// <param name="needsCompliance">Whether compliance looks at it before it is done.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public NamedItem(string id, Text text, bool needsCompliance = false)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Text = text;
        NeedsCompliance = needsCompliance;
    }

    /// <summary>The id under which hosts keep what they have.</summary>
    /// <value>Kebab-case English, stable.</value>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    /// <value>In three languages.</value>
    public Text Text { get; }

    /// <summary>Whether compliance looks at it before it is done.</summary>
    /// <value>True for what can turn into a gift or entertainment.</value>
    public bool NeedsCompliance { get; }

    /// <summary>The id of the item.</summary>
    /// <returns>For example <c>model-site-visit</c>.</returns>
    public override string ToString() => Id;
}
