using System;

namespace Ltc;

/// <summary>A group of characteristics whose points together stay within bounds: a cap.</summary>
/// <remarks>
/// What the bounds take away or add is a contribution of its own, under the id of the group, so that contributions still sum to the raw score.
/// Immutable, equal by content. The card that takes the group checks it.
/// </remarks>
public sealed class ScoreGroup : IEquatable<ScoreGroup>
{
    /// <summary>Creates a group.</summary>
    /// <param name="id">The id, kebab-case, unique among groups and characteristics of a card.</param>
    /// <param name="minimum">The fewest points of the group; null for no bound.</param>
    /// <param name="maximum">The most points of the group; null for no bound.</param>
    /// <param name="text">The group in words.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public ScoreGroup(string id, decimal? minimum = null, decimal? maximum = null, Text? text = null)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Minimum = minimum;
        Maximum = maximum;
        Text = text;
    }

    /// <summary>The id, unique among groups and characteristics of a card.</summary>
    /// <value>Kebab-case.</value>
    public string Id { get; }

    /// <summary>The fewest points of the group.</summary>
    /// <value>Null for no bound.</value>
    public decimal? Minimum { get; }

    /// <summary>The most points of the group: its cap.</summary>
    /// <value>Null for no bound.</value>
    public decimal? Maximum { get; }

    /// <summary>The group in words.</summary>
    /// <value>Null when nobody wrote any.</value>
    public Text? Text { get; }

    /// <inheritdoc/>
    public bool Equals(ScoreGroup? other) =>
        other is not null && Id == other.Id && Minimum == other.Minimum && Maximum == other.Maximum && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoreGroup);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
