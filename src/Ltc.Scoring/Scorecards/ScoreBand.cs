using System;

namespace Ltc;

/// <summary>One band of scores: a grade, a level, a verdict.</summary>
/// <remarks>Half-open: its lower end is inside. Immutable, equal by content.</remarks>
public sealed class ScoreBand : IEquatable<ScoreBand>
{
    /// <summary>Creates a band.</summary>
    /// <param name="id">The id, camelCase.</param>
    /// <param name="from">The score at which it begins, inside; null for the lowest band.</param>
    /// <param name="text">Its name.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public ScoreBand(string id, decimal? from, Text? text = null)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        From = from;
        Text = text;
    }

    /// <summary>Names the band.</summary>
    /// <value>camelCase, as the value of an enum.</value>
    public string Id { get; }

    /// <summary>The score at which the band begins, inside; it ends where the next one begins.</summary>
    /// <value>Null for the lowest band.</value>
    public decimal? From { get; }

    /// <summary>Its name.</summary>
    /// <value>Null when nobody wrote any.</value>
    public Text? Text { get; }

    /// <inheritdoc/>
    public bool Equals(ScoreBand? other) => other is not null && Id == other.Id && From == other.From && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoreBand);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
