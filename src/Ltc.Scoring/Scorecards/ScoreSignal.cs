using System;

namespace Ltc;

/// <summary>A kind of event that brings points which fade: a reply, a visit, a request for a demo.</summary>
/// <remarks>Immutable, equal by content. The card that takes the signal checks it.</remarks>
public sealed class ScoreSignal : IEquatable<ScoreSignal>
{
    /// <summary>Creates a signal.</summary>
    /// <param name="id">The id, kebab-case, unique among the parts of a card.</param>
    /// <param name="points">The points of one event when it happens.</param>
    /// <param name="halfLifeDays">After how many days half of the points are left; null for points that do not fade.</param>
    /// <param name="text">The signal in words.</param>
    /// <param name="group">The id of its group; null for none.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public ScoreSignal(string id, decimal points, decimal? halfLifeDays, Text? text = null, string? group = null)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Points = points;
        HalfLifeDays = halfLifeDays;
        Text = text;
        Group = group;
    }

    /// <summary>Names the signal; events carry the same id.</summary>
    /// <value>Kebab-case.</value>
    public string Id { get; }

    /// <summary>The points of one event when it happens.</summary>
    /// <value>At most a million, up or down.</value>
    public decimal Points { get; }

    /// <summary>After how many days half of the points are left.</summary>
    /// <value>Null for points that do not fade.</value>
    public decimal? HalfLifeDays { get; }

    /// <summary>The signal in words.</summary>
    /// <value>Null when nobody wrote any.</value>
    public Text? Text { get; }

    /// <summary>The id of its group.</summary>
    /// <value>Null for none.</value>
    public string? Group { get; }

    /// <inheritdoc/>
    public bool Equals(ScoreSignal? other) =>
        other is not null && Id == other.Id && Points == other.Points && HalfLifeDays == other.HalfLifeDays && Text == other.Text && Group == other.Group;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoreSignal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
